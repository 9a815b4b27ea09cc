// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobwords.h"

#include "ui/compose/composewords.h"
#include "ui/jobs/errorwords.h"
#include "ui/jobs/usualwords.h"
#include "ui/models/jobroles.h"
#include "ui/models/moneytext.h"

#include <QLocale>

namespace klapper {

namespace {

/// Hours after which a person is told that this is not how it usually goes (fault N11); nothing is done about it.
constexpr qint64 unusualHours = 2;

bool isTakingLong(const Job& job, const QDateTime& now)
{
    return job.acceptedAt.isValid() && job.acceptedAt.secsTo(now) >= unusualHours * 3600;
}

QString takesLong(const Job& job, const QDateTime& now)
{
    return JobWords::tr("It has taken %1 so far, which is unusual; Klapper keeps looking.")
        .arg(JobWords::duration(job.acceptedAt.secsTo(now)));
}

/// A word for running that says more than that it runs (fault N10).
bool isUncommon(const QString& word)
{
    return !word.isEmpty() && word.compare(QLatin1StringView("in_progress"), Qt::CaseInsensitive) != 0
        && word.compare(QLatin1StringView("running"), Qt::CaseInsensitive) != 0
        && word.compare(QLatin1StringView("processing"), Qt::CaseInsensitive) != 0;
}

} // namespace

StatusGlyph::Look JobWords::look(const Job& job)
{
    if (job.state == JobState::Downloading && job.paused)
        return {IconId::PauseCircle, tr("Paused"), Token::WarnText};
    return look(job.state);
}

StatusGlyph::Look JobWords::look(JobState state)
{
    switch (state) {
    case JobState::Held:
        return {IconId::PauseCircle, tr("Held"), Token::WarnText};
    case JobState::Waiting:
        return {IconId::Clock, tr("Waiting"), Token::Quiet};
    case JobState::Submitting:
        return {IconId::Send, tr("Sending"), Token::AccentText};
    case JobState::Unknown:
        return {IconId::Question, tr("Unknown"), Token::WarnText};
    case JobState::InQueue:
        return {IconId::Hourglass, tr("In queue"), Token::AccentText};
    case JobState::Rendering:
        return {IconId::Render, tr("Rendering"), Token::AccentText};
    case JobState::Unreachable:
        return {IconId::CloudOff, tr("No contact"), Token::WarnText};
    case JobState::Downloading:
        return {IconId::Download, tr("Downloading"), Token::AccentText};
    case JobState::Done:
        return {IconId::Check, tr("Done"), Token::GoodText};
    case JobState::DoneNoFile:
        return {IconId::FileMissing, tr("Done, no file"), Token::WarnText};
    case JobState::Cancelled:
        return {IconId::Cancel, tr("Cancelled"), Token::Quiet};
    case JobState::Failed:
        return {IconId::Error, tr("Failed"), Token::BadText};
    case JobState::Expired:
        return {IconId::Expired, tr("Expired"), Token::Quiet};
    }
    Q_UNREACHABLE();
}

QString JobWords::bytes(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

QString JobWords::title(const Job& job)
{
    const QString title = jobTitle(job.draft);
    return title.isEmpty() ? tr("Without words") : title;
}

QString JobWords::endpoint(const Job& job)
{
    return tr("%1 · %2 s · %3")
        .arg(ComposeWords::tier(job.draft.endpoint.tier))
        .arg(job.draft.seconds)
        .arg(job.draft.endpoint.takesImage() ? tr("image to video") : job.draft.aspect);
}

QString JobWords::failure(const Job& job)
{
    if (!job.error)
        return {};
    if (job.state == JobState::Failed && !job.error->serverMessage.isEmpty())
        return tr("%1 It said: %2").arg(ErrorWords::happened(*job.error), job.error->serverMessage.simplified());
    return ErrorWords::line(*job.error);
}

QString JobWords::remoteDetail(const Job& job, const QDateTime& now)
{
    const bool needsToken =
        job.error && (job.error->kind == ErrorKind::NotSignedIn || job.error->kind == ErrorKind::Forbidden);
    if (job.state == JobState::Unreachable && needsToken)
        return tr("The token was refused. The job goes on at RunComfy; it needs a new token to be seen.");
    const QString asked = cancelled(job);
    if (!asked.isEmpty())
        return asked;
    if (job.state == JobState::InQueue)
        return isTakingLong(job, now) ? takesLong(job, now)
             : job.queuePosition      ? tr("Place %1").arg(*job.queuePosition)
                                      : QString();
    if (job.state == JobState::Unreachable) {
        const QString ago = duration(std::max<qint64>(0, job.lastContact.secsTo(now)));
        return job.lastContact.isValid() ? tr("Last contact %1 ago. The job goes on at RunComfy.").arg(ago)
                                         : tr("The job goes on at RunComfy.");
    }
    if (isTakingLong(job, now))
        return takesLong(job, now);
    if (isUncommon(job.remoteWord))
        return tr("RunComfy says: %1").arg(job.remoteWord.simplified());
    return {};
}

QString JobWords::downloadDetail(const Job& job)
{
    const QString counted = job.total > 0    ? tr("%1 of %2").arg(bytes(job.received), bytes(job.total))
                          : job.received > 0 ? bytes(job.received)
                                             : QString();
    if (job.paused)
        return counted.isEmpty() ? tr("It goes on where it stopped.")
                                 : tr("%1 are here. It goes on where it stopped.").arg(counted);
    if (job.error)
        return failure(job);
    return job.slow ? tr("%1 so far. The server is slow; it goes on.").arg(bytes(job.received)) : counted;
}

QString JobWords::cancelled(const Job& job)
{
    const bool ended = isFinished(job.state);
    if (job.state == JobState::Cancelled)
        return job.requestId.isEmpty() ? tr("Cancelled before it was sent.") : tr("RunComfy confirmed the cancelling.");
    switch (job.cancel) {
    case CancelState::None:
        return {};
    case CancelState::Asked:
        return ended ? tr("Cancelling was asked for, and it came to its end all the same.")
                     : tr("Cancelling was asked for; RunComfy decides.");
    case CancelState::NotCancellable:
        return ended ? tr("RunComfy did not cancel it when asked; it went on to its end.")
                     : tr("RunComfy did not cancel it; it goes on and is usually billed.");
    case CancelState::Unanswered:
        return ended ? tr("Cancelling got no clear answer, and it came to its end all the same.")
                     : tr("Cancelling got no clear answer; the next look tells.");
    }
    Q_UNREACHABLE();
}

QString JobWords::counts(const JobCounts& counts)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString& words) {
        if (count > 0)
            parts.append(words);
    };
    add(counts.unknown, tr("%1 unknown").arg(counts.unknown));
    add(counts.running, tr("%1 running").arg(counts.running));
    add(counts.paused, tr("%1 paused").arg(counts.paused));
    add(counts.waiting, tr("%1 waiting").arg(counts.waiting));
    add(counts.held, tr("%1 held").arg(counts.held));
    return parts.isEmpty() ? tr("nothing runs") : parts.join(QStringLiteral(" · "));
}

QString JobWords::detail(const Job& job, const QDateTime& now, const std::optional<UsualTime>& usual)
{
    switch (job.state) {
    case JobState::Held:
        return job.error ? failure(job) : tr("Not sent. Press Release to send it.");
    case JobState::Waiting:
        return job.error ? ErrorWords::happened(*job.error) : tr("Goes as soon as another job is through.");
    case JobState::Submitting:
        return {};
    case JobState::Unknown:
        return tr("Look before you send it again. It may have cost about %1.").arg(moneyText(job.estimate));
    case JobState::InQueue:
    case JobState::Rendering:
        return usual && !isTakingLong(job, now) && job.cancel == CancelState::None
                 ? UsualWords::behind(remoteDetail(job, now), job, now, *usual)
                 : remoteDetail(job, now);
    case JobState::Unreachable:
        return remoteDetail(job, now);
    case JobState::Downloading:
        return downloadDetail(job);
    case JobState::Done:
        return cancelled(job);
    case JobState::DoneNoFile:
        return job.error ? failure(job) : tr("The clip was made; it is not on this computer.");
    case JobState::Cancelled:
        return QString(cancelled(job) % u' ' % cost(job));
    case JobState::Failed:
        return failure(job);
    case JobState::Expired:
        return tr("RunComfy no longer knows it. The recipe is kept.");
    }
    Q_UNREACHABLE();
}

QString JobWords::duration(qint64 seconds)
{
    const QString rest = QString::number(seconds % 60).rightJustified(2, u'0');
    if (seconds < 3600)
        return QString(QString::number(seconds / 60) % u':' % rest);
    return QString(QString::number(seconds / 3600) % u':' % QString::number(seconds / 60 % 60).rightJustified(2, u'0')
                   % u':' % rest);
}

QString JobWords::elapsed(const Job& job, const QDateTime& now)
{
    const auto seconds = elapsedSeconds(job, now);
    return seconds ? duration(*seconds) : QString();
}

QString JobWords::price(const Job& job)
{
    if (job.cost)
        return moneyText(*job.cost);
    switch (job.state) {
    case JobState::Cancelled:
    case JobState::Failed:
        return job.requestId.isEmpty() ? tr("not charged") : tr("cost unknown");
    case JobState::Expired:
        return tr("cost unknown");
    case JobState::Unknown:
        return tr("maybe %1").arg(moneyText(job.estimate));
    case JobState::Held:
    case JobState::Waiting:
    case JobState::Submitting:
    case JobState::InQueue:
    case JobState::Rendering:
    case JobState::Unreachable:
    case JobState::Downloading:
    case JobState::Done:
    case JobState::DoneNoFile:
        return tr("about %1").arg(moneyText(job.estimate));
    }
    Q_UNREACHABLE();
}

QString JobWords::cost(const Job& job)
{
    if (job.cost)
        return tr("RunComfy charged %1.").arg(moneyText(*job.cost));
    switch (job.state) {
    case JobState::Held:
    case JobState::Waiting:
        return tr("Nothing was sent, nothing is charged.");
    case JobState::Cancelled:
        return job.requestId.isEmpty() ? tr("Nothing was sent, nothing is charged.")
                                       : tr("RunComfy has not said what it cost.");
    case JobState::Submitting:
    case JobState::InQueue:
    case JobState::Rendering:
    case JobState::Unreachable:
    case JobState::Downloading:
        return tr("It will cost about %1.").arg(moneyText(job.estimate));
    case JobState::Unknown:
        return tr("It may have cost about %1.").arg(moneyText(job.estimate));
    case JobState::Failed:
        return job.requestId.isEmpty() ? tr("It was refused before it began: nothing is charged.")
                                       : tr("RunComfy has not said whether it was billed.");
    case JobState::Done:
    case JobState::DoneNoFile:
    case JobState::Expired:
        return tr("RunComfy has not said what it cost; the estimate was %1.").arg(moneyText(job.estimate));
    }
    Q_UNREACHABLE();
}

QString JobWords::cancelHint(const Job& job)
{
    switch (job.state) {
    case JobState::Held:
    case JobState::Waiting:
        return tr("Cancel. It was not sent: nothing is charged.");
    case JobState::InQueue:
        return tr("Ask RunComfy to cancel. A job in the queue is usually not billed.");
    case JobState::Rendering:
    case JobState::Unreachable:
        return tr("Ask RunComfy to cancel. A job that renders is usually still billed.");
    default:
        return {};
    }
}

QString JobWords::unknownOutcome(const Job& job)
{
    const QString when = QLocale().toString(job.submittedAt.toLocalTime(), QLocale::ShortFormat);
    return tr("The request was sent at %1, and no usable answer came back. RunComfy may have accepted it and may "
              "be making the clip now. It may have cost about %2.\n\n"
              "Klapper does not send it again by itself, because that could be paid twice. “Check” shows the way.")
        .arg(when, moneyText(job.estimate));
}

QString JobWords::report(const Job& job)
{
    const auto time = [](const QDateTime& at) {
        return at.isValid() ? at.toString(Qt::ISODate) : tr("never");
    };
    QStringList lines{
        tr("Klapper %1").arg(QStringLiteral(KLAPPER_VERSION)),
        tr("Job: %1").arg(job.id),
        tr("Request: %1").arg(job.requestId.isEmpty() ? tr("none") : job.requestId),
        tr("Endpoint: %1").arg(job.draft.endpoint.modelId()),
        tr("State: %1").arg(jobStateWord(job.state)),
        tr("Composed: %1").arg(time(job.createdAt)),
        tr("Sent: %1").arg(time(job.submittedAt)),
        tr("Accepted: %1").arg(time(job.acceptedAt)),
        tr("Last contact: %1").arg(time(job.lastContact)),
        tr("Finished: %1").arg(time(job.finishedAt)),
        tr("Estimate: %1").arg(job.estimate.toDecimal()),
        tr("Cost: %1").arg(job.cost ? job.cost->toDecimal() : tr("not said")),
    };
    if (!job.remoteWord.isEmpty())
        lines.append(tr("RunComfy's word: %1").arg(job.remoteWord));
    if (job.error)
        lines.append(ErrorWords::details(*job.error));
    return lines.join(u'\n');
}

} // namespace klapper
