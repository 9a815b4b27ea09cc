// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace klapper
