// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

namespace klapper::cli {

namespace {

/// What happened, without what the service said about it.
QString sentence(const Error& error)
{
    const QString status =
        error.httpStatus ? QString(u" (HTTP " % QString::number(error.httpStatus) % u")") : QString();
    switch (error.kind) {
    case ErrorKind::BadInput:
        return error.httpStatus ? QString(u"The service refuses the request as it stands" % status)
                                : QStringLiteral("The input cannot be used");
    case ErrorKind::NotSignedIn:
        return error.httpStatus ? QString(u"The service does not accept the token" % status)
                                : QStringLiteral("There is no token: you are not signed in");
    case ErrorKind::Forbidden:
        return u"The token is not allowed to do this" % status;
    case ErrorKind::NoBalance:
        return QStringLiteral("The balance of the account does not pay for this");
    case ErrorKind::NotFound:
        return QStringLiteral("The service does not know this request");
    case ErrorKind::RateLimited:
        return u"The service asks for a pause: too many requests" % status;
    case ErrorKind::Upstream:
        return u"The service has a fault of its own" % status;
    case ErrorKind::Unreachable:
        return QStringLiteral("The service cannot be reached");
    case ErrorKind::Tls:
        return QStringLiteral("No secure connection: the certificate of the service was refused");
    case ErrorKind::Timeout:
        return QStringLiteral("The service did not answer in time");
    case ErrorKind::Protocol:
        return u"The answer of the service cannot be used" % status;
    case ErrorKind::OutcomeUnknown:
        return u"The request was sent, but no usable answer came" % status
             % u": nobody here knows whether it was accepted";
    case ErrorKind::ServiceFailed:
        return QStringLiteral("The service could not make this clip");
    case ErrorKind::Cancelled:
        return QStringLiteral("Cancelled");
    case ErrorKind::RefusedHost:
        return QStringLiteral("An address was refused and not contacted");
    case ErrorKind::TooLarge:
        return QStringLiteral("The file is larger than 2 GiB");
    case ErrorKind::Disk:
        return QStringLiteral("The disk does not take the file");
    case ErrorKind::BadFile:
        return QStringLiteral("What arrived is not a playable clip");
    case ErrorKind::Journal:
        return QStringLiteral("The journal of requests cannot be used");
    case ErrorKind::Keychain:
        return QStringLiteral("The keychain did not give the token");
    case ErrorKind::Tool:
        return QStringLiteral("A program that is needed is missing or failed");
    case ErrorKind::OverBudget:
        return QStringLiteral("This would go over your own budget");
    case ErrorKind::Abandoned:
        return QStringLiteral("The command that made this request ended before it was sent");
    case ErrorKind::DeclaredAbsent:
        return QStringLiteral("You looked: the service does not have this request");
    case ErrorKind::ImageLost:
        return QStringLiteral("An image that the request embeds is gone or has changed; it was not sent");
    }
    Q_UNREACHABLE();
}

/// Our own technical words help a person only where the service said nothing.
QString reason(const Error& error)
{
    QStringList parts;
    for (const FieldProblem& field : error.fields)
        parts.append(field.field % u": " % field.message);
    if (!parts.isEmpty())
        return parts.join(u"; ");
    if (!error.serverMessage.isEmpty())
        return error.serverMessage;
    return error.httpStatus || error.kind == ErrorKind::NotSignedIn ? QString() : error.detail;
}

} // namespace

QString whatHappened(const Error& error)
{
    const QString why = reason(error);
    return why.isEmpty() ? QString(sentence(error) % u'.') : QString(sentence(error) % u": " % why);
}

QString whatToDo(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::BadInput:
    case ErrorKind::ImageLost:
        return QStringLiteral("correct the input and run it again.");
    case ErrorKind::NotSignedIn:
    case ErrorKind::Forbidden:
        return QStringLiteral("set RUNCOMFY_TOKEN to a valid API token of your RunComfy account, or sign in with the "
                              "window of Klapper. To try without an account: --practice");
    case ErrorKind::NoBalance:
        return QStringLiteral("add credit to your RunComfy account, then run it again.");
    case ErrorKind::NotFound:
        return QStringLiteral("check the id; old requests are forgotten by the service.");
    case ErrorKind::RateLimited:
        return error.retryAfter ? QStringLiteral("run it again in %1 s.").arg((error.retryAfter->count() + 999) / 1000)
                                : QStringLiteral("run it again in a minute.");
    case ErrorKind::Upstream:
    case ErrorKind::Timeout:
    case ErrorKind::Protocol:
        return QStringLiteral("try again later.");
    case ErrorKind::Unreachable:
        return QStringLiteral("check the network connection, then try again.");
    case ErrorKind::Tls:
        return QStringLiteral("check the clock of this machine and whether a proxy stands in between.");
    case ErrorKind::OutcomeUnknown:
        return QStringLiteral("do NOT run it again yet, it could be paid twice: klapper-cli requests unknown");
    case ErrorKind::ServiceFailed:
        return QStringLiteral("change the request according to the reason and run it again.");
    case ErrorKind::RefusedHost:
        return QStringLiteral("check RUNCOMFY_MODEL_API_BASE and its kin; files are taken from runcomfy.net and "
                              "runcomfy.com only.");
    case ErrorKind::Disk:
        return QStringLiteral("make room, or choose another folder with --output-dir.");
    case ErrorKind::Journal:
        return QStringLiteral("check the disk and the rights of the folder klapper below ~/.local/share.");
    case ErrorKind::Keychain:
        return QStringLiteral("unlock the keychain, or set RUNCOMFY_TOKEN. To try without an account: --practice");
    case ErrorKind::Tool:
        return QStringLiteral("install the package ffmpeg (it brings ffprobe).");
    case ErrorKind::OverBudget:
        return QStringLiteral("wait until the day or the month has room, or change the cap: klapper-cli budget");
    case ErrorKind::Abandoned:
        return QStringLiteral("run it again, or send it from the window of Klapper.");
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
    return QStringLiteral("%1 s x $%2").arg(price.seconds).arg(price.perSecond.toDecimal());
}

QString endpointName(Endpoint endpoint)
{
    const QString mode = endpoint.takesImage() ? QStringLiteral("image to video") : QStringLiteral("text to video");
    switch (endpoint.tier) {
    case Tier::Standard:
        return u"Standard, " % mode;
    case Tier::Pro:
        return u"Pro, " % mode;
    case Tier::FourK:
        return u"4K, " % mode;
    }
    Q_UNREACHABLE();
}

QString usualText(const UsualTime& usual)
{
    const auto seconds = [](std::chrono::milliseconds time) {
        return QString::number(std::chrono::ceil<std::chrono::seconds>(time).count());
    };
    const QString from = seconds(usual.median);
    const QString to = seconds(usual.most);
    const QString jobs = QString::number(usual.jobs) % (usual.similar ? u" similar job" : u" job")
                       % (usual.jobs == 1 ? u"" : u"s") % (usual.similar ? u"" : u" of this endpoint");
    return u"usual " % (from == to ? from : QString(from % u" to " % to)) % u" s (" % jobs % u')';
}

} // namespace klapper::cli
