// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace klapper {

/// For a child that is read in a thread of its own: without our secrets and without input, out of reach of Ctrl-C in a
/// terminal, ended with that thread, and with as large a pipe as everybody is allowed.
void prepareChild(QProcess& process);

} // namespace klapper
