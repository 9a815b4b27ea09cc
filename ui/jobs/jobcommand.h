// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <optional>

namespace klapper {

/// Everything that a person can do with one job.
enum class JobCommand {
    Check, ///< of an unknown outcome
    Show,
    Token, ///< of a job that waits for another one
    Release,
    Budget, ///< of a job that is held for it and does not fit yet
    Hold,
    Pause,
    Resume,
    RetryNow,
    LookAgain,
    Download,
    MoveUp,
    MoveDown,
    MoveToFront,
    UseRecipe,
    SameOnPro, ///< once more on a dearer tier
    SameOnFourK,
    CopyRequestId,
    Details,
    Cancel,
};

/// What can be done with a job now, the likely first, as the table of the job states has it.
/// @param ours this program looks after it; another one's job is only looked at
/// @param budgetRoom of a job that is held for the budget: it fits now
QList<JobCommand> commandsOf(const Job& job, bool ours, bool budgetRoom = false);
/// The one with a word of its own in the row, if any.
std::optional<JobCommand> mainCommand(const Job& job, bool ours, bool budgetRoom = false);
/// Its turn had come, but a cap of the person had no room for it.
bool isHeldForBudget(const Job& job);
/// It was not sent yet and has a place in the queue.
bool isUnsent(JobState state);

class JobCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::JobCommandWords)
public:
    static QString title(JobCommand command);
    /// The same with what depends on the job, such as a price.
    static QString title(JobCommand command, const Job& job);
    static IconId icon(JobCommand command);
    /// The key in a row that has the focus, or none.
    static QKeySequence key(JobCommand command, JobState state);
};

} // namespace klapper
