// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QStringList>

#include <atomic>

namespace klapper {

/// Moves these files to the system's trash, all or none. Answers where each lies there; empty text for one that was not
/// there, or where the system does not say. NotFound when none was there; Disk when one could not be moved. Can block.
Result<QStringList> trashFiles(const QStringList& paths);
/// Takes them out of the trash again, to where they were; never replaces a file. Disk when one is not there any more,
/// or its place is taken: then all stay in the trash. Can block.
Status restoreFiles(const QStringList& inTrash, const QStringList& paths);
/// SHA-256 of a file in hex. Disk when it cannot be read; Cancelled once `stop` is set. Takes seconds for large files.
Result<QByteArray> fileHash(const QString& path, const std::atomic<bool>& stop);

} // namespace klapper
