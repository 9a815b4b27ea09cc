// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobtablemodel.h"

#include "app/jobs/jobqueue.h"
#include "app/media/thumbnail.h"

#include <QFileInfo>

#include <algorithm>

namespace klapper {

JobTableModel::JobTableModel(JobQueue& queue, Thumbnailer& thumbnails, std::function<QDateTime()> now, QObject* parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
    , m_thumbnails(thumbnails)
    , m_now(std::move(now))
    , m_ids(queue.ids())
{
    notePlaces();
    connect(&m_queue, &JobQueue::jobAdded, this, &JobTableModel::addJob);
    connect(&m_queue, &JobQueue::jobUnlisted, this, &JobTableModel::removeJob);
    connect(&m_queue, &JobQueue::jobChanged, this, &JobTableModel::refreshJob);
    connect(&m_thumbnails, &Thumbnailer::ready, this, [this](const QString& key) { thumbnailReady(key); });
}

int JobTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

QVariant JobTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString& id = m_ids[m_ids.size() - 1 - index.row()];
    const Job* job = m_queue.job(id);
    if (!job)
        return {};
    if (role == ThumbnailRole)
        return thumbnail(*job);
    return jobData(*job, role, m_queue.isOurs(id), m_now());
}

int JobTableModel::rowOf(const QString& id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? -1 : int(m_ids.size()) - 1 - *place;
}

void JobTableModel::addJob(const QString& id)
{
    if (m_places.contains(id))
        return;
    const QStringList all = m_queue.ids();
    const qsizetype place = std::clamp<qsizetype>(all.lastIndexOf(id), 0, m_ids.size());
    const int row = int(m_ids.size() - place);
    beginInsertRows({}, row, row);
    m_ids.insert(place, id);
    if (row == 0)
        m_places.insert(id, int(place));
    else
        notePlaces();
    endInsertRows();
}

void JobTableModel::removeJob(const QString& id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_ids.removeAt(m_places.value(id));
    notePlaces();
    endRemoveRows();
}

void JobTableModel::notePlaces()
{
    m_places.clear();
    for (int place = 0; place < m_ids.size(); ++place)
        m_places.insert(m_ids[place], place);
}

void JobTableModel::refreshJob(const QString& id)
{
    const int row = rowOf(id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

QString JobTableModel::thumbnail(const Job& job) const
{
    if (job.outputs.isEmpty() || job.outputs.first().sha256.isEmpty())
        return {};
    const JobOutput& output = job.outputs.first();
    const QString key = QString::fromLatin1(output.sha256);
    const QString picture = m_thumbnails.pathOf(key);
    if (QFileInfo::exists(picture))
        return picture;
    if (!m_asked.contains(key)) {
        m_asked.insert(key);
        m_thumbnails.request(output.path, key, output.clip.seconds);
    }
    return {};
}

void JobTableModel::thumbnailReady(const QString& key)
{
    for (const QString& id : std::as_const(m_ids)) {
        const Job* job = m_queue.job(id);
        if (job && !job->outputs.isEmpty() && QString::fromLatin1(job->outputs.first().sha256) == key)
            refreshJob(id);
    }
}

} // namespace klapper
