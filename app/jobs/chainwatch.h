// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/prompt/batchplan.h"

#include <QObject>
#include <QSet>

namespace klapper {

class JobQueue;
struct Job;

/// Parts of a script that begin with the last frame of the part before: gives each its frame once that one is there.
///
///   part n Done ─> last frame of its clip ─> JobQueue::giveFirstFrame(part n + 1), which then has its turn
///   part n ended without a clip, or no frame can be had ─> part n + 1 is held for the person, with that reason
///
/// Nothing is kept here: a start looks at the jobs as they are.
class ChainWatch final : public QObject
{
    Q_OBJECT
public:
    /// Makes a first frame of the last one of a clip: an address, or a reference to an image that is kept. Answers
    /// once, later, and not when `context` is gone by then.
    using LastFrameOf = std::function<void(const QString& clip, QObject* context,
                                           const std::function<void(const Result<QString>& frame)>& done)>;

    ChainWatch(JobQueue& queue, ContractOf contractOf, LastFrameOf lastFrameOf, QObject* parent = nullptr);
    /// Looks at all that wait for a frame, and from now on at each job that changes.
    void start();

private:
    void look(const QString& jobId);
    /// The part behind this one that waits for its frame and is ours; null when there is none.
    const Job* nextOf(const Job& job) const;
    /// The job of the part before this one, or empty.
    QString partBefore(const Job& job) const;
    void give(const QString& jobId, const Result<QString>& frame);

    JobQueue& m_queue;
    ContractOf m_contractOf;
    LastFrameOf m_lastFrameOf;
    QSet<QString> m_asked; ///< jobs whose frame is being made
    bool m_started = false;
};

} // namespace klapper
