// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QThread>

namespace klapper::crash {

/// Milliseconds for whatever must happen; far more than it takes, for machines that do much else.
inline constexpr int patience = 60'000;

/// Asks until it is so; false after `most` milliseconds. Lanes are threads without an event loop.
template<typename Condition>
bool waitUntil(Condition condition, int most)
{
    const QDeadlineTimer end(most);
    while (!condition()) {
        if (end.hasExpired())
            return false;
        QThread::msleep(10);
    }
    return true;
}

} // namespace klapper::crash
