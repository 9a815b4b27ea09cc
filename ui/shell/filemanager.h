// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace klapper {

/// Shows files, selected, in the desktop's file manager (org.freedesktop.FileManager1, "ShowItems"); where there is
/// none to ask, opens their folders, a few at most. Of files that are gone only the folder is opened. Returns at once.
void showInFileManager(const QStringList& paths);

} // namespace klapper
