// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper {

/// The number on the program's icon in docks and task bars that show one (com.canonical.Unity.LauncherEntry, a signal
/// on the session bus that whoever can shows). 0 takes it away. Where nobody listens nothing happens.
void setDockBadge(int count);

} // namespace klapper
