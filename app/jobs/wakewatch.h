// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace klapper {

/// Notices that the machine slept, or that the whole program stood still: a tick that should come every few seconds
/// came much later by a clock that runs on meanwhile and that nobody turns.
class WakeWatch final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    /// @param clock milliseconds since any moment, running on in suspend; see sleepingClock()
    explicit WakeWatch(Clock clock = sleepingClock, std::chrono::milliseconds interval = std::chrono::seconds(5),
                       QObject* parent = nullptr);

    /// CLOCK_BOOTTIME where there is one, else the monotonic clock.
    static std::chrono::milliseconds sleepingClock();

Q_SIGNALS:
    void woke(std::chrono::milliseconds slept);

private:
    void tick();

    Clock m_clock;
    std::chrono::milliseconds m_interval;
    std::chrono::milliseconds m_last;
    QTimer m_timer;
};

} // namespace klapper
