// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/errorwords.h"

namespace klapper {

QString ErrorWords::happened(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::BadInput:
        return tr("RunComfy did not accept the request.");
    case ErrorKind::NotSignedIn:
        return tr("RunComfy does not know the token, or there is none.");
    case ErrorKind::Forbidden:
        return tr("This account may not do that.");
    case ErrorKind::NoBalance:
        return tr("The account's balance is too low.");
    case ErrorKind::NotFound:
        return tr("RunComfy does not know this any more.");
    case ErrorKind::RateLimited:
        return tr("RunComfy asks for a pause: too many requests.");
    case ErrorKind::Upstream:
        return tr("RunComfy has a problem of its own.");
    case ErrorKind::Unreachable:
        return tr("RunComfy cannot be reached.");
    case ErrorKind::Tls:
        return tr("The connection is not trustworthy and was refused.");
    case ErrorKind::Timeout:
        return tr("RunComfy did not answer in time.");
    case ErrorKind::Protocol:
        return tr("RunComfy gave an answer that makes no sense.");
    case ErrorKind::OutcomeUnknown:
        return tr("The request left, but no answer came.");
    case ErrorKind::ServiceFailed:
        return tr("RunComfy could not make the clip.");
    case ErrorKind::Cancelled:
        return tr("It was cancelled.");
    case ErrorKind::RefusedHost:
        return tr("The file stands on a host that Klapper does not trust; nothing was fetched.");
    case ErrorKind::TooLarge:
        return tr("What came is larger than allowed.");
    case ErrorKind::Disk:
        return tr("The disk did not take the file.");
    case ErrorKind::BadFile:
        return tr("What arrived is not a clip that plays.");
    case ErrorKind::Journal:
        return tr("Klapper's journal cannot be read or written.");
    case ErrorKind::Keychain:
        return tr("The system's keychain cannot be used.");
    case ErrorKind::Tool:
        return tr("ffmpeg is missing or failed.");
    case ErrorKind::OverBudget:
        return tr("It would go over your budget.");
    case ErrorKind::Abandoned:
        return tr("The command that made it ended before it was sent.");
    case ErrorKind::DeclaredAbsent:
        return tr("You looked: RunComfy does not have it.");
    case ErrorKind::ImageLost:
        return tr("An image of this request is gone from this computer or has changed; nothing was sent.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::next(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::BadInput:
    case ErrorKind::ServiceFailed:
        return tr("Read what it said, change the recipe and generate again.");
    case ErrorKind::NotSignedIn:
        return tr("Paste a token; the job goes on by itself.");
    case ErrorKind::Forbidden:
        return tr("Look at the account on runcomfy.com.");
    case ErrorKind::NoBalance:
        return tr("Add money on runcomfy.com, then release the job.");
    case ErrorKind::RateLimited:
    case ErrorKind::Upstream:
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::Protocol:
        return tr("It is tried again by itself.");
    case ErrorKind::Tls:
        return tr("Check the clock and the network.");
    case ErrorKind::OutcomeUnknown:
        return tr("Check whether RunComfy has it before you send it again.");
    case ErrorKind::Disk:
        return tr("Make room on the disk, then download again.");
    case ErrorKind::TooLarge:
    case ErrorKind::BadFile:
        return tr("Download it again.");
    case ErrorKind::Tool:
        return tr("Install the package “ffmpeg”.");
    case ErrorKind::OverBudget:
        return tr("Raise the cap, or release it when the day or the month has room.");
    case ErrorKind::Abandoned:
        return tr("Release it to send it now, or cancel it.");
    case ErrorKind::ImageLost:
        return tr("Use its recipe, give the image again and generate.");
    case ErrorKind::NotFound:
    case ErrorKind::Cancelled:
    case ErrorKind::RefusedHost:
    case ErrorKind::Journal:
    case ErrorKind::Keychain:
    case ErrorKind::DeclaredAbsent:
        return {};
    }
    Q_UNREACHABLE();
}

QString ErrorWords::line(const Error& error)
{
    const QString after = next(error);
    return after.isEmpty() ? happened(error) : QString(happened(error) % u' ' % after);
}

QString ErrorWords::details(const Error& error)
{
    QStringList lines{tr("Kind: %1").arg(errorKindWord(error.kind))};
    if (error.httpStatus)
        lines.append(tr("HTTP status: %1").arg(error.httpStatus));
    if (error.serverCode)
        lines.append(tr("Code: %1").arg(error.serverCode));
    if (!error.requestId.isEmpty())
        lines.append(tr("Request: %1").arg(error.requestId));
    if (!error.serverMessage.isEmpty())
        lines.append(tr("RunComfy said: %1").arg(error.serverMessage));
    for (const FieldProblem& field : error.fields)
        lines.append(QString(field.field % u": " % field.message));
    if (!error.detail.isEmpty())
        lines.append(tr("Detail: %1").arg(error.detail));
    return lines.join(u'\n');
}

} // namespace klapper
