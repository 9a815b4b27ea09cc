// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "app/library/libraryentry.h"

#include <QJsonObject>

namespace klapper::cli {

/// What the library knows of one clip, for machines: job_id, state, model_id, title, ratio, seconds, audio,
/// estimate_usd and cost_usd (exact decimals; the cost null while the service has not said it), created_at (ISO 8601,
/// UTC), parent_job_id, relation, file (absolute path; null without one), trashed, width, height, frame_rate,
/// file_seconds (of the file; null without one), rating (0 to 5), rejected, project, tags, note.
QJsonObject entryJson(const LibraryEntry& entry);
/// Rows for people, the state in the second column.
QList<QStringList> entryRows(const QList<LibraryEntry>& entries, const QStringList& allIds);

/// The same with request_id, files, and recipe (our own form of a draft, as klapper-cli recipe prints it).
QJsonObject clipJson(const LibraryEntry& entry, const Job& job);
QString clipText(const LibraryEntry& entry, const Job& job);

} // namespace klapper::cli
