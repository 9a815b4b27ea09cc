// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper::bench {

/// The start of the real program, as main() of klapper does it, until its first paint, and with `walks` until somebody
/// has gone through its library: the figures come as JSON on standard output.
int runWindow(int argc, char** argv, bool walks);

} // namespace klapper::bench
