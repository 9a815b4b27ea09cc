// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a queue has to do with other instances: it takes over what they left, and shows what they do.
#include "app/jobs/jobqueue.h"
#include "app/jobs/journal.h"

#include <QSet>

#include <utility>

namespace klapper {

using namespace std::chrono_literals;

namespace {

constexpr int longestLateCost = 7; ///< days after its end that the cost of a job is asked for
/// Between two questions for old costs: what runs goes first.
constexpr std::chrono::milliseconds lateCostSpacing{1'000};

} // namespace

void JobQueue::adoptOrphans()
{
    if (!std::exchange(m_adopts, true))
        wantLateCosts();
    QSet<QString> owners;
    for (const Job& job : std::as_const(m_rest)) {
        if (!isFinished(job.state))
            owners.insert(job.owner);
    }
    for (const QString& owner : std::as_const(owners)) {
        if (owner == m_instance.id() || !m_instance.isAlive(owner))
            adoptFrom(owner);
    }
}

void JobQueue::adoptFrom(const QString& owner)
{
    const Result<QList<Job>> taken = m_services.journal.adoptAll(owner, m_instance.id());
    if (!taken)
        return;
    QList<JobMachine*> adopted;
    for (const Job& job : *taken) {
        if (m_machines.contains(job.id))
            continue;
        if (!m_rest.contains(job.id))
            remember(job);
        adopted.append(makeMachine(job));
    }
    const auto goOn = [this](JobMachine& each) {
        Q_EMIT jobChanged(each.job().id);
        each.resume();
    };
    if (!forMany(adopted, goOn)) { // they are ours now and must go on, one by one
        for (JobMachine* each : std::as_const(adopted))
            goOn(*each);
    }
    m_startTimer.start(0);
}

/// What ended without a cost, here or in another instance that is gone, is asked about once more at each start.
void JobQueue::wantLateCosts()
{
    const QDateTime oldest = m_services.now().addDays(-longestLateCost);
    std::chrono::milliseconds delay = 5s;
    for (const Job& ended : std::as_const(m_rest)) {
        if (!JobMachine::lacksCost(ended) || ended.finishedAt < oldest)
            continue;
        m_schedule.ask(ended.id, delay);
        delay += lateCostSpacing;
    }
}

void JobQueue::readForeignChanges()
{
    const qint64 version = m_services.journal.dataVersion();
    if (version == m_dataVersion)
        return;
    const Result<QList<Job>> jobs = m_services.journal.changedElsewhere(m_instance.id());
    if (!jobs)
        return; // and again at the next look
    m_dataVersion = version;
    for (const Job& job : *jobs) {
        if (!m_machines.contains(job.id) && m_rest.value(job.id) != job)
            remember(job);
    }
}

} // namespace klapper
