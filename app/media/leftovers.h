// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace klapper {

/// Where the part of a key lies, and its note.
QString partPath(const QString& folder, const QString& key);
QString partNotePath(const QString& folder, const QString& key);
/// Where a copy of the part is made that carries metadata.
QString taggedPath(const QString& folder, const QString& key);
/// The key of the n-th output of a job, n from 0.
QString partKey(const QString& jobId, qsizetype output);

/// Removes the parts and notes of all outputs of a job. One that somebody has open is left alone. Blocks.
void removeParts(const QString& folder, const QString& jobId);

/// What is known about jobs when the program starts.
struct KnownJobs
{
    QSet<QString> all;
    QSet<QString> unfinished; ///< their parts are gone on with
};
/// Removes what ended jobs left in a folder, and what no job of ours has left there and nobody touched for a fortnight
/// (it may be of another profile). Blocks.
void removeLeftovers(const QString& folder, const KnownJobs& jobs);

} // namespace klapper
