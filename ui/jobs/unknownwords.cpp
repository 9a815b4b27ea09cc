// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/unknownwords.h"

#include "ui/jobs/errorwords.h"
#include "ui/jobs/jobwords.h"

#include <QLocale>

#include <algorithm>

namespace klapper {

QString UnknownWords::sent(const Job& job, const QDateTime& now)
{
    if (!job.submittedAt.isValid())
        return tr("at a time that is not known");
    const QDateTime local = job.submittedAt.toLocalTime();
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm:ss"));
    const qint64 minutes = std::max<qint64>(0, job.submittedAt.secsTo(now)) / 60;
    if (local.date() != now.toLocalTime().date())
        return tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::LongFormat), time);
    if (minutes >= 120)
        return tr("%1, %2 h ago").arg(time).arg(minutes / 60);
    return minutes == 0 ? tr("%1, less than a minute ago").arg(time) : tr("%1, %2 min ago").arg(time).arg(minutes);
}

QString UnknownWords::prompt(const Job& job)
{
    QString text = job.draft.prompt.simplified();
    if (text.isEmpty() && job.draft.shotsActive && !job.draft.shots.isEmpty())
        text = job.draft.shots.first().text.simplified();
    constexpr int most = 240;
    if (text.isEmpty())
        return tr("Without words");
    return text.size() > most ? QString(text.left(most) % u'…') : text;
}

QString UnknownWords::notAttached(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("RunComfy does not know this id in this account. Is it whole? Nothing has changed.");
    case ErrorKind::NotSignedIn:
        return tr("RunComfy did not accept the token, so it could not be asked. Sign in, then try again.");
    case ErrorKind::Forbidden:
        return tr("This account may not see that request. Nothing has changed.");
    case ErrorKind::BadInput:
        for (const FieldProblem& field : error.fields) {
            if (field.field == u"model_id")
                return tr("That is a request of another model: %1. It is not this job.")
                    .arg(field.message.simplified());
        }
        return tr("That request is not this job, or this job is no longer in doubt.");
    case ErrorKind::Journal:
        return tr("The journal could not be used, or another Klapper window looks after this job. Nothing has "
                  "changed.");
    case ErrorKind::RateLimited:
    case ErrorKind::Upstream:
    case ErrorKind::Unreachable:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::Protocol:
    case ErrorKind::NoBalance:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::ServiceFailed:
    case ErrorKind::Cancelled:
    case ErrorKind::RefusedHost:
    case ErrorKind::TooLarge:
    case ErrorKind::Disk:
    case ErrorKind::BadFile:
    case ErrorKind::Keychain:
    case ErrorKind::Tool:
    case ErrorKind::OverBudget:
    case ErrorKind::Abandoned:
    case ErrorKind::DeclaredAbsent:
    case ErrorKind::ImageLost:
        return tr("%1 Nothing has changed; try again.").arg(ErrorWords::happened(error));
    }
    Q_UNREACHABLE();
}

QString UnknownWords::noRequestId() { return tr("A request id has only letters, digits, - and _, at most 128."); }

QString UnknownWords::ofAnotherJob(const QString& title)
{
    return tr("Another job has this request already: %1. It is not this job.").arg(title);
}

QString UnknownWords::notDecided(const Error& error)
{
    if (error.kind == ErrorKind::OverBudget)
        return tr("Nothing was sent: it would go over your budget. Raise the cap, or wait until the day or the month "
                  "has room.");
    if (error.kind == ErrorKind::BadInput)
        return tr("Nothing was sent: this job is no longer in doubt.");
    if (error.kind == ErrorKind::Journal)
        return tr("Nothing was sent: the journal could not be written, or another Klapper window looks after this "
                  "job.");
    return tr("Nothing was sent. %1").arg(ErrorWords::happened(error));
}

QString cleanRequestId(const QString& pasted)
{
    QString id = pasted.trimmed();
    const auto isAround = [](QChar each) {
        return each == u'"' || each == u'\'' || each == u'`' || each == u',' || each.isSpace();
    };
    while (!id.isEmpty() && isAround(id.front()))
        id.remove(0, 1);
    while (!id.isEmpty() && isAround(id.back()))
        id.chop(1);
    return id;
}

} // namespace klapper
