// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "app/library/libraryentry.h"

#include <QVariant>

namespace klapper {

/// What the item models say of a job. Raw values for sorting and logic; words for people are made in ui/jobs.
/// Qt::DisplayRole is the title.
enum JobRole {
    JobIdRole = Qt::UserRole + 1,
    JobValueRole,      ///< the whole klapper::Job
    TitleRole,         ///< first words of the prompt; foreign text, may be empty
    PromptRole,        ///< everything that was written: prompt and shots, for searching
    TierRole,          ///< int(Tier)
    ModeRole,          ///< int(Mode)
    StateRole,         ///< int(JobState)
    StateWordRole,     ///< stable word of the journal, for example "in_queue"
    GroupRole,         ///< int(JobGroup)
    QueuePositionRole, ///< int, or invalid
    ReceivedRole,      ///< bytes so far
    TotalRole,         ///< bytes, -1: unknown
    ElapsedRole,       ///< whole seconds since it was accepted, up to its end or now; invalid before
    EstimateRole,      ///< micro-dollars
    CostRole,          ///< micro-dollars, or invalid while the service has not said it
    HasErrorRole,
    CreatedAtRole, ///< QDateTime, UTC
    OutputRole,    ///< path of the first file, or empty
    ThumbnailRole, ///< path of its small picture, or empty while there is none
    SecondsRole,   ///< of the clip that was asked for
    OursRole,      ///< this running program looks after it
    RankRole,      ///< place among the unsent, small first
    // Of the library only.
    LibraryEntryRole, ///< the whole klapper::LibraryEntry
    AspectRole,       ///< "16:9" as it was asked for; may be empty
    RatingRole,       ///< 0: none, 1 to 5
    RejectedRole,     ///< bool
    ProjectRole,      ///< foreign text, empty: none
    TagsRole,         ///< QStringList, foreign text
    NoteRole,         ///< foreign text
    TrashedRole,      ///< bool: its media went to the trash
};

/// Seconds since the service accepted it, up to its end or `now`. Nothing before.
std::optional<qint64> elapsedSeconds(const Job& job, const QDateTime& now);
/// What a job's row answers for a role, except ThumbnailRole. Pure.
QVariant jobData(const Job& job, int role, bool ours, const QDateTime& now);
QHash<int, QByteArray> jobRoleNames();

} // namespace klapper

Q_DECLARE_METATYPE(klapper::Job)
Q_DECLARE_METATYPE(klapper::LibraryEntry)
