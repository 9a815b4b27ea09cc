// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/batchwatch.h"

#include "app/jobs/instance.h"
#include "app/jobs/jobqueue.h"
#include "app/jobs/journal.h"
#include "app/media/clipjoin.h"
#include "app/media/filename.h"
#include "app/media/leftovers.h"

#include <QFileInfo>

namespace klapper {

namespace {

/// Of the file while it grows.
QString joinKey(const QString& batchId) { return u"join-" % batchId; }

/// "clip (2).mp4" of the first part gives "clip (2) (joined).mp4".
QString joinedName(const QString& firstClip)
{
    return safeFileName(QString(QFileInfo(firstClip).completeBaseName() % u" (joined)"), u"mp4");
}

} // namespace

BatchWatch::BatchWatch(JobQueue& queue, Journal& journal, const Instance& instance, DownloadThread& thread,
                       std::shared_ptr<const MediaTools> tools, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_journal(journal)
    , m_instance(instance)
    , m_thread(thread)
    , m_tools(std::move(tools))
{
    connect(&m_queue, &JobQueue::jobAdded, this, &BatchWatch::take);
    connect(&m_queue, &JobQueue::jobChanged, this, [this](const QString& id) {
        const Job* job = m_queue.job(id);
        if (m_started && job && !job->batchId.isEmpty() && job->state == JobState::Done)
            look(job->batchId);
    });
}

BatchWatch::~BatchWatch() = default;

void BatchWatch::start()
{
    if (std::exchange(m_started, true))
        return;
    readUnsettled();
    const QStringList batches = m_jobs.keys();
    for (const QString& batch : batches)
        look(batch);
}

/// All scripts of the journal but those whose clip is joined or cannot be: nothing is left to do for these.
void BatchWatch::readUnsettled()
{
    const Result<QHash<QString, QStringList>> batches = m_journal.batches();
    if (!batches)
        return; // those of this run are known, the others wait for the next start
    for (auto batch = batches->cbegin(); batch != batches->cend(); ++batch) {
        const Result<JoinNote> known = note(batch.key());
        if (!known || (!known->done && !known->impossible))
            m_jobs.insert(batch.key(), batch.value());
    }
}

QStringList BatchWatch::jobsOf(const QString& batchId) const
{
    const auto known = m_jobs.constFind(batchId);
    return known == m_jobs.cend() ? m_queue.jobsOfBatch(batchId) : *known;
}

void BatchWatch::settle(const QString& batchId)
{
    m_settled.insert(batchId);
    m_jobs.remove(batchId);
}

void BatchWatch::take(const QString& jobId)
{
    const Job* job = m_queue.job(jobId);
    if (job && !job->batchId.isEmpty() && job->batchParts > 1 && !m_jobs[job->batchId].contains(jobId))
        m_jobs[job->batchId].append(jobId);
}

/// The clip of each part, in order; empty while one is missing. Of a part that was sent again the newest counts.
QStringList BatchWatch::clipsOf(const QString& batchId) const
{
    QMap<int, QString> clips;
    int parts = 0;
    for (const QString& id : m_jobs.value(batchId)) {
        const Job* job = m_queue.job(id);
        if (!job || job->state != JobState::Done || job->outputs.isEmpty())
            continue;
        parts = job->batchParts;
        if (job->batchPart >= 0 && job->batchPart < parts)
            clips.insert(job->batchPart, job->outputs.first().path);
    }
    return parts > 1 && clips.size() == parts ? clips.values() : QStringList();
}

void BatchWatch::look(const QString& batchId)
{
    if (m_settled.contains(batchId) || m_waiting.contains(batchId) || clipsOf(batchId).isEmpty())
        return;
    m_waiting.append(batchId);
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &BatchWatch::next, Qt::QueuedConnection);
}

Result<JoinNote> BatchWatch::note(const QString& batchId)
{
    const Result<QString> text = m_journal.setting(JoinNote::keyOf(batchId));
    if (!text)
        return text.error();
    return JoinNote::fromText(*text);
}

QString BatchWatch::joinedPath(const QString& batchId)
{
    const Result<JoinNote> known = note(batchId);
    return known && known->done ? known->path : QString();
}

bool BatchWatch::cannotBeJoined(const QString& batchId)
{
    const Result<JoinNote> known = note(batchId);
    return known && known->impossible;
}

/// Whether this program is to join it now.
bool BatchWatch::claim(const QString& batchId)
{
    const QString key = JoinNote::keyOf(batchId);
    const Result<QString> text = m_journal.setting(key);
    if (!text)
        return false; // and at the next start
    JoinNote known = JoinNote::fromText(*text);
    const bool isOthers = known.owner != m_instance.id() && !known.owner.isEmpty() && m_instance.isAlive(known.owner);
    if (known.done || known.impossible)
        settle(batchId);
    if (known.done || known.impossible || isOthers)
        return false;
    // A program ended between naming the file and saying so: the part is gone, and the file is there whole.
    const bool isNamed = !known.path.isEmpty() && QFileInfo(known.path).size() == known.bytes
                      && !QFileInfo::exists(partPath(QFileInfo(known.path).path(), joinKey(batchId)));
    known = isNamed ? known : JoinNote{};
    known.owner = m_instance.id();
    known.done = isNamed;
    const Result<bool> ours = m_journal.exchangeSetting(key, *text, known.toText());
    if (!ours || !*ours)
        return false;
    if (isNamed) {
        settle(batchId);
        Q_EMIT joined(batchId, known.path);
    }
    return !isNamed;
}

void BatchWatch::next()
{
    if (m_waiting.isEmpty())
        Q_EMIT idle();
    if (m_waiting.isEmpty() || m_join)
        return;
    const QString batchId = m_waiting.first();
    const QStringList clips = clipsOf(batchId);
    if (clips.isEmpty() || !claim(batchId)) {
        m_waiting.removeFirst();
        QMetaObject::invokeMethod(this, &BatchWatch::next, Qt::QueuedConnection);
        return;
    }
    JoinOrder order{.clips = clips,
                    .folder = QFileInfo(clips.first()).path(),
                    .fileName = joinedName(clips.first()),
                    .partKey = joinKey(batchId)};
    order.beforeNaming = [this, batchId](const QString& path, qint64 bytes) {
        return m_journal.setSetting(JoinNote::keyOf(batchId),
                                    JoinNote{.owner = m_instance.id(), .path = path, .bytes = bytes}.toText());
    };
    m_join = std::make_unique<ClipJoin>(m_thread, order, m_tools);
    connect(m_join.get(), &ClipJoin::finished, this,
            [this, batchId](const Result<JoinedClip>& outcome) { takeJoined(batchId, outcome); });
    m_join->start();
}

void BatchWatch::takeJoined(const QString& batchId, const Result<JoinedClip>& outcome)
{
    m_join.release()->deleteLater();
    settle(m_waiting.takeFirst());
    JoinNote after;
    if (outcome) {
        after = {.owner = m_instance.id(), .path = outcome->path, .bytes = outcome->bytes, .done = true};
    } else if (outcome.error().kind == ErrorKind::BadInput) {
        after = {.owner = m_instance.id(), .path = {}, .impossible = true};
    }
    // Not written: the next start finds the file by the note before, or tries again.
    const Status written = m_journal.setSetting(JoinNote::keyOf(batchId), after.toText());
    Q_UNUSED(written)
    QMetaObject::invokeMethod(this, &BatchWatch::next, Qt::QueuedConnection);
    if (outcome)
        Q_EMIT joined(batchId, outcome->path);
    else
        Q_EMIT failed(batchId, outcome.error());
}

} // namespace klapper
