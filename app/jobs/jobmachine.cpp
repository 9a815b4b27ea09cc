// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobmachine.h"

#include "app/jobs/journal.h"
#include "app/jobs/submitevent.h"
#include "app/service/modelapi.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <array>

namespace klapper {

namespace {

Q_LOGGING_CATEGORY(logMachine, "klapper.jobs.machine", QtInfoMsg)

using namespace std::chrono_literals;

constexpr int answersUntilVanished = 3;
/// After a refusal for rate; doubles with each further one, up to about a minute.
constexpr std::chrono::milliseconds leastRateWait{2s};
/// A cost that did not come with the output is asked for again (faults N14).
constexpr std::array<std::chrono::milliseconds, 3> lateCostDelays{5s, 30s, 120s};

} // namespace

JobMachine::JobMachine(Job job, JobServices services, QObject* parent)
    : QObject(parent)
    , m_job(std::move(job))
    , m_services(std::move(services))
{
    m_saveAgain.setInterval(2s);
    connect(&m_saveAgain, &QTimer::timeout, this, &JobMachine::save);
    m_lateCost.setSingleShot(true);
    connect(&m_lateCost, &QTimer::timeout, this, &JobMachine::askLateCost);
}

JobMachine::~JobMachine()
{
    // The last chance for what the disk did not take before, above all for the id of an accepted request.
    if (m_saveAgain.isActive() && !m_services.journal.update(m_job))
        qCWarning(logMachine, "the journal could not take the last state of a job");
}

bool JobMachine::apply(JobEvent event, const Edit& edit)
{
    const auto state = next(m_job.state, event);
    if (!state) {
        qCInfo(logMachine, "event %s ignored in state %s", qPrintable(jobEventWord(event)),
               qPrintable(jobStateWord(m_job.state)));
        return false;
    }
    Job after = m_job;
    after.state = *state;
    if (edit)
        edit(after);
    if (isFinished(*state) && !isFinished(m_job.state))
        after.finishedAt = m_services.now();
    const Status written = m_services.journal.record(after, event, m_job.state);
    if (!written) {
        Q_EMIT journalFailed(written.error());
        // Nothing may be sent that is not on disk. What the service did is true all the same: it is kept here
        // and written as soon as the disk takes it.
        if (event == JobEvent::SlotFree)
            return false;
        m_saveAgain.start();
    }
    m_job = after;
    Q_EMIT changed();
    return true;
}

void JobMachine::save()
{
    const Status written = m_services.journal.update(m_job);
    if (written)
        m_saveAgain.stop();
    else if (!m_saveAgain.isActive())
        m_saveAgain.start();
}

void JobMachine::submit()
{
    const bool mayLeave = apply(JobEvent::SlotFree, [this](Job& job) {
        job.submittedAt = m_services.now();
        job.error.reset();
        job.notBefore = {};
    });
    if (!mayLeave)
        return;
    m_services.api.submit(m_job.draft.endpoint, m_job.body, this,
                          [this](const Result<SubmitAnswer>& answer) { takeSubmit(answer); });
}

void JobMachine::takeSubmit(const Result<SubmitAnswer>& answer)
{
    if (!answer)
        return takeSubmitError(answer.error());
    apply(JobEvent::Accepted, [this, &answer](Job& job) {
        job.requestId = answer->requestId;
        job.acceptedAt = job.lastContact = m_services.now();
    });
    wantPoll();
}

void JobMachine::takeSubmitError(const Error& error)
{
    const JobEvent event = eventOfSubmitError(error.kind);
    apply(event, [this, &error, event](Job& job) {
        job.error = error;
        if (event != JobEvent::OutcomeLost && event != JobEvent::Refused)
            job.submittedAt = {};
        if (event == JobEvent::RateLimited) {
            // A service that says "now" would otherwise be asked as fast as the network goes.
            ++m_rateRefusals;
            const auto least = leastRateWait * (1 << std::min(m_rateRefusals - 1, 5));
            job.notBefore = m_services.now().addMSecs(std::max(error.retryAfter.value_or(0ms), least).count());
        }
        if (event == JobEvent::NotSent)
            job.notBefore = m_services.now().addSecs(15);
    });
}

void JobMachine::wantPoll(std::optional<std::chrono::milliseconds> retryAfter)
{
    if (!isRemote(m_job.state) || m_job.state == JobState::Downloading)
        return;
    const std::chrono::milliseconds age(std::max<qint64>(0, m_job.acceptedAt.msecsTo(m_services.now())));
    Q_EMIT pollWanted(
        pollDelay(m_services.polls, age, m_pollFailures, retryAfter, QRandomGenerator::global()->generateDouble()));
}

void JobMachine::poll()
{
    if (m_polling || !isRemote(m_job.state) || m_job.state == JobState::Downloading)
        return;
    m_polling = true;
    m_services.api.status(m_job.requestId, this, [this](const Result<StatusAnswer>& answer) {
        m_polling = false;
        takeStatus(answer);
    });
}

void JobMachine::takeStatus(const Result<StatusAnswer>& answer)
{
    if (!answer)
        return takePollError(answer.error());
    m_pollFailures = 0;
    m_vanishedAnswers = 0;
    const Edit said = [this, &answer](Job& job) {
        job.remoteWord = answer->word;
        job.queuePosition = answer->queuePosition;
        job.lastContact = m_services.now();
        job.error.reset();
    };
    switch (answer->phase) {
    case RemotePhase::Queued:
    case RemotePhase::Running: {
        const bool queued = answer->phase == RemotePhase::Queued;
        const bool news = m_job.state != (queued ? JobState::InQueue : JobState::Rendering)
                       || m_job.remoteWord != answer->word || m_job.queuePosition != answer->queuePosition;
        if (news)
            apply(queued ? JobEvent::Queued : JobEvent::Started, said);
        else
            m_job.lastContact = m_services.now(); // not worth a write to the disk every two seconds
        return wantPoll();
    }
    case RemotePhase::Completed:
        apply(JobEvent::Completed, said);
        return collect();
    case RemotePhase::Failed:
        // The reason stands in the result only.
        apply(JobEvent::Completed, said);
        return collect();
    case RemotePhase::Cancelled:
        apply(JobEvent::RemoteCancelled, said);
        return;
    }
}

void JobMachine::takePollError(const Error& error)
{
    ++m_pollFailures;
    if (error.kind == ErrorKind::NotFound) {
        if (m_vanishedAnswers++ == 0)
            m_vanishedSince.start();
        if (m_vanishedAnswers >= answersUntilVanished
            && m_vanishedSince.elapsed() >= m_services.polls.vanishedAfter.count()) {
            apply(JobEvent::Vanished, [&error](Job& job) { job.error = error; });
            return;
        }
    } else {
        m_vanishedAnswers = 0;
    }
    if (m_job.state != JobState::Unreachable || m_job.error != error)
        apply(JobEvent::PollFailed, [&error](Job& job) { job.error = error; });
    wantPoll(error.retryAfter);
}

void JobMachine::collect()
{
    if (m_collector || m_job.state != JobState::Downloading)
        return;
    m_collector = new Collector(m_job, m_services, this);
    connect(m_collector, &Collector::progressed, this, [this](qint64 received, qint64 total) {
        m_job.received = received;
        m_job.total = total;
        Q_EMIT changed();
    });
    connect(m_collector, &Collector::delayed, this, [this](const Error& error) {
        m_job.error = error;
        Q_EMIT changed();
    });
    connect(m_collector, &Collector::ended, this, &JobMachine::takeCollected);
    m_collector->start();
}

void JobMachine::takeCollected(const Collector::Outcome& outcome)
{
    m_collector->deleteLater();
    m_collector = nullptr;
    const auto edit = [this, &outcome](Job& job) {
        // A saved clip is whole, whatever stood beside it in the result.
        job.error = outcome.end == Collector::End::Saved ? std::nullopt : outcome.error;
        job.lastContact = m_services.now();
        if (!outcome.outputs.isEmpty())
            job.outputs = outcome.outputs;
        if (outcome.result.cost)
            job.cost = outcome.result.cost;
    };
    switch (outcome.end) {
    case Collector::End::Saved:
        apply(JobEvent::FileSaved, edit);
        break;
    case Collector::End::NoFile:
        apply(JobEvent::FileFailed, edit);
        break;
    case Collector::End::Failed:
        apply(JobEvent::RemoteFailed, edit);
        return;
    }
    if (!m_job.cost)
        m_lateCost.start(lateCostDelays[0]);
}

void JobMachine::askLateCost()
{
    m_services.api.result(m_job.requestId, this, [this](const Result<ResultAnswer>& answer) {
        if (answer && answer->cost) {
            m_job.cost = answer->cost;
            save();
            Q_EMIT changed();
        } else if (++m_costTries < int(lateCostDelays.size())) {
            m_lateCost.start(lateCostDelays[size_t(m_costTries)]);
        }
    });
}

void JobMachine::resume()
{
    if (m_job.state == JobState::Submitting) {
        apply(JobEvent::Recovered, [](Job& job) {
            job.error = Error{.kind = ErrorKind::OutcomeUnknown,
                              .retry = Retry::ByPerson,
                              .detail = QStringLiteral("the program ended while the request was being sent")};
        });
    } else if (m_job.state == JobState::Downloading) {
        collect();
    } else if (isRemote(m_job.state)) {
        Q_EMIT pollWanted(std::chrono::milliseconds(0));
    }
}

void JobMachine::cancel()
{
    if (m_job.state == JobState::Held || m_job.state == JobState::Waiting) {
        apply(JobEvent::CancelLocal);
        Q_EMIT cancelAnswered(CancelAnswer{CancelOutcome::Cancelled, QString()});
        return;
    }
    if (!isRemote(m_job.state) || m_job.state == JobState::Downloading) {
        Q_EMIT cancelAnswered(CancelAnswer{CancelOutcome::NotCancellable, QString()});
        return;
    }
    m_job.cancel = CancelState::Asked;
    save();
    Q_EMIT changed();
    m_services.api.cancel(m_job.requestId, this, [this](const Result<CancelAnswer>& answer) { takeCancel(answer); });
}

void JobMachine::takeCancel(const Result<CancelAnswer>& answer)
{
    const CancelOutcome outcome = answer ? answer->outcome : CancelOutcome::Unclear;
    if (outcome == CancelOutcome::Cancelled) {
        apply(JobEvent::RemoteCancelled, [](Job& job) { job.cancel = CancelState::None; });
    } else {
        // Asked for or unclear: the next poll tells what became of it.
        m_job.cancel = outcome == CancelOutcome::NotCancellable ? CancelState::NotCancellable
                     : outcome == CancelOutcome::Requested      ? CancelState::Asked
                                                                : CancelState::Unanswered;
        save();
        Q_EMIT changed();
        hurry();
    }
    Q_EMIT cancelAnswered(answer);
}

void JobMachine::hold() { apply(JobEvent::Hold); }

void JobMachine::release()
{
    apply(JobEvent::Release, [](Job& job) {
        job.error.reset();
        job.notBefore = {};
    });
}

void JobMachine::fetchAgain()
{
    if (m_job.requestId.isEmpty())
        return;
    const bool fetching = apply(JobEvent::FetchAgain, [](Job& job) {
        job.error.reset();
        job.wantsFile = true;
    });
    if (fetching)
        collect();
}

void JobMachine::hurry()
{
    if (m_collector)
        m_collector->hurry();
    else if (isRemote(m_job.state))
        Q_EMIT pollWanted(std::chrono::milliseconds(0));
}

} // namespace klapper
