// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/sequencewatch.h"

#include "app/finish/sequencestore.h"
#include "app/jobs/jobqueue.h"
#include "app/jobs/journal.h"
#include "app/library/librarystore.h"

#include <utility>

namespace klapper {

namespace {

/// The first words of what the script says, as its takes are called.
QString titleOf(const Job& job) { return jobTitle(job.draft).simplified(); }

} // namespace

SequenceWatch::SequenceWatch(SequenceStore& store, JobQueue& queue, Journal& journal, LibraryStore& library,
                             QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_queue(queue)
    , m_journal(journal)
{
    connect(&m_queue, &JobQueue::jobAdded, this, &SequenceWatch::look);
    connect(&m_queue, &JobQueue::jobChanged, this, &SequenceWatch::look);
    connect(&library, &LibraryStore::changed, this, &SequenceWatch::followFiles);
    // A deletion that was taken back: what came meanwhile is still to come in.
    connect(&m_store, &SequenceStore::added, this, &SequenceWatch::lookAgain);
}

void SequenceWatch::start()
{
    if (std::exchange(m_started, true))
        return;
    const Result<QHash<QString, QStringList>> scripts = m_journal.batches();
    if (!scripts)
        return; // those of this run come all the same, the others at the next start
    for (auto script = scripts->cbegin(); script != scripts->cend(); ++script)
        lookAtScript(script.key(), script.value());
}

void SequenceWatch::lookAtScript(const QString& batchId, const QStringList& jobIds)
{
    const Sequence* known = m_store.ofScript(batchId);
    const QStringList arrived = known ? known->arrived : QStringList();
    for (const QString& id : jobIds) {
        if (!arrived.contains(id)) // what stands there needs not be read
            look(id);
    }
}

void SequenceWatch::look(const QString& jobId)
{
    if (!m_started || m_brought.contains(jobId))
        return;
    const Job* job = m_queue.job(jobId);
    const bool isPart = job && job->batchParts > 1 && !job->batchId.isEmpty();
    if (isPart && job->state == JobState::Done && !job->outputs.isEmpty() && bring(Job(*job)))
        m_brought.insert(jobId);
}

bool SequenceWatch::bring(const Job& job)
{
    ScriptClip arrival{.batchId = job.batchId, .name = titleOf(job), .clip = {}, .parts = {}};
    arrival.clip.jobId = job.id;
    arrival.clip.path = job.outputs.first().path;
    arrival.clip.title = titleOf(job);
    const QStringList ids = m_queue.jobsOfBatch(job.batchId);
    for (const QString& id : ids) {
        if (const Job* part = m_queue.job(id))
            arrival.parts.insert(id, part->batchPart);
    }
    return m_store.takeIn(arrival).ok(); // else with its next change, or at the next start
}

void SequenceWatch::lookAgain(const QString& sequenceId)
{
    const Sequence* sequence = m_store.find(sequenceId);
    if (!sequence || sequence->batchId.isEmpty())
        return;
    const QString batchId = sequence->batchId;
    const QStringList ids = m_queue.jobsOfBatch(batchId);
    for (const QString& id : ids)
        m_brought.remove(id);
    lookAtScript(batchId, ids);
}

void SequenceWatch::followFiles(const QStringList& jobIds)
{
    QSet<QString> used;
    for (const Sequence& sequence : m_store.all()) {
        for (const SequenceClip& clip : sequence.clips)
            used.insert(clip.jobId);
    }
    for (const QString& id : jobIds) {
        const Job* job = used.contains(id) ? m_queue.job(id) : nullptr;
        if (job && job->outputs.size() == 1) // of several nobody knows which one went where
            (void)m_store.relocate(id, QString(job->outputs.first().path));
    }
}

} // namespace klapper
