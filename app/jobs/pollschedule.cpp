// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/pollschedule.h"

#include <algorithm>

namespace klapper {

using namespace std::chrono;

milliseconds pollDelay(const PollPolicy& policy, milliseconds age, int failures, std::optional<milliseconds> retryAfter,
                       double jitter)
{
    milliseconds delay = policy.fresh;
    if (age > hours(1))
        delay = std::max(policy.slowest, policy.fresh);
    else if (age > minutes(15))
        delay = policy.fresh * 5;
    else if (age > minutes(5))
        delay = policy.fresh * 5 / 2;
    else if (age > minutes(2))
        delay = policy.fresh * 3 / 2;
    if (failures > 0) {
        const milliseconds backoff = policy.fresh * (qint64(1) << std::min(failures - 1, 10));
        delay = std::min(std::max(delay, backoff), std::max(policy.longestBackoff, policy.fresh));
        delay = milliseconds(qint64(double(delay.count()) * (0.8 + 0.4 * jitter)));
    }
    return std::max(delay, retryAfter.value_or(0ms));
}

PollSchedule::PollSchedule(milliseconds spacing, QObject* parent)
    : QObject(parent)
    , m_spacing(spacing)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PollSchedule::fire);
}

void PollSchedule::ask(const QString& id, milliseconds delay)
{
    m_wishes.insert(id, steady_clock::now() + delay);
    arm();
}

void PollSchedule::forget(const QString& id)
{
    m_wishes.remove(id);
    arm();
}

void PollSchedule::hurry()
{
    for (Time& wish : m_wishes)
        wish = std::min(wish, steady_clock::now());
    arm();
}

void PollSchedule::arm()
{
    if (m_wishes.isEmpty())
        return m_timer.stop();
    const Time first = std::max(*std::min_element(m_wishes.cbegin(), m_wishes.cend()), m_free);
    m_timer.start(std::max(0ms, ceil<milliseconds>(first - steady_clock::now())));
}

void PollSchedule::fire()
{
    const auto first = std::min_element(m_wishes.cbegin(), m_wishes.cend());
    if (first == m_wishes.cend() || first.value() > steady_clock::now())
        return arm();
    const QString id = first.key();
    m_wishes.erase(first);
    m_free = steady_clock::now() + m_spacing;
    arm();
    Q_EMIT due(id);
}

} // namespace klapper
