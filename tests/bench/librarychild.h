// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper::bench {

enum class WindowRun {
    Paint,  ///< until its first paint
    Walk,   ///< until somebody has gone through its library: the figures come as JSON on standard output
    Glance, ///< the same, but little of it
};

/// The start of the real program, as main() of klapper does it.
int runWindow(int argc, char** argv, WindowRun run);

} // namespace klapper::bench
