// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/chainwatch.h"

#include "app/jobs/jobqueue.h"

#include <algorithm>

namespace klapper {

ChainWatch::ChainWatch(JobQueue& queue, ContractOf contractOf, LastFrameOf lastFrameOf, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_contractOf(std::move(contractOf))
    , m_lastFrameOf(std::move(lastFrameOf))
{
    // Later: never inside a job's own step.
    connect(&m_queue, &JobQueue::jobChanged, this, &ChainWatch::look, Qt::QueuedConnection);
}

void ChainWatch::start()
{
    m_started = true;
    // What a part waits for is the end of the one before, however long ago that was.
    const QStringList unsent = m_queue.unsent();
    for (const QString& id : unsent) {
        const Job* job = m_queue.job(id);
        if (!job->awaitsFrame)
            continue;
        const QString before = partBefore(*job);
        look(before.isEmpty() ? id : before);
    }
}

const Job* ChainWatch::nextOf(const Job& job) const
{
    const QStringList unsent = m_queue.unsent(); // only those can wait for a frame
    for (const QString& id : unsent) {
        const Job* next = m_queue.job(id);
        if (next->awaitsFrame && next->batchId == job.batchId && next->batchPart == job.batchPart + 1)
            return next;
    }
    return nullptr;
}

QString ChainWatch::partBefore(const Job& job) const
{
    if (job.batchId.isEmpty())
        return {};
    // The newest: one may have been sent again.
    const auto newestOf = [this, &job](const QStringList& ids) {
        const auto found = std::find_if(ids.crbegin(), ids.crend(), [this, &job](const QString& id) {
            const Job* before = m_queue.job(id);
            return before && before->batchId == job.batchId && before->batchPart == job.batchPart - 1;
        });
        return found == ids.crend() ? QString() : *found;
    };
    const QString listed = newestOf(m_queue.ids());
    return listed.isEmpty() ? newestOf(m_queue.jobsOfBatch(job.batchId)) : listed;
}

void ChainWatch::look(const QString& jobId)
{
    const Job* job = m_queue.job(jobId);
    if (!m_started || !job)
        return;
    if (job->awaitsFrame && job->state == JobState::Waiting) {
        const QString before = partBefore(*job);
        if (!before.isEmpty())
            return look(before);
        // A damaged journal gave this part and not the one before: nothing would ever come.
        return m_queue.holdFor(jobId, Error{.kind = ErrorKind::Cancelled, .retry = Retry::ByPerson});
    }
    if (job->batchId.isEmpty() || !isFinished(job->state))
        return;
    const Job* next = nextOf(*job);
    if (!next || m_asked.contains(next->id))
        return;
    const QString id = next->id;
    if (job->state != JobState::Done || job->outputs.isEmpty())
        return m_queue.holdFor(id, job->error.value_or(Error{.kind = ErrorKind::Cancelled, .retry = Retry::ByPerson}));
    m_asked.insert(id);
    m_lastFrameOf(job->outputs.first().path, this, [this, id](const Result<QString>& frame) { give(id, frame); });
}

void ChainWatch::give(const QString& jobId, const Result<QString>& frame)
{
    m_asked.remove(jobId);
    const Job* job = m_queue.job(jobId);
    if (!job || !job->awaitsFrame)
        return;
    // What only the person may release stays held, with its frame.
    const bool wasHeldForIt = job->state == JobState::Held && job->error && !needsLookBeforeRelease(*job);
    const Status given =
        frame ? m_queue.giveFirstFrame(jobId, *frame, m_contractOf(job->draft.endpoint)) : Status(frame.error());
    if (!given)
        m_queue.holdFor(jobId, given.error());
    else if (wasHeldForIt) // the part before was sent again, and this time it came
        m_queue.release(jobId);
}

} // namespace klapper
