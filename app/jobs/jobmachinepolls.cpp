// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a machine asks the service about its job, and when; how the job goes its way stands in jobmachine.cpp.
#include "app/jobs/jobmachine.h"
#include "app/service/modelapi.h"

#include <QRandomGenerator>

#include <array>

namespace klapper {

using namespace std::chrono_literals;

namespace {

constexpr int answersUntilVanished = 3;
/// A cost that did not come with the output is asked for again (faults N14).
constexpr std::array<std::chrono::milliseconds, 4> lateCostDelays{5s, 30s, 120s, 600s};
constexpr int mostCostTries = int(lateCostDelays.size());

bool isAccountError(ErrorKind kind) { return kind == ErrorKind::NotSignedIn || kind == ErrorKind::Forbidden; }

} // namespace

void JobMachine::wantPoll(std::optional<std::chrono::milliseconds> retryAfter)
{
    if (!isRemote(m_job.state) || m_job.state == JobState::Downloading)
        return;
    const auto age = std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_acceptedAt);
    Q_EMIT pollWanted(
        pollDelay(m_services.polls, age, m_pollFailures, retryAfter, QRandomGenerator::global()->generateDouble()));
}

void JobMachine::poll()
{
    if (m_collector)
        return m_collector->call();
    if (lacksCost(m_job))
        return askLateCost();
    if (m_polling || !isRemote(m_job.state) || m_job.state == JobState::Downloading)
        return;
    m_polling = true;
    m_tokenIsNewer = false;
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
    m_pollNotBefore = {};
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
    m_pollNotBefore = std::chrono::steady_clock::now() + error.retryAfter.value_or(0ms);
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
    // A refused token does not get better by asking: slowly, until there is another one (see noteNewToken()).
    if (isAccountError(error.kind) && m_tokenIsNewer)
        return hurry();
    if (isAccountError(error.kind))
        return wantPoll(std::max(m_services.polls.longestBackoff, error.retryAfter.value_or(0ms)));
    wantPoll(error.retryAfter);
}

bool JobMachine::lacksCost(const Job& job)
{
    const JobState state = job.state;
    const bool mayBeBilled = state == JobState::Done || state == JobState::DoneNoFile || state == JobState::Failed;
    return mayBeBilled && !job.cost && !job.requestId.isEmpty();
}

void JobMachine::wantLateCost()
{
    if (lacksCost(m_job))
        Q_EMIT pollWanted(lateCostDelays[size_t(m_costTries)]);
}

void JobMachine::askLateCost()
{
    m_services.api.result(m_job.requestId, this, [this](const Result<ResultAnswer>& answer) {
        if (answer && answer->cost && lacksCost(m_job))
            change([&answer](Job& job) { job.cost = answer->cost; });
        else if (lacksCost(m_job) && ++m_costTries < mostCostTries)
            wantLateCost();
    });
}

bool JobMachine::isAtRest() const
{
    const bool asksForCost = lacksCost(m_job) && m_costTries < mostCostTries;
    return isFinished(m_job.state) && !m_collector && !m_attaching && !m_saveAgain.isActive() && !asksForCost;
}

void JobMachine::hurry()
{
    if (m_collector)
        m_collector->hurry();
    else if (isRemote(m_job.state))
        Q_EMIT pollWanted(std::max(
            0ms, std::chrono::ceil<std::chrono::milliseconds>(m_pollNotBefore - std::chrono::steady_clock::now())));
}

} // namespace klapper
