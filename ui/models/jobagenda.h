// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jobstate.h"

#include <QList>

class QAbstractItemModel;

namespace klapper {

class JobQueue;

/// The rows of a model with the roles of JobRole, in the order in which a person thinks of jobs.
struct JobAgenda
{
    QList<int> open;   ///< in doubt first, then what is under way, oldest first
    QList<int> unsent; ///< waiting and held, in the order in which they get their turn
    QList<int> ended;  ///< newest first
    static JobAgenda of(const QAbstractItemModel& model);
};

/// How many jobs there are of each kind that has not ended.
struct JobCounts
{
    int running = 0; ///< from sending to downloading
    int paused = 0;  ///< downloads that wait for the person
    int waiting = 0;
    int held = 0;
    int unknown = 0;
    int canHold = 0;    ///< of those that wait: ours
    int canRelease = 0; ///< of those that are held: ours
    bool operator==(const JobCounts&) const = default;
    static JobCounts of(const JobQueue& queue);
};

} // namespace klapper
