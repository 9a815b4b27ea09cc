// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "app/service/modelapi.h"

#include <QJsonObject>

namespace klapper::cli {

/// What standard output gets for a request: request_id, model_id, status, output (as sent), cost (number or
/// null), estimate_usd (exact decimal or null), files (absolute paths), job_id, and error when there is one.
QJsonObject resultJson(const Job& job, const std::optional<ResultAnswer>& answer);

/// The same with the members of `output` beside the others: RunComfy's own tool prints these alone, so that a script
/// that reads `.video` finds it. None of ours is replaced.
QJsonObject withOutput(QJsonObject result);

/// The documented word for a status: in_queue, in_progress, completed, failed, cancelled; an unknown word as
/// it came.
QString statusWord(RemotePhase phase, const QString& word);
/// The same for a job of the journal; also "expired", "unknown" and "not_sent".
QString statusWord(const Job& job);

/// Asks for the result, a second time if the first got no answer. Calls `done` once, later.
void askResult(ModelApi& api, const QString& requestId, QObject* context,
               const std::function<void(const std::optional<ResultAnswer>&)>& done);

} // namespace klapper::cli
