// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/isolated.h"

namespace klapper::test {

/// Runs this program once more, with its arguments, in a D-Bus session of its own: nothing of the machine's session is
/// seen, and no window comes up on the screen of whoever runs it. Needs an application object. Ends the program, and
/// says what to install, when there is no such session to be had.
/// @param services folder of service files that this session may start; empty: it starts nothing by itself
/// @return the exit code of the inner run
int runInPrivateSession(const Isolated& profile, const QString& services = {});

} // namespace klapper::test
