// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How one job goes its way; what is asked about it stands in jobmachinepolls.cpp, what a person does with it in
// jobmachineactions.cpp.
#include "app/jobs/jobmachine.h"

#include "app/jobs/embedding.h"
#include "app/jobs/journal.h"
#include "app/jobs/submitevent.h"
#include "app/media/downloadthread.h"
#include "app/media/leftovers.h"
#include "app/service/modelapi.h"

#include <QLoggingCategory>

namespace klapper {

namespace {

Q_LOGGING_CATEGORY(logMachine, "klapper.jobs.machine", QtInfoMsg)
// Quiet unless somebody keeps a log, see LogFile.
Q_LOGGING_CATEGORY(logLife, "klapper.jobs.life", QtWarningMsg)

using namespace std::chrono_literals;

/// After a refusal for rate; doubles with each further one, up to about a minute.
constexpr std::chrono::milliseconds leastRateWait{2s};
/// Before a request that certainly did not leave is tried again, unless the network is found earlier.
constexpr std::chrono::milliseconds waitForNetwork{15s};
/// No wait read from the journal is longer: the wall clock that wrote it may have been wrong.
constexpr std::chrono::milliseconds longestKeptWait{1h};
constexpr std::chrono::milliseconds oldestKeptAge{24h};

/// What the wall clock said before this start, as a stretch of time; never negative.
std::chrono::milliseconds between(const QDateTime& from, const QDateTime& to, std::chrono::milliseconds most)
{
    if (!from.isValid() || !to.isValid())
        return 0ms;
    return std::clamp(std::chrono::milliseconds(from.msecsTo(to)), 0ms, most);
}

} // namespace

JobMachine::JobMachine(Job job, JobServices services, QObject* parent)
    : QObject(parent)
    , m_job(std::move(job))
    , m_services(std::move(services))
{
    m_saveAgain.setInterval(2s);
    connect(&m_saveAgain, &QTimer::timeout, this, &JobMachine::save);
    connect(&m_slowWatch, &SlowWatch::changed, this, [this](bool slow) {
        m_job.slow = slow;
        Q_EMIT changed();
    });
    const auto steady = std::chrono::steady_clock::now();
    m_acceptedAt = steady - between(m_job.acceptedAt, m_services.now(), oldestKeptAge);
    m_notBefore = steady + between(m_services.now(), m_job.notBefore, longestKeptWait);
}

JobMachine::~JobMachine()
{
    // The last chance for what the disk did not take before, above all for the id of an accepted request.
    if (m_saveAgain.isActive() && !m_services.journal.update(m_job))
        qCWarning(logMachine, "the journal could not take the last state of a job");
}

bool JobMachine::apply(JobEvent event, const Edit& edit)
{
    m_refusal.reset();
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
    if (!written && written.error().kind == ErrorKind::OverBudget) {
        const Error reason = written.error();
        apply(JobEvent::OverBudget, [&reason](Job& job) { job.error = reason; });
        return false;
    }
    if (!written) {
        Q_EMIT journalFailed(written.error());
        // Nothing may be sent that is not on disk, and what a person decides counts once it is there. What the service
        // did is true all the same: it is kept here and written as soon as the disk takes it.
        if (event == JobEvent::SlotFree || event == JobEvent::IdAttached || event == JobEvent::DeclaredAbsent
            || event == JobEvent::Located) {
            m_refusal = written.error();
            return false;
        }
        m_saveAgain.start();
    }
    qCInfo(logLife, "job %s: %s, now %s%s%s", qPrintable(after.id), qPrintable(jobEventWord(event)),
           qPrintable(jobStateWord(after.state)), after.error ? ", " : "",
           after.error ? qPrintable(errorKindWord(after.error->kind)) : "");
    m_job = after;
    Q_EMIT changed();
    return true;
}

void JobMachine::change(const Edit& edit)
{
    edit(m_job);
    save();
    Q_EMIT changed();
}

void JobMachine::save()
{
    const Status written = m_services.journal.update(m_job);
    if (written) {
        const bool wasLate = m_saveAgain.isActive();
        m_saveAgain.stop();
        if (wasLate)
            removeLeftParts();
    } else if (!m_saveAgain.isActive())
        m_saveAgain.start();
}

void JobMachine::submit()
{
    // First of all: what is not whole is neither sent nor counted against the caps.
    const Result<QByteArray> body = bodyWithImages(m_job.body, m_services.frames);
    if (!body) {
        apply(JobEvent::ImageLost, [&body](Job& job) { job.error = body.error(); });
        return;
    }
    const bool mayLeave = apply(JobEvent::SlotFree, [this](Job& job) {
        job.submittedAt = m_services.now();
        job.error.reset();
        job.notBefore = {};
    });
    if (!mayLeave)
        return;
    m_tokenIsNewer = false;
    m_services.api.submit(m_job.draft.endpoint, *body, this,
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
    m_acceptedAt = std::chrono::steady_clock::now();
    wantPoll();
}

void JobMachine::takeSubmitError(const Error& error)
{
    const JobEvent event = eventOfSubmitError(error.kind);
    std::chrono::milliseconds wait{0};
    if (event == JobEvent::RateLimited) {
        // A service that says "now" would otherwise be asked as fast as the network goes.
        ++m_rateRefusals;
        const auto least = leastRateWait * (1 << std::min(m_rateRefusals - 1, 5));
        wait = std::max<std::chrono::milliseconds>(error.retryAfter.value_or(0ms), least);
    } else if (event == JobEvent::NotSent) {
        wait = waitForNetwork;
    }
    m_notBefore = std::chrono::steady_clock::now() + wait;
    apply(event, [this, &error, event, wait](Job& job) {
        job.error = error;
        if (event != JobEvent::OutcomeLost && event != JobEvent::Refused)
            job.submittedAt = {};
        if (wait > 0ms)
            job.notBefore = m_services.now().addMSecs(wait.count());
    });
    if (event == JobEvent::NeedsAccount && m_tokenIsNewer && isHeldForToken(m_job))
        release(); // it was refused a token that is no more; nothing was accepted
    else if (event == JobEvent::NeedsAccount)
        Q_EMIT accountRefused(error);
    else if (event == JobEvent::RateLimited)
        Q_EMIT rateRefused(wait);
}

std::chrono::milliseconds JobMachine::waitLeft() const
{
    const auto left = m_notBefore - std::chrono::steady_clock::now();
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(left));
}

void JobMachine::collect()
{
    if (m_collector || m_job.paused || m_job.state != JobState::Downloading)
        return;
    m_collector = new Collector(m_job, m_services, this);
    connect(m_collector, &Collector::callWanted, this, &JobMachine::pollWanted);
    connect(m_collector, &Collector::progressed, this, &JobMachine::takeProgress);
    connect(m_collector, &Collector::delayed, this, [this](const Error& error) {
        m_job.error = error;
        Q_EMIT changed();
    });
    connect(m_collector, &Collector::ended, this, &JobMachine::takeCollected);
    m_collector->start();
}

void JobMachine::takeProgress(qint64 received, qint64 total)
{
    m_job.received = received;
    m_job.total = total;
    // Not the last words of a download that is just stopping. Bytes come again, whatever delayed them.
    if (!m_job.paused) {
        m_job.error.reset();
        m_slowWatch.take(received, total);
    }
    Q_EMIT changed();
}

void JobMachine::takeCollected(const Collector::Outcome& outcome)
{
    m_collector->deleteLater();
    m_collector = nullptr;
    m_slowWatch.stop();
    const auto edit = [this, &outcome](Job& job) {
        // A saved clip is whole, whatever stood beside it in the result.
        job.error = outcome.end == Collector::End::Saved ? outcome.recipe : outcome.error;
        job.lastContact = m_services.now();
        if (!outcome.outputs.isEmpty())
            job.outputs = outcome.outputs;
        if (outcome.result.cost)
            job.cost = outcome.result.cost;
        job.paused = false;
        job.slow = false;
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
        break;
    }
    if (!m_saveAgain.isActive())
        removeLeftParts();
    m_costTries = 0;
    wantLateCost();
}

/// Only once the end stands in the journal: until then a part's note is all that knows of its file.
void JobMachine::removeLeftParts()
{
    if (!isFinished(m_job.state) || goesOnWithParts(m_job))
        return;
    m_services.downloads.run([folder = m_job.folder, id = m_job.id] { removeParts(folder, id); });
}

void JobMachine::resume()
{
    // Whether the wish to cancel had left when the program ended, nobody knows; it may be asked for again.
    if (m_job.cancel == CancelState::Asked && !isFinished(m_job.state))
        change([](Job& job) { job.cancel = CancelState::Unanswered; });
    const bool neverSent = m_job.state == JobState::Waiting || m_job.state == JobState::Held;
    if (neverSent && m_job.origin == JobOrigin::CommandLine) {
        // Whoever started that command may long have repeated it.
        const bool isHeldForThat =
            m_job.state == JobState::Held && m_job.error && m_job.error->kind == ErrorKind::Abandoned;
        if (!isHeldForThat) {
            apply(JobEvent::Abandoned, [](Job& job) {
                job.error = Error{.kind = ErrorKind::Abandoned, .retry = Retry::ByPerson};
                job.notBefore = {};
            });
        }
    } else if (m_job.state == JobState::Submitting) {
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

} // namespace klapper
