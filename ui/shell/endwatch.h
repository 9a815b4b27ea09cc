// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jobstate.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace klapper {

class JobQueue;
struct Job;

/// Notices when jobs that this program looks after come to an end, or when nobody knows what became of them, and
/// gathers what ends within a few seconds. What the person did is no news: a job that was cancelled or declared absent.
///
///   job ends ── ours, seen unfinished before ── waits with the others, at most `gather` ──> ended(ids)
class EndWatch final : public QObject
{
    Q_OBJECT
public:
    /// @param queue outlives this
    explicit EndWatch(JobQueue& queue, std::chrono::milliseconds gather = std::chrono::seconds(2),
                      QObject* parent = nullptr);

Q_SIGNALS:
    /// In the order in which they ended.
    void ended(const QStringList& ids);

private:
    void look(const QString& id);

    JobQueue& m_queue;
    QTimer m_gather;
    QSet<QString> m_open;
    QStringList m_ended;
};

/// It came to an end that the person is to be told of.
bool isNews(const Job& job);

} // namespace klapper
