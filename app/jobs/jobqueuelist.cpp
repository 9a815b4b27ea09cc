// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which jobs a queue holds in memory, and how it comes to the others; how jobs get their turn stands in jobqueue.cpp.
#include "app/jobs/jobqueue.h"
#include "app/jobs/journal.h"
#include "app/media/downloadthread.h"
#include "app/media/leftovers.h"

#include <algorithm>

namespace klapper {

Status JobQueue::load()
{
    m_loadedAt = m_services.now();
    m_dataVersion = m_services.journal.dataVersion();
    m_services.journal.markSeen();
    const Result<QList<Job>> jobs = m_services.journal.current(m_options.mostEnded);
    if (!jobs)
        return jobs.error();
    for (const Job& job : *jobs) {
        list(job);
        m_cache.keep(job);
        Q_EMIT jobAdded(job.id);
    }
    m_foreignTimer.start();
    return Nothing{};
}

void JobQueue::removeLeftovers()
{
    if (std::exchange(m_clearedUp, true))
        return;
    // What is asked here is true until the thread has done it: a download that begins meanwhile waits for its turn.
    constexpr int longestLeftover = 15; // days
    // Not every folder of the past: one on a share that is gone would hold up the thread.
    const Result<QStringList> folders = m_services.journal.folders(m_services.now().addDays(-longestLeftover));
    const Result<QStringList> all = m_services.journal.ids();
    const Result<QList<Job>> withoutFile = m_services.journal.list({.states = {JobState::DoneNoFile}});
    if (!folders || !all || !withoutFile || folders->isEmpty())
        return;
    KnownJobs known;
    known.all = {all->cbegin(), all->cend()};
    for (const Job& job : *withoutFile) {
        if (goesOnWithParts(job))
            known.unfinished.insert(job.id);
    }
    for (const QString& id : std::as_const(m_order)) {
        const Job* listed = job(id);
        if (listed && goesOnWithParts(*listed))
            known.unfinished.insert(id);
    }
    m_services.downloads.run([known, folders = *folders] {
        for (const QString& folder : folders)
            klapper::removeLeftovers(folder, known);
    });
}

void JobQueue::list(const Job& fresh)
{
    qsizetype place = m_order.size(); // nearly always the newest
    const auto isYounger = [this, &fresh](const QString& id) {
        const Job* other = job(id);
        return other && other->createdAt > fresh.createdAt;
    };
    while (place > 0 && isYounger(m_order[place - 1]))
        --place;
    m_order.insert(place, fresh.id);
    m_listed.insert(fresh.id);
}

void JobQueue::unlist(const QString& id)
{
    m_order.removeOne(id);
    m_listed.remove(id);
    m_cache.letGo(id);
    Q_EMIT jobUnlisted(id);
}

void JobQueue::remember(const Job& job)
{
    // An ended one that is not listed was ended at the start, or is so new that it came and ended between two looks.
    const bool belongs = isListed(job.id) || !isFinished(job.state) || job.createdAt >= m_loadedAt;
    const bool isNew = belongs && !isListed(job.id);
    if (isNew)
        list(job);
    if (belongs)
        m_cache.keep(job);
    else
        m_cache.lend(job);
    if (isNew)
        Q_EMIT jobAdded(job.id);
    else
        Q_EMIT jobChanged(job.id);
}

void JobQueue::sweep()
{
    unlistSurplus();
    const QList<JobMachine*> machines = m_machines.values();
    for (JobMachine* each : machines) {
        if (!isListed(each->job().id) && each->isAtRest())
            removeMachine(each);
    }
    m_cache.sweep();
}

void JobQueue::unlistSurplus()
{
    QList<std::pair<QDateTime, QString>> atRest;
    qsizetype ended = 0;
    for (const QString& id : std::as_const(m_order)) {
        const Job* listed = job(id);
        if (!listed || !isFinished(listed->state))
            continue;
        ++ended;
        const JobMachine* own = machine(id);
        if (!own || own->isAtRest())
            atRest.append({listed->finishedAt.isValid() ? listed->finishedAt : listed->createdAt, id});
    }
    const qsizetype surplus = std::min(ended - m_options.mostEnded, atRest.size());
    if (surplus <= 0)
        return;
    std::sort(atRest.begin(), atRest.end());
    atRest.resize(surplus);
    for (const auto& each : std::as_const(atRest))
        unlist(each.second);
}

void JobQueue::removeMachine(JobMachine* gone)
{
    const QString id = gone->job().id;
    m_cache.lend(gone->job()); // what is there is of before it had a machine
    m_machines.remove(id);
    m_places.remove(id);
    m_schedule.forget(id);
    gone->disconnect(this);
    gone->deleteLater();
}

const Job* JobQueue::job(const QString& id) const
{
    if (const JobMachine* found = machine(id))
        return &found->job();
    if (const Job* known = m_cache.find(id))
        return known;
    const Result<std::optional<Job>> read = m_services.journal.find(id);
    if (!read || !*read)
        return nullptr;
    const Job* lent = m_cache.lend(**read);
    if (m_cache.isOver() && !m_sweepTimer.isActive())
        m_sweepTimer.start(0);
    return lent;
}

const Job* JobQueue::jobOfRequest(const QString& requestId) const
{
    if (requestId.isEmpty())
        return nullptr;
    for (const QString& id : m_order) { // first: what is just accepted may not be on the disk yet
        const Job* listed = job(id);
        if (listed && listed->requestId == requestId)
            return listed;
    }
    const Result<std::optional<Job>> read = m_services.journal.findByRequest(requestId);
    return read && *read ? job((*read)->id) : nullptr;
}

QStringList JobQueue::jobsOfBatch(const QString& batchId) const
{
    const Result<QStringList> ids = m_services.journal.idsOfBatch(batchId);
    return ids ? *ids : QStringList();
}

bool JobQueue::isOurs(const QString& id) const { return m_machines.contains(id); }

bool JobQueue::isElsewhere(const QString& id) const
{
    if (isOurs(id))
        return false;
    const Job* other = job(id);
    return other && other->owner != m_instance.id() && m_instance.isAlive(other->owner);
}

} // namespace klapper
