// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <optional>
#include <thread>

namespace klapper {

/// A file and where its copy goes.
struct FileToCopy
{
    QString from;
    QString to; ///< replaced
};

/// Copies files byte for byte and puts the copies on the disk, in a thread of its own.
///
///   start() ─> progressed() … ─> finished(Nothing)
///                             └─> finished(Error): BadFile (gone, not readable), Disk
///
/// finished() comes exactly once, never inside start(), and not after destruction, which waits for one block or one
/// sync. What was written stays, for the owner to remove.
class FileCopy final : public QObject
{
    Q_OBJECT
public:
    explicit FileCopy(QList<FileToCopy> files, QObject* parent = nullptr);
    ~FileCopy() override;

    void start();

Q_SIGNALS:
    void progressed(qint64 bytes);
    void finished(const klapper::Status& outcome);

private:
    Status copyAll();
    Status copy(const FileToCopy& order);

    QList<FileToCopy> m_files;
    QTimer m_watch;
    std::thread m_thread;
    std::atomic<bool> m_stop{false};
    std::atomic<qint64> m_bytes{0};
    std::optional<Status> m_outcome;
};

} // namespace klapper
