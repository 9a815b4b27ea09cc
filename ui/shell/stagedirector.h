// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jobstate.h"

#include <QHash>
#include <QObject>

namespace klapper {

class JobQueue;
class StagePanel;

/// Decides what the stage shows: what the person chose, and a clip that has just arrived when nothing was chosen.
class StageDirector final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    StageDirector(JobQueue& queue, StagePanel& stage, QObject* parent = nullptr);

    /// The person chose a job; without a file nothing changes.
    void show(const QString& id);
    /// Empty while the welcome is shown.
    const QString& shown() const { return m_shown; }

Q_SIGNALS:
    void shownChanged(const QString& id);
    /// shown: it is on the stage; otherwise something that the person chose stays there.
    void arrived(const QString& id, bool shown);

private:
    void look(const QString& id);
    bool put(const QString& id);

    JobQueue& m_queue;
    StagePanel& m_stage;
    QHash<QString, JobState> m_states;
    QString m_shown;
    bool m_chosen = false; ///< by the person
};

} // namespace klapper
