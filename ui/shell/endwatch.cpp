// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/endwatch.h"

#include "app/jobs/jobqueue.h"

namespace klapper {

bool isNews(const Job& job)
{
    switch (job.state) {
    case JobState::Unknown:
    case JobState::Done:
    case JobState::DoneNoFile:
    case JobState::Expired:
        return true;
    case JobState::Failed:
        return !job.error || job.error->kind != ErrorKind::DeclaredAbsent;
    case JobState::Cancelled:
        return job.cancel == CancelState::None && !job.requestId.isEmpty(); // by the service
    case JobState::Held:
    case JobState::Waiting:
    case JobState::Submitting:
    case JobState::InQueue:
    case JobState::Rendering:
    case JobState::Unreachable:
    case JobState::Downloading:
        return false;
    }
    Q_UNREACHABLE();
}

EndWatch::EndWatch(JobQueue& queue, std::chrono::milliseconds gather, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gather);
    connect(&m_queue, &JobQueue::jobAdded, this, &EndWatch::look);
    connect(&m_queue, &JobQueue::jobChanged, this, &EndWatch::look);
    connect(&m_gather, &QTimer::timeout, this, [this] { Q_EMIT ended(std::exchange(m_ended, {})); });
}

void EndWatch::look(const QString& id)
{
    const Job* job = m_queue.job(id);
    if (!job)
        return;
    if (!isFinished(job->state) && job->state != JobState::Unknown) {
        if (m_queue.isOurs(id))
            m_open.insert(id);
        m_ended.removeOne(id); // it goes on after all
        return;
    }
    if (!m_open.remove(id) || !isNews(*job))
        return;
    m_ended.append(id);
    // Not started anew by each: news that never comes to rest would never be told.
    if (!m_gather.isActive())
        m_gather.start();
}

} // namespace klapper
