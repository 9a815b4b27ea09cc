// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/slowwatch.h"

namespace klapper {

namespace {
constexpr std::chrono::seconds lookEvery{5};
constexpr qint64 leastRate = 16 * 1024; ///< bytes a second
} // namespace

SlowWatch::SlowWatch()
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &SlowWatch::look);
}

void SlowWatch::take(qint64 received, qint64 total)
{
    m_received = received;
    m_total = total;
    if (!m_timer.isActive()) {
        m_before = received;
        m_timer.start();
    }
}

void SlowWatch::stop()
{
    m_timer.stop();
    m_slow = false;
}

void SlowWatch::look()
{
    const bool isWhole = m_total >= 0 && m_received >= m_total; // it is being checked
    const bool slow = !isWhole && m_received - m_before < leastRate * lookEvery.count();
    m_before = m_received;
    if (slow == m_slow)
        return;
    m_slow = slow;
    Q_EMIT changed(slow);
}

} // namespace klapper
