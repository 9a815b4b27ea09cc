// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/error.h"

#include <array>
#include <utility>

namespace klapper {

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::ImageLost:
        return 65;
    case ErrorKind::NotSignedIn:
    case ErrorKind::Forbidden:
    case ErrorKind::Keychain:
        return 77;
    case ErrorKind::RateLimited:
    case ErrorKind::Timeout:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Abandoned:
        return 75;
    case ErrorKind::NoBalance:
    case ErrorKind::Upstream:
    case ErrorKind::Unreachable:
    case ErrorKind::Tls:
    case ErrorKind::Protocol:
    case ErrorKind::ServiceFailed:
    case ErrorKind::RefusedHost:
    case ErrorKind::TooLarge:
    case ErrorKind::BadFile:
    case ErrorKind::DeclaredAbsent:
        return 69;
    case ErrorKind::Disk:
    case ErrorKind::Journal:
    case ErrorKind::Tool:
        return 74; // EX_IOERR: the clip is made but this machine could not keep it
    case ErrorKind::OverBudget:
        return 78; // EX_CONFIG: what the person configured forbids it
    case ErrorKind::Cancelled:
        return 130;
    }
    Q_UNREACHABLE();
}

namespace {
constexpr std::array<std::pair<ErrorKind, const char*>, 25> words{{
    {ErrorKind::BadInput, "bad_input"},
    {ErrorKind::NotSignedIn, "not_signed_in"},
    {ErrorKind::Forbidden, "forbidden"},
    {ErrorKind::NoBalance, "no_balance"},
    {ErrorKind::NotFound, "not_found"},
    {ErrorKind::RateLimited, "rate_limited"},
    {ErrorKind::Upstream, "upstream"},
    {ErrorKind::Unreachable, "unreachable"},
    {ErrorKind::Tls, "tls"},
    {ErrorKind::Timeout, "timeout"},
    {ErrorKind::Protocol, "protocol"},
    {ErrorKind::OutcomeUnknown, "outcome_unknown"},
    {ErrorKind::ServiceFailed, "service_failed"},
    {ErrorKind::Cancelled, "cancelled"},
    {ErrorKind::RefusedHost, "refused_host"},
    {ErrorKind::TooLarge, "too_large"},
    {ErrorKind::Disk, "disk"},
    {ErrorKind::BadFile, "bad_file"},
    {ErrorKind::Journal, "journal"},
    {ErrorKind::Keychain, "keychain"},
    {ErrorKind::Tool, "tool"},
    {ErrorKind::OverBudget, "over_budget"},
    {ErrorKind::Abandoned, "abandoned"},
    {ErrorKind::DeclaredAbsent, "declared_absent"},
    {ErrorKind::ImageLost, "image_lost"},
}};
} // namespace

QString errorKindWord(ErrorKind kind)
{
    for (const auto& [known, word] : words) {
        if (known == kind)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

std::optional<ErrorKind> errorKindFromWord(QStringView text)
{
    for (const auto& [known, word] : words) {
        if (text == QLatin1StringView(word))
            return known;
    }
    return std::nullopt;
}

} // namespace klapper
