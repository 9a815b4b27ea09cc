// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"

#include <QMap>
#include <QStringList>

namespace klapper {

/// One run of ffmpeg on the way to a result.
struct ExportStep
{
    QStringList arguments;
    QString part;       ///< the file that it writes, or one of them
    double seconds = 0; ///< of what it writes, for the progress
    double weight = 1;  ///< against the other steps, by the work in it
};

/// All that an export does, in order, in a folder of its own.
struct ExportWork
{
    QMap<QString, QByteArray> lists; ///< files to be there before the first step, by their paths
    QStringList folders;             ///< the same
    QList<ExportStep> steps;
    QStringList results; ///< files, or one folder, that get a name at the end
};

/// Pure. Error BadInput for a path that ffmpeg's lists cannot hold.
/// @param space the folder in which it grows
/// @param baseName of the result, safe, without a suffix: files inside of a folder are named by it
Result<ExportWork> exportWork(const ExportPlan& plan, const QString& space, const QString& baseName);

} // namespace klapper
