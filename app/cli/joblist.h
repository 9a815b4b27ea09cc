// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobqueue.h"
#include "app/jobs/usualtime.h"

#include <QJsonObject>

namespace klapper::cli {

/// Nobody knows whether the service has accepted it: Unknown, or being sent by a program that is gone.
bool isInQuestion(const JobQueue& queue, const Job& job);

/// A job of the journal for machines: job_id, state (stable word), in_question, looked_after (by another running
/// Klapper), request_id, model_id, prompt, seconds, estimate_usd (exact decimal), cost_usd (exact decimal, or null
/// while the service has not said it), created_at, submitted_at, accepted_at, finished_at (ISO 8601, UTC, or null),
/// folder, files, parent_job_id, error.
QJsonObject jobJson(const JobQueue& queue, const Job& job);
/// What such jobs take: {"median": 154, "p90": 230, "jobs": 12, "similar": true}, whole seconds; null when nothing is
/// known.
QJsonValue usualJson(const std::optional<UsualTime>& usual);
/// The same, and what a person needs to decide: body (as it was sent), look_at (address of RunComfy's own list, null in
/// practice), next {attach, resend, absent} (commands).
QJsonObject questionJson(const JobQueue& queue, const Job& job, const QUrl& lookAt, bool practice);

/// The rows of a table for people, its head first, states in the second column; in the order given. Ids are as short as
/// it takes to tell them from all ids of the journal.
QList<QStringList> jobRows(const QList<Job>& jobs, const QStringList& allIds);
/// As many characters of an id as it takes to tell the jobs of the journal apart, at least eight.
qsizetype idLength(const QStringList& ids);
/// A paragraph for each.
QString questionText(const QList<Job>& jobs, const QUrl& lookAt, bool practice);

} // namespace klapper::cli
