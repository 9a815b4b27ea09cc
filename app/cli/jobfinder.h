// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/preflight.h"
#include "app/jobs/jobqueue.h"

#include <variant>

namespace klapper {
class Journal;
}

namespace klapper::cli {

/// The job that a person means: by its id, by the beginning of it when no other job begins so, or by the id of its
/// request. Failure 65 when there is none or there are several.
std::variant<Job, Failure> findJob(const JobQueue& queue, Journal& journal, const QString& given);

/// 75: another running instance looks after the job, and it can only be decided there.
Failure elsewhereFailure(const Job& job);

/// Failure 65 when nobody has to decide what became of the job.
std::optional<Failure> noQuestionFailure(const JobQueue& queue, const Job& job);

} // namespace klapper::cli
