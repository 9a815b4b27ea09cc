// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/usualtimes.h"

#include "app/jobs/jobqueue.h"
#include "app/jobs/journal.h"

namespace klapper {

UsualTimes::UsualTimes(Journal& journal, JobQueue& queue, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_queue(queue)
{
    connect(&m_queue, &JobQueue::jobAdded, this, &UsualTimes::note);
    connect(&m_queue, &JobQueue::jobChanged, this, &UsualTimes::note);
}

std::optional<UsualTime> UsualTimes::of(const RequestDraft& draft)
{
    if (!m_read)
        read();
    return usualTime(m_samples, draft.endpoint, draft.seconds, draft.audio);
}

void UsualTimes::read()
{
    m_read = true;
    if (const Result<QList<TimeSample>> found = m_journal.newestTimes(newest))
        m_samples = *found;
}

void UsualTimes::note(const QString& id)
{
    const Job* job = m_queue.job(id);
    if (!job)
        return;
    if (!isFinished(job->state)) {
        m_open.insert(id);
        return;
    }
    // A change of what had ended before, such as a late cost, is no new job.
    if (!m_open.remove(id) || !m_read)
        return;
    const bool hasClip = job->state == JobState::Done || job->state == JobState::DoneNoFile;
    const std::chrono::milliseconds took{job->acceptedAt.msecsTo(job->finishedAt)};
    if (hasClip && job->acceptedAt.isValid() && took.count() > 0 && took <= longestUsual)
        m_samples.append({job->draft.endpoint, job->draft.seconds, job->draft.audio, took});
}

} // namespace klapper
