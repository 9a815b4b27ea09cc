// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace klapper {

/// Puts what was written on the disk itself (fdatasync). Can block for a long time.
bool syncFile(QFileDevice& file);
/// Makes names in a folder lasting. Nothing to be done about a failure: some file systems cannot.
void syncFolder(const QString& folder);

enum class RenameOutcome { Done, Taken, Failed };
/// Renames within one file system and never replaces: whoever took the name first keeps it.
RenameOutcome renameWithoutReplacing(const QString& from, const QString& to);

/// Where writeDurably() writes first; a crash can leave it, and the next writeDurably() takes it over.
QString unfinishedPath(const QString& path);
/// Puts a small file in the place of `path`, synced with its folder: whoever looks finds the old one or the whole new
/// one, also after a crash. Error Disk; nothing is left of it then. Can block for a long time.
Status writeDurably(const QString& path, const QByteArray& content);
/// Begins to put a stretch of a file on the disk without waiting for it, so that a later syncFile() is short.
void startWriting(QFileDevice& file, qint64 from, qint64 count);
/// Whether both names are of the very same file.
bool isSameFile(const QString& one, const QString& other);

} // namespace klapper
