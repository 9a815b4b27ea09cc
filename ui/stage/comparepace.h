// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace klapper {

/// Where the playhead of a comparison should be by the clock, and what becomes of it when decoding cannot follow: it
/// is held back, so that it never runs away, and when that happens a lot fewer pictures have to do. Times in
/// milliseconds of any steady clock.
class ComparePace
{
public:
    /// @param framesPerSecond negative: backwards
    void start(double frame, double framesPerSecond, qint64 now);
    double at(qint64 now) const;
    /// Pictures have come to `shown`. True when so much had to be held back lately that it will not get better by
    /// itself; then it is judged anew.
    bool follow(double shown, qint64 now);
    void forget(); ///< what was held back so far

private:
    double m_from = 0;
    double m_perMillisecond = 0;
    qint64 m_since = 0;
    double m_held = 0; ///< milliseconds, in this stretch
    qint64 m_stretch = 0;
};

} // namespace klapper
