// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/comparepace.h"

#include <cmath>

namespace klapper {

namespace {
constexpr double mostBehind = 200; ///< ms; a hiccup that short is caught up with
constexpr qint64 stretch = 2000;   ///< ms
constexpr double mostHeld = 300;   ///< ms of a stretch
} // namespace

void ComparePace::start(double frame, double framesPerSecond, qint64 now)
{
    m_from = frame;
    m_perMillisecond = framesPerSecond / 1000;
    m_since = now;
}

double ComparePace::at(qint64 now) const { return m_from + double(now - m_since) * m_perMillisecond; }

bool ComparePace::follow(double shown, qint64 now)
{
    if (qFuzzyIsNull(m_perMillisecond))
        return false;
    if (now - m_stretch > stretch) {
        m_stretch = now;
        m_held = 0;
    }
    const double behind = (at(now) - shown) / m_perMillisecond;
    if (behind <= mostBehind)
        return false;
    m_held += behind - mostBehind;
    m_from -= (behind - mostBehind) * m_perMillisecond;
    if (m_held <= mostHeld)
        return false;
    forget();
    return true;
}

void ComparePace::forget()
{
    m_held = 0;
    m_stretch = 0;
}

} // namespace klapper
