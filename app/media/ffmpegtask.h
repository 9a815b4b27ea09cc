// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace klapper {

class DownloadThread;
struct ChildOutput;

/// One run of ffmpeg that writes a file, for as long as it takes.
struct FfmpegOrder
{
    QString ffmpeg;
    QStringList arguments; ///< without those for progress and messages, which stand before them
    QString part;          ///< the file that grows, or the folder in which files do
    /// With no progress and nothing written for so long it is given up.
    std::chrono::milliseconds longestStillness = std::chrono::minutes(5);
};

/// Runs at a low priority, says how far it is, and has what is written put on the disk meanwhile, so that the sync at
/// the end is short.
///
///   start() ─> progressed() … ─> finished(Nothing)
///                             └─> finished(Error): Disk (full, not writable), Tool
///
/// finished() comes exactly once, never inside start(), and not after destruction, which kills ffmpeg. What was written
/// stays, for the owner to remove.
class FfmpegTask final : public QObject
{
    Q_OBJECT
public:
    FfmpegTask(DownloadThread& thread, FfmpegOrder order, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// @param micros of the result that are written
    void progressed(qint64 micros);
    void finished(const klapper::Status& outcome);

private:
    void take(const QByteArray& output);
    void takeEnd(const Result<ChildOutput>& output);
    void watch();
    void end(const Status& outcome);

    DownloadThread& m_thread;
    FfmpegOrder m_order;
    QByteArray m_line; ///< the last one, while it is not whole
    qint64 m_micros = -1;
    QTimer m_watch;
    std::chrono::milliseconds m_still{0};
    QString m_lastSign; ///< how far it was when somebody last looked
    bool m_isPutting = false;
    bool m_ended = false;
};

/// Whether a message of ffmpeg says that the disk is full, or does not take what is written.
bool speaksOfDisk(const QString& messages);

} // namespace klapper
