// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace klapper {

/// What went wrong, by what the person or the program has to do about it.
enum class ErrorKind {
    BadInput,       ///< the request breaks the contract: 400, 404 of a model, 422, or our own check
    NotSignedIn,    ///< no token, or 401
    Forbidden,      ///< 403
    NoBalance,      ///< 402, or error_code 400002 or 10001 in any status
    NotFound,       ///< 404 of a request
    RateLimited,    ///< 429
    Upstream,       ///< 5xx
    Unreachable,    ///< no route, DNS, connection refused or reset before an answer
    Tls,            ///< the certificate or the handshake was refused; never waved through
    Timeout,        ///< our own deadline passed
    Protocol,       ///< an answer that is no answer: garbage, too large, too deep, wrong types, a redirect
    OutcomeUnknown, ///< a POST left and no usable answer came; it may have been accepted
    ServiceFailed,  ///< the service ended the request as failed
    Cancelled,      ///< ended by the person
    RefusedHost,    ///< a host or URL outside the policy; nothing was contacted
    TooLarge,       ///< above the cap, by header or by stream
    Disk,           ///< no space, no permission, folder gone
    BadFile,        ///< what arrived is not a playable clip
    Journal,        ///< the journal could not be read or written
    Keychain,       ///< absent, locked, refused or hanging
    Tool,           ///< ffmpeg or ffprobe missing or failed
    OverBudget,     ///< would go over the person's own cap for the day or the month; nothing was sent
    Abandoned,      ///< a command line ended before it sent this; only the person may send it
    DeclaredAbsent, ///< the person looked: the service does not have this request
    ImageLost,      ///< an embedded image of the request is gone or has changed; nothing was sent
};

/// When the same call may be tried again.
enum class Retry {
    Never,        ///< asking again gives the same
    Automatic,    ///< the program may, later (only for calls that cost nothing)
    AfterToken,   ///< once a new token is there
    AfterBalance, ///< once the account has money
    ByPerson,     ///< only a person may decide that
};

/// One field of a request that is not as the contract wants it.
struct FieldProblem
{
    QString field;   ///< wire name
    QString message; ///< as the service or our check said it; plain text, foreign
    bool operator==(const FieldProblem&) const = default;
};

struct Error
{
    ErrorKind kind = ErrorKind::Protocol;
    Retry retry = Retry::Never;
    int httpStatus = 0;         ///< 0 when there was no answer
    int serverCode = 0;         ///< error_code of the body, 0 when absent
    QString requestId = {};     ///< of the request on the service, when known
    QString serverMessage = {}; ///< foreign plain text, cut to 2,000 characters
    QString detail = {};        ///< ours, technical, English, for logs and folded details; never a secret
    std::optional<std::chrono::milliseconds> retryAfter = {};
    QList<FieldProblem> fields = {};

    bool operator==(const Error&) const = default;
};

/// What was given breaks a rule; giving it again ends the same.
inline Error badInput(const QString& detail) { return {.kind = ErrorKind::BadInput, .detail = detail}; }
/// The disk did not do it. The person can make room or mend a right, and try again.
inline Error diskError(const QString& detail)
{
    return {.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = detail};
}

/// The exit code of the command line for a failure (seed, "Exit codes"; 130 = interrupted).
int exitCode(ErrorKind kind);
/// Stable machine word of a kind for JSON, for example "not_signed_in".
QString errorKindWord(ErrorKind kind);
std::optional<ErrorKind> errorKindFromWord(QStringView word);

} // namespace klapper
