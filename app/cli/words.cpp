// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include "app/cli/detailwords.h"
#include "app/cli/numbers.h"
#include "app/cli/text.h"

#include <QLocale>

namespace klapper::cli {

namespace {

/// What happened, without what the service said about it.
QString sentence(const Error& error)
{
    const auto withStatus = [&error](const QString& words) {
        return error.httpStatus ? Text::tr("%1 (HTTP %2)").arg(words).arg(error.httpStatus) : words;
    };
    switch (error.kind) {
    case ErrorKind::BadInput:
        return error.httpStatus ? withStatus(Text::tr("The service refuses the request as it stands"))
                                : Text::tr("The input cannot be used");
    case ErrorKind::NotSignedIn:
        return error.httpStatus ? withStatus(Text::tr("The service does not accept the token"))
                                : Text::tr("There is no token: you are not signed in");
    case ErrorKind::Forbidden:
        return withStatus(Text::tr("The token is not allowed to do this"));
    case ErrorKind::NoBalance:
        return Text::tr("The balance of the account does not pay for this");
    case ErrorKind::NotFound:
        return Text::tr("The service does not know this request");
    case ErrorKind::RateLimited:
        return withStatus(Text::tr("The service asks for a pause: too many requests"));
    case ErrorKind::Upstream:
        return withStatus(Text::tr("The service has a fault of its own"));
    case ErrorKind::Unreachable:
        return Text::tr("The service cannot be reached");
    case ErrorKind::Tls:
        return Text::tr("No secure connection: the certificate of the service was refused");
    case ErrorKind::Timeout:
        return Text::tr("The service did not answer in time");
    case ErrorKind::Protocol:
        return withStatus(Text::tr("The answer of the service cannot be used"));
    case ErrorKind::OutcomeUnknown:
        return Text::tr("%1: nobody here knows whether it was accepted")
            .arg(withStatus(Text::tr("The request was sent, but no usable answer came")));
    case ErrorKind::ServiceFailed:
        return Text::tr("The service could not make this clip");
    case ErrorKind::Cancelled:
        return Text::tr("Cancelled");
    case ErrorKind::RefusedHost:
        return Text::tr("An address was refused and not contacted");
    case ErrorKind::TooLarge:
        return Text::tr("The file is larger than 2 GiB");
    case ErrorKind::Disk:
        return Text::tr("The disk does not take the file");
    case ErrorKind::BadFile:
        return Text::tr("What arrived is not a playable clip");
    case ErrorKind::Journal:
        return Text::tr("The journal of requests cannot be used");
    case ErrorKind::Keychain:
        return Text::tr("The keychain did not give the token");
    case ErrorKind::Tool:
        return Text::tr("A program that is needed is missing or failed");
    case ErrorKind::OverBudget:
        return Text::tr("This would go over your own budget");
    case ErrorKind::Abandoned:
        return Text::tr("The command that made this request ended before it was sent");
    case ErrorKind::DeclaredAbsent:
        return Text::tr("You looked: the service does not have this request");
    case ErrorKind::ImageLost:
        return Text::tr("An image that the request embeds is gone or has changed; it was not sent");
    }
    Q_UNREACHABLE();
}

/// Our own technical words help a person only where the service said nothing.
QString reason(const Error& error)
{
    QStringList parts;
    for (const FieldProblem& field : error.fields)
        parts.append(Text::tr("%1: %2").arg(field.field, field.message));
    if (!parts.isEmpty())
        return parts.join(Text::tr("; "));
    if (!error.serverMessage.isEmpty())
        return error.serverMessage;
    return error.httpStatus || error.kind == ErrorKind::NotSignedIn ? QString() : detailWords(error.detail);
}

} // namespace

QString whatHappened(const Error& error)
{
    const QString why = reason(error);
    return why.isEmpty() ? Text::tr("%1.").arg(sentence(error)) : Text::tr("%1: %2").arg(sentence(error), why);
}

QString whatToDo(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::BadInput:
    case ErrorKind::ImageLost:
        return Text::tr("correct the input and run it again.");
    case ErrorKind::NotSignedIn:
    case ErrorKind::Forbidden:
        return Text::tr(
            "klapper-cli login, or set RUNCOMFY_TOKEN to a valid API token of your RunComfy account. To try "
            "without an account: --practice");
    case ErrorKind::NoBalance:
        return Text::tr("add credit to your RunComfy account, then run it again.");
    case ErrorKind::NotFound:
        return Text::tr("check the id; old requests are forgotten by the service.");
    case ErrorKind::RateLimited:
        return error.retryAfter ? Text::tr("run it again in %1 s.").arg((error.retryAfter->count() + 999) / 1000)
                                : Text::tr("run it again in a minute.");
    case ErrorKind::Upstream:
    case ErrorKind::Timeout:
    case ErrorKind::Protocol:
        return Text::tr("try again later.");
    case ErrorKind::Unreachable:
        return Text::tr("check the network connection, then try again.");
    case ErrorKind::Tls:
        return Text::tr("check the clock of this machine and whether a proxy stands in between.");
    case ErrorKind::OutcomeUnknown:
        return Text::tr("do NOT run it again yet, it could be paid twice: klapper-cli requests unknown");
    case ErrorKind::ServiceFailed:
        return Text::tr("change the request according to the reason and run it again.");
    case ErrorKind::RefusedHost:
        return Text::tr("check RUNCOMFY_MODEL_API_BASE and its kin; files are taken from runcomfy.net and "
                        "runcomfy.com only.");
    case ErrorKind::Disk:
        return Text::tr("make room, or choose another folder with --output-dir.");
    case ErrorKind::Journal:
        return Text::tr("check the disk and the rights of the folder klapper below ~/.local/share.");
    case ErrorKind::Keychain:
        return Text::tr("unlock the keychain, or set RUNCOMFY_TOKEN. To try without an account: --practice");
    case ErrorKind::Tool:
        return Text::tr("install the package ffmpeg (it brings ffprobe).");
    case ErrorKind::OverBudget:
        return Text::tr("wait until the day or the month has room, or change the cap: klapper-cli budget");
    case ErrorKind::Abandoned:
        return Text::tr("run it again, or send it from the window of Klapper.");
    case ErrorKind::Cancelled:
    case ErrorKind::TooLarge:
    case ErrorKind::BadFile:
    case ErrorKind::DeclaredAbsent:
        return {};
    }
    Q_UNREACHABLE();
}

Trouble troubleOf(const Error& error, const QString& cost)
{
    return {.what = whatHappened(error), .cost = cost, .kept = {}, .next = whatToDo(error)};
}

QString priceReason(const Price& price)
{
    return Text::tr("%1 s x $%2")
        .arg(countText(price.seconds),
             price.perSecond.toDecimal().replace(QStringLiteral("."), QLocale().decimalPoint()));
}

QString endpointName(Endpoint endpoint)
{
    const QString mode = endpoint.takesImage() ? Text::tr("image to video") : Text::tr("text to video");
    switch (endpoint.tier) {
    case Tier::Standard:
        return Text::tr("Standard, %1").arg(mode);
    case Tier::Pro:
        return Text::tr("Pro, %1").arg(mode);
    case Tier::FourK:
        return Text::tr("4K, %1").arg(mode);
    }
    Q_UNREACHABLE();
}

QString usualText(const UsualTime& usual)
{
    const auto seconds = [](std::chrono::milliseconds time) {
        return countText(std::chrono::ceil<std::chrono::seconds>(time).count());
    };
    const QString from = seconds(usual.median);
    const QString to = seconds(usual.most);
    const int count = int(usual.jobs);
    const QString similar = count == 1 ? Text::tr("1 similar job") : Text::tr("%n similar jobs", nullptr, count);
    const QString ofEndpoint =
        count == 1 ? Text::tr("1 job of this endpoint") : Text::tr("%n jobs of this endpoint", nullptr, count);
    return Text::tr("usual %1 s (%2)")
        .arg(from == to ? from : Text::tr("%1 to %2").arg(from, to), usual.similar ? similar : ofEndpoint);
}

QString stateText(JobState state)
{
    switch (state) {
    case JobState::Held:
        return Text::tr("held");
    case JobState::Waiting:
        return Text::tr("waiting");
    case JobState::Submitting:
        return Text::tr("submitting");
    case JobState::Unknown:
        return Text::tr("unknown");
    case JobState::InQueue:
        return Text::tr("in_queue");
    case JobState::Rendering:
        return Text::tr("rendering");
    case JobState::Unreachable:
        return Text::tr("unreachable");
    case JobState::Downloading:
        return Text::tr("downloading");
    case JobState::Done:
        return Text::tr("done");
    case JobState::DoneNoFile:
        return Text::tr("done_no_file");
    case JobState::Cancelled:
        return Text::tr("cancelled");
    case JobState::Failed:
        return Text::tr("failed");
    case JobState::Expired:
        return Text::tr("expired");
    }
    Q_UNREACHABLE();
}

} // namespace klapper::cli
