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
    for (const QString& id : std::as_const(m_order)) {
        const Job* listed = isOurs(id) ? nullptr : job(id);
        if (listed && !isFinished(listed->state))
            owners.insert(listed->owner);
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
        if (!isListed(job.id))
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
    const Result<QStringList> ended = m_services.journal.idsWithoutCost(m_services.now().addDays(-longestLateCost));
    if (!ended)
        return;
    std::chrono::milliseconds delay = 5s;
    for (const QString& id : *ended) {
        m_schedule.ask(id, delay);
        delay += lateCostSpacing;
    }
}

void JobQueue::readForeignChanges()
{
    const qint64 version = m_services.journal.dataVersion();
    if (version == m_dataVersion)
        return;
    const Result<JobChanges> changes = m_services.journal.changedElsewhere(m_instance.id());
    if (!changes)
        return; // and again at the next look
    if (!changes->more)
        m_dataVersion = version;
    for (const Job& job : changes->jobs) {
        const Job* known = m_cache.find(job.id);
        if (!m_machines.contains(job.id) && (!known || *known != job))
            remember(job);
    }
    if (changes->more)
        QTimer::singleShot(0, this, &JobQueue::readForeignChanges);
}

} // namespace klapper
