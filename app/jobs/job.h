// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"
#include "app/core/error.h"
#include "app/core/jobstate.h"
#include "app/core/money.h"
#include "app/core/requestdraft.h"
#include "app/media/probe.h"

#include <QDateTime>

namespace klapper {

/// A file that a job brought home.
struct JobOutput
{
    QString path;
    qint64 bytes = 0;
    QByteArray sha256; ///< hex
    ClipInfo clip;
    bool operator==(const JobOutput&) const = default;
};

/// What cancelling came to; a running request goes on and is usually billed.
enum class CancelState { None, Asked, NotCancellable, Unanswered };

/// Where a job was made. What a command line did not get sent is never sent behind its back.
enum class JobOrigin { Window, CommandLine };

/// One paid (or practised) generation from composing to the file: a row of the journal.
struct Job
{
    QString id; ///< our own UUID, made before anything is sent
    JobState state = JobState::Waiting;
    RequestDraft draft;
    ContractSource contractSource = ContractSource::Documented;
    QDate contractDate;
    QByteArray body; ///< exactly what is sent, but for embedded images: these stand here as references
    Money estimate;
    std::optional<Money> cost; ///< what the service says it cost; nothing while it has not
    QString requestId;         ///< empty until the service accepted it
    QString remoteWord;        ///< the status as the service last said it
    std::optional<int> queuePosition;
    CancelState cancel = CancelState::None;
    std::optional<Error> error;

    QString folder;        ///< where files go
    bool wantsFile = true; ///< false: the result is only recorded
    bool paused = false;   ///< its download waits for the person
    QList<JobOutput> outputs;
    qint64 received = 0; ///< bytes of the download under way; not kept in the journal
    qint64 total = -1;   ///< -1: unknown
    bool slow = false;   ///< hardly anything comes; see SlowWatch. Not kept in the journal

    QDateTime createdAt;   ///< all times in UTC
    QDateTime submittedAt; ///< the POST left
    QDateTime acceptedAt;
    QDateTime finishedAt;
    QDateTime lastContact;                    ///< last usable answer
    QDateTime notBefore;                      ///< of a Waiting or Held job: not sent again before
    QString owner;                            ///< the instance of the program that looks after it
    QString parentId;                         ///< job that this one was made from
    JobRelation relation = JobRelation::None; ///< to it
    JobOrigin origin = JobOrigin::Window;
    double rank = 0;    ///< place among the waiting jobs, lowest first; the time of creation until moved by hand
    QString batchId;    ///< our own UUID of the script that it is a part of; empty: it is a clip by itself
    int batchPart = 0;  ///< from 0
    int batchParts = 1; ///< of the whole script
    /// Its first frame will be the last one of the part before: it is not sent until it has it, see giveFirstFrame().
    bool awaitsFrame = false;

    bool operator==(const Job&) const = default;
};

/// Held until the network is found; then it goes on by itself.
inline bool isHeldForNetwork(const Job& job)
{
    return job.state == JobState::Held && job.error
        && (job.error->kind == ErrorKind::Unreachable || job.error->kind == ErrorKind::Timeout);
}

/// Held until there is another token; then it goes on by itself.
inline bool isHeldForToken(const Job& job)
{
    return job.state == JobState::Held && job.error
        && (job.error->kind == ErrorKind::NotSignedIn || job.error->kind == ErrorKind::Forbidden);
}

/// Held, but perhaps sent all the same: read from a damaged journal, or left by a command line that may have been
/// repeated. Only looking tells, so that it is released by itself and never with others.
inline bool needsLookBeforeRelease(const Job& job)
{
    return job.state == JobState::Held && job.error
        && (job.error->kind == ErrorKind::Journal || job.error->kind == ErrorKind::Abandoned);
}

/// Whether part files of the job and their notes are still worth something: it is not over; what stopped it passes (the
/// network, or the tools that check a whole clip); or one of its clips is here, known by its note, and another is not.
inline bool goesOnWithParts(const Job& job)
{
    const bool passes = job.error && (job.error->kind == ErrorKind::Tool || job.error->retry == Retry::Automatic);
    return !isFinished(job.state) || (job.state == JobState::DoneNoFile && (passes || !job.outputs.isEmpty()));
}

} // namespace klapper
