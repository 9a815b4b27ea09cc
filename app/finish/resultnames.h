// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QStringList>

#include <optional>

namespace klapper {

// The last steps of an export. All of them block.

/// Puts files, or all files of a folder, on the disk. Error Disk.
Status syncResults(const QStringList& results);

/// Gives each of them the first free name in a folder, and never replaces. All of them or none: Error Disk.
/// @param name safe, without a suffix
/// @param suffix of all of them, empty: each keeps its own; nothing: they are folders
Result<QStringList> nameResults(const QStringList& results, const QString& folder, const QString& name,
                                const std::optional<QString>& suffix);

/// Of files, and of what is in folders.
qint64 bytesOf(const QStringList& paths);

} // namespace klapper
