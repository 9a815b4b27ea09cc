// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobcommand.h"

#include "ui/jobs/samewords.h"

namespace klapper {

namespace {

using C = JobCommand;

QList<C> unsentCommands(const Job& job, bool budgetRoom)
{
    QList<C> commands;
    if (job.state == JobState::Waiting)
        commands.append(C::Hold);
    else if (isHeldForBudget(job) && !budgetRoom) // it would only come back, too
        commands.append(C::Budget);
    else if (isHeldForToken(job)) // so it would without a token, and a new one releases it by itself
        commands.append(C::Token);
    else
        commands.append(C::Release);
    return commands + QList<C>{C::MoveUp, C::MoveDown, C::MoveToFront, C::UseRecipe, C::Details, C::Cancel};
}

/// What goes on at the service; another job's id is nothing to copy before there is one.
QList<C> remoteCommands(const Job& job)
{
    QList<C> commands;
    if (job.state == JobState::Unreachable && job.error && job.error->kind == ErrorKind::NotSignedIn)
        commands.append(C::Token);
    if (job.state == JobState::Unreachable)
        commands.append(C::RetryNow);
    if (job.state == JobState::Downloading)
        commands.append(job.paused ? C::Resume : C::Pause);
    commands += {C::UseRecipe, C::CopyRequestId, C::Details};
    if (job.state != JobState::Downloading && job.cancel != CancelState::NotCancellable)
        commands.append(C::Cancel);
    return commands;
}

QList<C> endedCommands(const Job& job)
{
    QList<C> commands;
    if (job.state == JobState::Done)
        commands.append(C::Show);
    else if (job.state == JobState::DoneNoFile)
        commands.append(C::Download);
    else if (job.state == JobState::Expired)
        commands.append(C::LookAgain);
    commands.append(C::UseRecipe);
    const QList<Tier> tiers = SameWords::tiersFor(job);
    for (const Tier tier : tiers)
        commands.append(tier == Tier::Pro ? C::SameOnPro : C::SameOnFourK);
    if (!job.requestId.isEmpty())
        commands.append(C::CopyRequestId);
    return commands << C::Details;
}

} // namespace

bool isHeldForBudget(const Job& job)
{
    return job.state == JobState::Held && job.error && job.error->kind == ErrorKind::OverBudget;
}

bool isUnsent(JobState state) { return state == JobState::Held || state == JobState::Waiting; }

QList<JobCommand> commandsOf(const Job& job, bool ours, bool budgetRoom)
{
    if (!ours && !isFinished(job.state))
        return {C::UseRecipe, C::Details};
    switch (job.state) {
    case JobState::Held:
    case JobState::Waiting:
        return unsentCommands(job, budgetRoom);
    case JobState::Submitting:
        return {C::UseRecipe, C::Details};
    case JobState::Unknown:
        return {C::Check, C::UseRecipe, C::Details};
    case JobState::InQueue:
    case JobState::Rendering:
    case JobState::Unreachable:
    case JobState::Downloading:
        return remoteCommands(job);
    case JobState::Done:
    case JobState::DoneNoFile:
    case JobState::Cancelled:
    case JobState::Failed:
    case JobState::Expired:
        return endedCommands(job);
    }
    Q_UNREACHABLE();
}

std::optional<JobCommand> mainCommand(const Job& job, bool ours, bool budgetRoom)
{
    const JobCommand first = commandsOf(job, ours, budgetRoom).constFirst();
    // Beside a job that goes on by itself a recipe is no likely wish; its place is the menu.
    const bool idle = first == C::UseRecipe && !isFinished(job.state);
    return idle || first == C::MoveUp ? std::nullopt : std::optional(first);
}

QString JobCommandWords::title(JobCommand command)
{
    switch (command) {
    case C::Check:
        return tr("Check …");
    case C::Show:
        return tr("Show");
    case C::Token:
        return tr("New token …");
    case C::Release:
        return tr("Release");
    case C::Budget:
        return tr("Budget …");
    case C::Hold:
        return tr("Hold");
    case C::Pause:
        return tr("Pause");
    case C::Resume:
        return tr("Resume");
    case C::RetryNow:
        return tr("Retry now");
    case C::LookAgain:
        return tr("Look again");
    case C::Download:
        return tr("Download again");
    case C::MoveUp:
        return tr("Move up");
    case C::MoveDown:
        return tr("Move down");
    case C::MoveToFront:
        return tr("Move to front");
    case C::UseRecipe:
        return tr("Use recipe");
    case C::SameOnPro:
        return tr("Same on Pro");
    case C::SameOnFourK:
        return tr("Same on 4K");
    case C::CopyRequestId:
        return tr("Copy request id");
    case C::Details:
        return tr("Details");
    case C::Cancel:
        return tr("Cancel");
    }
    Q_UNREACHABLE();
}

QString JobCommandWords::title(JobCommand command, const Job& job)
{
    if (command == C::SameOnPro || command == C::SameOnFourK)
        return SameWords::title(job, command == C::SameOnPro ? Tier::Pro : Tier::FourK);
    return title(command);
}

IconId JobCommandWords::icon(JobCommand command)
{
    switch (command) {
    case C::Check:
        return IconId::Question;
    case C::Show:
        return IconId::Play;
    case C::Token:
        return IconId::Key;
    case C::Release:
        return IconId::Send;
    case C::Budget:
        return IconId::Wallet;
    case C::Hold:
    case C::Pause:
        return IconId::Pause;
    case C::Resume:
        return IconId::Play;
    case C::RetryNow:
    case C::LookAgain:
        return IconId::Refresh;
    case C::Download:
        return IconId::Download;
    case C::MoveUp:
        return IconId::Up;
    case C::MoveDown:
        return IconId::Down;
    case C::MoveToFront:
        return IconId::JumpStart;
    case C::UseRecipe:
        return IconId::Text;
    case C::SameOnPro:
    case C::SameOnFourK:
        return IconId::Duplicate;
    case C::CopyRequestId:
        return IconId::Copy;
    case C::Details:
        return IconId::Info;
    case C::Cancel:
        return IconId::Cancel;
    }
    Q_UNREACHABLE();
}

QKeySequence JobCommandWords::key(JobCommand command, JobState state)
{
    switch (command) {
    case C::MoveUp:
        return QKeySequence(Qt::ALT | Qt::Key_Up);
    case C::MoveDown:
        return QKeySequence(Qt::ALT | Qt::Key_Down);
    case C::MoveToFront:
        return QKeySequence(Qt::ALT | Qt::Key_Home);
    case C::Hold:
    case C::Pause:
    case C::Resume:
        return QKeySequence(Qt::Key_Space);
    case C::Show:
    case C::Check:
        return QKeySequence(Qt::Key_Return);
    case C::Details:
        return state == JobState::Done || state == JobState::Unknown ? QKeySequence() : QKeySequence(Qt::Key_Return);
    case C::Cancel:
        return isUnsent(state) ? QKeySequence(Qt::Key_Delete) : QKeySequence();
    case C::Token:
    case C::Release:
    case C::Budget:
    case C::RetryNow:
    case C::LookAgain:
    case C::Download:
    case C::UseRecipe:
    case C::SameOnPro:
    case C::SameOnFourK:
    case C::CopyRequestId:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace klapper
