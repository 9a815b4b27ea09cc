// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include "app/cli/jobend.h"
#include "app/cli/numbers.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

namespace klapper::cli {

using namespace std::chrono_literals;

namespace {
constexpr auto patienceWithSubmit = 8s;
constexpr auto patienceWithCancel = 10s;
} // namespace

Interruption::Interruption(JobQueue& queue, QString jobId, bool practice, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_jobId(std::move(jobId))
    , m_practice(practice)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Interruption::giveUp);
    connect(&m_queue, &JobQueue::jobChanged, this, &Interruption::onJob);
    connect(&m_queue, &JobQueue::cancelAnswered, this, &Interruption::onCancelAnswered);
}

void Interruption::start()
{
    switch (job().state) {
    case JobState::Held:
    case JobState::Waiting:
        return m_queue.cancel(m_jobId);
    case JobState::Submitting:
        Q_EMIT said(Text::tr("the request is on its way; waiting for its answer, then cancelling"));
        return m_patience.start(patienceWithSubmit);
    case JobState::InQueue:
    case JobState::Rendering:
    case JobState::Unreachable:
        return askCancel();
    case JobState::Downloading:
        return end({.what = Text::tr("Interrupted while downloading; the clip itself is made."),
                    .cost = costOf(job(), m_practice),
                    .kept = Text::tr("what has arrived so far."),
                    .next = Text::tr("go on with %1").arg(resumeCommand(m_practice))});
    case JobState::Unknown:
    case JobState::Done:
    case JobState::DoneNoFile:
    case JobState::Cancelled:
    case JobState::Failed:
    case JobState::Expired:
        return onJob(m_jobId);
    }
}

void Interruption::askCancel()
{
    if (m_asked)
        return;
    m_asked = true;
    Q_EMIT said(Text::tr("cancelling the request (Ctrl-C again leaves at once)"));
    m_patience.start(patienceWithCancel);
    m_queue.cancel(m_jobId);
}

void Interruption::onJob(const QString& id)
{
    if (id != m_jobId || m_ended)
        return;
    const Job& now = job();
    if (isRemote(now.state) && now.state != JobState::Downloading)
        return askCancel();
    if (now.state == JobState::Cancelled && now.requestId.isEmpty())
        return end(
            {.what = Text::tr("Interrupted before anything was sent."), .cost = nothingSent(), .kept = {}, .next = {}});
    if (now.state == JobState::Cancelled)
        return end({.what = Text::tr("Cancelled; the service confirms it."),
                    .cost = Text::tr("nothing is charged."),
                    .kept = {},
                    .next = {}});
    if (now.state == JobState::Held || now.state == JobState::Waiting)
        return m_queue.cancel(m_jobId); // the service did not take it; it shall not be sent later either
    if (now.state == JobState::Downloading)
        return goesOn(Text::tr("It was finished before it could be cancelled."));
    if (isFinished(now.state) || now.state == JobState::Unknown) {
        const Ending ending = endingOf(now, m_practice);
        end(ending.trouble.value_or(Trouble{.what = Text::tr("Interrupted, but the clip was finished by then."),
                                            .cost = costOf(now, m_practice),
                                            .kept = {},
                                            .next = {}}));
    }
}

void Interruption::onCancelAnswered(const QString& id, const Result<CancelAnswer>& answer)
{
    if (id != m_jobId || m_ended || !m_asked)
        return;
    if (!answer)
        return unclear(Text::tr("The service was asked to cancel, but gave no usable answer. %1")
                           .arg(whatHappened(answer.error())));
    switch (answer->outcome) {
    case CancelOutcome::Cancelled:
        return; // the job itself says so
    case CancelOutcome::NotCancellable:
        return goesOn(Text::tr("The service says that the request can no longer be cancelled."));
    case CancelOutcome::Requested:
        return Q_EMIT said(Text::tr("the service has taken the wish to cancel; asking whether it came in time"));
    case CancelOutcome::Unclear:
        return unclear(Text::tr("The service answered the wish to cancel with \"%1\".").arg(answer->word));
    }
}

void Interruption::giveUp()
{
    if (job().state == JobState::Submitting) {
        return end({.what = Text::tr("Interrupted while the request was being sent: nobody here knows whether it "
                                     "was accepted."),
                    .cost = Text::tr("unknown; about %1 if it was accepted.").arg(moneyText(job().estimate)),
                    .kept = Text::tr("the request stands as unclear in the journal (job %1).").arg(m_jobId),
                    .next = unclearSteps(job(), m_practice)});
    }
    unclear(Text::tr("The service was asked to cancel, but has not confirmed it."));
}

void Interruption::goesOn(const QString& what)
{
    const QString then = m_practice ? Text::tr("%1 The practice service ends with this command.")
                                    : Text::tr("%1 It goes on and is usually billed.");
    end({.what = then.arg(what),
         .cost = costOf(job(), m_practice),
         .kept = Text::tr("request %1 stands in the journal.").arg(job().requestId),
         .next = Text::tr("fetch the clip with %1").arg(resumeCommand(m_practice))});
}

void Interruption::unclear(const QString& what)
{
    end({.what = what,
         .cost =
             Text::tr("unclear; nothing if it was cancelled in time, else about %1.").arg(moneyText(job().estimate)),
         .kept = Text::tr("request %1 stands in the journal.").arg(job().requestId),
         .next = Text::tr("ask again: %1, %2")
                     .arg(commandFor(QStringLiteral("status"), job(), m_practice),
                          commandFor(QStringLiteral("cancel"), job(), m_practice))});
}

void Interruption::end(const Trouble& trouble)
{
    if (m_ended)
        return;
    m_ended = true;
    m_patience.stop();
    QMetaObject::invokeMethod(
        this, [this, trouble] { Q_EMIT ended(trouble); }, Qt::QueuedConnection);
}

} // namespace klapper::cli
