// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobagenda.h"

#include "app/jobs/jobqueue.h"
#include "ui/models/jobroles.h"

#include <algorithm>

namespace klapper {

namespace {

struct Entry
{
    int row = 0;
    double key = 0; ///< small ones first
};

QList<int> inOrder(QList<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& one, const Entry& other) { return one.key < other.key; });
    QList<int> rows;
    rows.reserve(entries.size());
    for (const Entry& entry : std::as_const(entries))
        rows.append(entry.row);
    return rows;
}

} // namespace

JobAgenda JobAgenda::of(const QAbstractItemModel& model)
{
    QList<Entry> doubtful;
    QList<Entry> underWay;
    QList<Entry> unsent;
    QList<Entry> ended;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const auto state = JobState(index.data(StateRole).toInt());
        const double created = double(index.data(CreatedAtRole).toDateTime().toMSecsSinceEpoch());
        if (state == JobState::Unknown)
            doubtful.append({row, created});
        else if (state == JobState::Waiting || state == JobState::Held)
            unsent.append({row, index.data(RankRole).toDouble()});
        else if (isFinished(state))
            ended.append({row, -created});
        else
            underWay.append({row, created});
    }
    return {inOrder(doubtful) + inOrder(underWay), inOrder(unsent), inOrder(ended)};
}

JobCounts JobCounts::of(const JobQueue& queue)
{
    JobCounts counts;
    const QStringList ids = queue.ids();
    for (const QString& id : ids) {
        const Job& job = *queue.job(id);
        switch (job.state) {
        case JobState::Waiting:
            ++counts.waiting;
            counts.canHold += queue.isOurs(id) ? 1 : 0;
            break;
        case JobState::Held:
            ++counts.held;
            counts.canRelease += queue.isOurs(id) && !needsLookBeforeRelease(*queue.job(id)) ? 1 : 0;
            break;
        case JobState::Unknown:
            ++counts.unknown;
            break;
        case JobState::Submitting:
        case JobState::InQueue:
        case JobState::Rendering:
        case JobState::Unreachable:
        case JobState::Downloading:
            ++(job.paused ? counts.paused : counts.running);
            break;
        case JobState::Done:
        case JobState::DoneNoFile:
        case JobState::Cancelled:
        case JobState::Failed:
        case JobState::Expired:
            break;
        }
    }
    return counts;
}

} // namespace klapper
