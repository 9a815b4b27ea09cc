// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace klapper {

/// The life of a job. What each state means to a person stands in the table of the README.
enum class JobState {
    Held,        ///< composed, not sent: by the person, or no token, balance, budget or network
    Waiting,     ///< waits for a local slot or for a Retry-After
    Submitting,  ///< the row is on disk, the POST is under way
    Unknown,     ///< the POST left and no usable answer came; only a person can decide
    InQueue,     ///< accepted, its id is on disk
    Rendering,   ///< the service works on it
    Unreachable, ///< polls fail; the job goes on remotely
    Downloading, ///< the result is known and on its way
    Done,        ///< the file is here and verified
    DoneNoFile,  ///< finished remotely, no file here
    Cancelled,   ///< the service confirmed, or it was never sent
    Failed,      ///< the service said no, or why it failed
    Expired,     ///< the service no longer knows the id
};

/// What can happen to a job.
enum class JobEvent {
    SlotFree,        ///< its turn has come: the POST may leave
    Hold,            ///< by the person
    Release,         ///< by the person, or the reason for holding is gone
    NotSent,         ///< the POST certainly did not leave
    Refused,         ///< the POST was answered with a final no (400, 404, 422)
    NeedsAccount,    ///< the POST was answered with 401, 402 or 403: nothing was accepted
    RateLimited,     ///< the POST was answered with 429: nothing was accepted
    OutcomeLost,     ///< the POST left, no usable answer came
    Accepted,        ///< a request id came
    IdAttached,      ///< a person attached the id of an Unknown job
    Queued,          ///< a poll said so
    Started,         ///< a poll said so, also every unknown word
    PollFailed,      ///< a poll gave no usable answer
    Completed,       ///< a poll said so
    RemoteFailed,    ///< a poll said so
    RemoteCancelled, ///< a poll or the cancel call said so
    Vanished,        ///< the service no longer knows the id
    ResultReady,     ///< the result names at least one file
    ResultEmpty,     ///< the result names no usable file
    FileSaved,       ///< the file stands under its final name
    FileFailed,      ///< the file cannot be had
    FetchAgain,      ///< download again, by the person
    CancelLocal,     ///< by the person, before anything was sent
    Recovered,       ///< found in the journal after the program ended without a word
    OverBudget,      ///< its turn has come, but a cap of the person forbids it
    Abandoned,       ///< the command line that made it ended before it was sent
    DeclaredAbsent,  ///< the person looked: the service does not have the Unknown job
    ImageLost,       ///< its turn has come, but an image that it embeds is not there as it was
    LookAgain,       ///< ask for an Expired request once more, by the person
    Located,         ///< the person showed where its file stands now
};

/// The state after an event, or nothing when the event does not apply there (it is then ignored: a
/// finished state never goes back). Pure. The whole table stands in tests/data/jobstates.csv.
std::optional<JobState> next(JobState state, JobEvent event);

/// No event of the service can change it any more.
bool isFinished(JobState state);
/// The service has accepted it and may still work on it or hold its result.
bool isRemote(JobState state);

/// What a person tells apart at a glance.
enum class JobGroup { Running, Done, Unknown, Failed, Cancelled };
JobGroup groupOf(JobState state);
QString jobGroupWord(JobGroup group);
std::optional<JobGroup> jobGroupFromWord(QStringView word);

/// How a job came from its parent.
enum class JobRelation {
    None,
    Resent,    ///< exactly the same request once more, after the first was lost
    Promoted,  ///< the same on a dearer tier
    Continued, ///< it begins with a frame of the parent
    Variant,   ///< composed from the parent's recipe
};

/// Stable word for the journal and JSON, for example "in_queue".
QString jobStateWord(JobState state);
std::optional<JobState> jobStateFromWord(QStringView word);
QString jobEventWord(JobEvent event);
std::optional<JobEvent> jobEventFromWord(QStringView word);
/// Empty for None.
QString jobRelationWord(JobRelation relation);
std::optional<JobRelation> jobRelationFromWord(QStringView word);

} // namespace klapper
