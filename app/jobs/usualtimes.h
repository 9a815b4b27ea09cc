// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/usualtime.h"

#include <QObject>
#include <QSet>

namespace klapper {

class JobQueue;
class Journal;
struct RequestDraft;

/// What a job like this usually takes, learned from the newest jobs of this journal: practice has a journal of its own,
/// and a service that changed last year is not what it is today. The journal is asked once, when somebody wants to
/// know; from then on each job that ends is added.
class UsualTimes final : public QObject
{
    Q_OBJECT
public:
    /// Jobs of the past that are looked at.
    static constexpr int newest = 1'000;

    /// Both outlive this.
    UsualTimes(Journal& journal, JobQueue& queue, QObject* parent = nullptr);

    /// Nothing while no job of the endpoint has come to its clip.
    std::optional<UsualTime> of(const RequestDraft& draft);

private:
    void read();
    void note(const QString& id);

    Journal& m_journal;
    JobQueue& m_queue;
    bool m_read = false;
    QList<TimeSample> m_samples;
    QSet<QString> m_open; ///< jobs seen unfinished since the journal was read
};

} // namespace klapper
