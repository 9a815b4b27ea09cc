// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/jobs/joinnote.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace klapper {

class ClipJoin;
class DownloadThread;
class Instance;
class JobQueue;
class Journal;
struct JoinedClip;
struct MediaTools;

/// Joins the clips of a script once all its parts are there, one script at a time.
///
///   every part Done ─> claimed in the journal ─> ClipJoin ─> its name in the journal ─> renamed ─> joined(path)
///                                                         └─ streams differ: noted, ──────────> failed(why)
///                                                            never tried again; else at the next start
///
/// The note in the journal (JoinNote) is what makes it once, over restarts, kills and several running programs.
class BatchWatch final : public QObject
{
    Q_OBJECT
public:
    BatchWatch(JobQueue& queue, Journal& journal, const Instance& instance, DownloadThread& thread,
               std::shared_ptr<const MediaTools> tools, QObject* parent = nullptr);
    ~BatchWatch() override;

    /// Joins what was completed without being joined, and from now on what gets complete.
    void start();
    /// Scripts that are complete wait to be joined; idle() comes when none does any more.
    bool isBusy() const { return !m_waiting.isEmpty(); }
    /// Ids of its jobs, oldest first.
    QStringList jobsOf(const QString& batchId) const;
    /// Where the joined clip of a script was put; empty while there is none.
    QString joinedPath(const QString& batchId);
    /// Its clips differ, whichever program found that out.
    bool cannotBeJoined(const QString& batchId);

Q_SIGNALS:
    void joined(const QString& batchId, const QString& path);
    void failed(const QString& batchId, const klapper::Error& why);
    void idle();

private:
    void take(const QString& jobId);
    void readUnsettled();
    void settle(const QString& batchId);
    void look(const QString& batchId);
    QStringList clipsOf(const QString& batchId) const;
    Result<JoinNote> note(const QString& batchId);
    bool claim(const QString& batchId);
    void next();
    void takeJoined(const QString& batchId, const Result<JoinedClip>& outcome);

    JobQueue& m_queue;
    Journal& m_journal;
    const Instance& m_instance;
    DownloadThread& m_thread;
    std::shared_ptr<const MediaTools> m_tools;
    QHash<QString, QStringList> m_jobs; ///< by script, of those that are not settled
    QStringList m_waiting;              ///< scripts that are complete, the one under way first
    QSet<QString> m_settled;            ///< joined, or not to be tried again before the next start
    std::unique_ptr<ClipJoin> m_join;
    bool m_started = false;
};

} // namespace klapper
