// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobroles.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>

namespace klapper {

class JobQueue;
class Thumbnailer;

/// The jobs of JobQueue::ids(), newest first, one row each; see JobRole: what is unfinished and what has ended lately,
/// for the panel of jobs. Everything that was ever made stands in the library. Small pictures are asked for when a row
/// is looked at, never before.
class JobTableModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// @param now UTC, for the elapsed time
    JobTableModel(JobQueue& queue, Thumbnailer& thumbnails, std::function<QDateTime()> now, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override { return jobRoleNames(); }

    /// -1 for an id that has no row.
    int rowOf(const QString& id) const;

private:
    void addJob(const QString& id);
    void removeJob(const QString& id);
    void notePlaces();
    void refreshJob(const QString& id);
    QString thumbnail(const Job& job) const;
    void thumbnailReady(const QString& key);

    JobQueue& m_queue;
    Thumbnailer& m_thumbnails;
    std::function<QDateTime()> m_now;
    QStringList
        m_ids; ///< oldest first, as the queue has them: a new job moves no other, but an older one can come back
    QHash<QString, int> m_places;
    mutable QSet<QString> m_asked; ///< keys of pictures
};

} // namespace klapper
