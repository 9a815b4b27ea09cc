// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/jobstate.h"

#include <array>
#include <utility>

namespace klapper {

namespace {

using S = JobState;
using E = JobEvent;
using Next = std::optional<JobState>;

Next nextBeforeSending(JobState state, JobEvent event)
{
    switch (event) {
    case E::SlotFree:
        return state == S::Waiting ? Next(S::Submitting) : std::nullopt;
    case E::Hold: // also of a held job: what held it may pass by itself, the person's wish does not
        return S::Held;
    case E::NeedsAccount: // nothing to send with: no token yet
    case E::OverBudget:
    case E::ImageLost:
        return state == S::Waiting ? Next(S::Held) : std::nullopt;
    case E::Abandoned: // also of a held job: what held it may pass by itself
        return S::Held;
    case E::Release:
        return state == S::Held ? Next(S::Waiting) : std::nullopt;
    case E::CancelLocal:
        return S::Cancelled;
    default:
        return std::nullopt;
    }
}

Next nextWhileSubmitting(JobEvent event)
{
    switch (event) {
    case E::NotSent:
    case E::NeedsAccount:
        return S::Held;
    case E::Refused:
        return S::Failed;
    case E::RateLimited:
        return S::Waiting;
    case E::OutcomeLost:
    case E::Recovered:
        return S::Unknown;
    case E::Accepted:
        return S::InQueue;
    default:
        return std::nullopt;
    }
}

Next nextWhileRemote(JobEvent event)
{
    switch (event) {
    case E::Queued:
        return S::InQueue;
    case E::Started:
        return S::Rendering;
    case E::PollFailed:
        return S::Unreachable;
    case E::Completed:
        return S::Downloading;
    case E::RemoteFailed:
        return S::Failed;
    case E::RemoteCancelled:
        return S::Cancelled;
    case E::Vanished:
        return S::Expired;
    default:
        return std::nullopt;
    }
}

Next nextWhileDownloading(JobEvent event)
{
    switch (event) {
    case E::FileSaved:
        return S::Done;
    case E::FileFailed:
    case E::ResultEmpty:
        return S::DoneNoFile;
    case E::ResultReady:
        return S::Downloading;
    // The result call can still say that the request failed after the status said completed.
    case E::RemoteFailed:
        return S::Failed;
    case E::Vanished:
        return S::Expired;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<JobState> next(JobState state, JobEvent event)
{
    switch (state) {
    case S::Held:
    case S::Waiting:
        return nextBeforeSending(state, event);
    case S::Submitting:
        return nextWhileSubmitting(event);
    case S::Unknown:
        if (event == E::DeclaredAbsent)
            return S::Failed;
        return event == E::IdAttached ? Next(S::InQueue) : std::nullopt;
    case S::InQueue:
    case S::Rendering:
    case S::Unreachable:
        return nextWhileRemote(event);
    case S::Downloading:
        return nextWhileDownloading(event);
    case S::DoneNoFile:
    case S::Done:
        // The person deleted, moved or lost the file.
        if (event == E::Located)
            return S::Done;
        return event == E::FetchAgain ? Next(S::Downloading) : std::nullopt;
    case S::Expired:
        return event == E::LookAgain ? Next(S::Unreachable) : std::nullopt;
    case S::Cancelled:
    case S::Failed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

JobGroup groupOf(JobState state)
{
    switch (state) {
    case JobState::Held:
    case JobState::Waiting:
    case JobState::Submitting:
    case JobState::InQueue:
    case JobState::Rendering:
    case JobState::Unreachable:
    case JobState::Downloading:
        return JobGroup::Running;
    case JobState::Done:
    case JobState::DoneNoFile:
        return JobGroup::Done;
    case JobState::Unknown:
        return JobGroup::Unknown;
    case JobState::Failed:
    case JobState::Expired:
        return JobGroup::Failed;
    case JobState::Cancelled:
        return JobGroup::Cancelled;
    }
    Q_UNREACHABLE();
}

bool isFinished(JobState state)
{
    switch (state) {
    case S::Done:
    case S::DoneNoFile:
    case S::Cancelled:
    case S::Failed:
    case S::Expired:
        return true;
    case S::Held:
    case S::Waiting:
    case S::Submitting:
    case S::Unknown:
    case S::InQueue:
    case S::Rendering:
    case S::Unreachable:
    case S::Downloading:
        return false;
    }
    Q_UNREACHABLE();
}

bool isRemote(JobState state)
{
    return state == S::InQueue || state == S::Rendering || state == S::Unreachable || state == S::Downloading;
}

namespace {

constexpr std::array<std::pair<JobState, const char*>, 13> stateWords{{
    {S::Held, "held"},
    {S::Waiting, "waiting"},
    {S::Submitting, "submitting"},
    {S::Unknown, "unknown"},
    {S::InQueue, "in_queue"},
    {S::Rendering, "rendering"},
    {S::Unreachable, "unreachable"},
    {S::Downloading, "downloading"},
    {S::Done, "done"},
    {S::DoneNoFile, "done_no_file"},
    {S::Cancelled, "cancelled"},
    {S::Failed, "failed"},
    {S::Expired, "expired"},
}};

constexpr std::array<std::pair<JobEvent, const char*>, 30> eventWords{{
    {E::SlotFree, "slot_free"},
    {E::Hold, "hold"},
    {E::Release, "release"},
    {E::NotSent, "not_sent"},
    {E::Refused, "refused"},
    {E::NeedsAccount, "needs_account"},
    {E::RateLimited, "rate_limited"},
    {E::OutcomeLost, "outcome_lost"},
    {E::Accepted, "accepted"},
    {E::IdAttached, "id_attached"},
    {E::Queued, "queued"},
    {E::Started, "started"},
    {E::PollFailed, "poll_failed"},
    {E::Completed, "completed"},
    {E::RemoteFailed, "remote_failed"},
    {E::RemoteCancelled, "remote_cancelled"},
    {E::Vanished, "vanished"},
    {E::ResultReady, "result_ready"},
    {E::ResultEmpty, "result_empty"},
    {E::FileSaved, "file_saved"},
    {E::FileFailed, "file_failed"},
    {E::FetchAgain, "fetch_again"},
    {E::CancelLocal, "cancel_local"},
    {E::Recovered, "recovered"},
    {E::OverBudget, "over_budget"},
    {E::Abandoned, "abandoned"},
    {E::DeclaredAbsent, "declared_absent"},
    {E::ImageLost, "image_lost"},
    {E::LookAgain, "look_again"},
    {E::Located, "located"},
}};

constexpr std::array<std::pair<JobGroup, const char*>, 5> groupWords{{
    {JobGroup::Running, "running"},
    {JobGroup::Done, "done"},
    {JobGroup::Unknown, "unknown"},
    {JobGroup::Failed, "failed"},
    {JobGroup::Cancelled, "cancelled"},
}};

constexpr std::array<std::pair<JobRelation, const char*>, 5> relationWords{{
    {JobRelation::None, ""},
    {JobRelation::Resent, "resent"},
    {JobRelation::Promoted, "promoted"},
    {JobRelation::Continued, "continued"},
    {JobRelation::Variant, "variant"},
}};

template<typename Table, typename Value>
QString wordOf(const Table& table, Value value)
{
    for (const auto& [known, word] : table) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

template<typename Value, typename Table>
std::optional<Value> valueOf(const Table& table, QStringView word)
{
    for (const auto& [known, text] : table) {
        if (word == QLatin1StringView(text))
            return known;
    }
    return std::nullopt;
}

} // namespace

QString jobStateWord(JobState state) { return wordOf(stateWords, state); }
std::optional<JobState> jobStateFromWord(QStringView word) { return valueOf<JobState>(stateWords, word); }
QString jobEventWord(JobEvent event) { return wordOf(eventWords, event); }
std::optional<JobEvent> jobEventFromWord(QStringView word) { return valueOf<JobEvent>(eventWords, word); }
QString jobGroupWord(JobGroup group) { return wordOf(groupWords, group); }
std::optional<JobGroup> jobGroupFromWord(QStringView word) { return valueOf<JobGroup>(groupWords, word); }
QString jobRelationWord(JobRelation relation) { return wordOf(relationWords, relation); }
std::optional<JobRelation> jobRelationFromWord(QStringView word) { return valueOf<JobRelation>(relationWords, word); }

} // namespace klapper
