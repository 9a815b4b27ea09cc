// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace klapper::test {

/// Kills this process with SIGKILL at one of its steps on the disk: every sync, rename, removal and small write below a
/// folder counts, from 1. No step of the engine needs to know of it.
enum class KillWhen {
    Before, ///< the step
    Within, ///< it, when it is a write: half of the bytes stand
    After,  ///< it, and before the program hears of it
};
/// From now on. With step 0 nothing is killed and every step is appended to `log`, a line each.
void armKillPoints(const QByteArray& folder, int step, KillWhen when, const QByteArray& log);

} // namespace klapper::test
