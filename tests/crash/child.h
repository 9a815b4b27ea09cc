// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <csignal>

#include <sys/prctl.h>

namespace klapper::crash {

/// A harness that is stopped, by a time limit or by hand, leaves no program behind. To be called before start().
inline void dieWithUs(QProcess& process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

} // namespace klapper::crash
