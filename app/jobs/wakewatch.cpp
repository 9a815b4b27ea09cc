// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/wakewatch.h"

#include <ctime>

namespace klapper {

using std::chrono::milliseconds;

WakeWatch::WakeWatch(Clock clock, milliseconds interval, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_interval(interval)
    , m_last(m_clock())
{
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::tick);
    m_timer.start(interval);
}

milliseconds WakeWatch::sleepingClock()
{
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(now.tv_sec)
                                                        + std::chrono::nanoseconds(now.tv_nsec));
    }
#endif
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void WakeWatch::tick()
{
    const milliseconds now = m_clock();
    const milliseconds passed = now - m_last;
    m_last = now;
    // A busy machine delays a tick, but hardly by two of them.
    if (passed > m_interval * 3)
        Q_EMIT woke(passed);
}

} // namespace klapper
