// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/playbackwatch.h"

#include <utility>

namespace klapper {

namespace {
constexpr double longestGap = 1; ///< seconds; above it the clip was paused, or the window was not to be seen
constexpr double leastJudged = 2;
constexpr double mostLeftOut = 0.1;
} // namespace

bool PlaybackWatch::painted(qint64 frame, double seconds, double perSecond)
{
    if (frame == m_frame)
        return false; // painted once more, for whatever reason
    const std::optional<qint64> before = std::exchange(m_frame, frame);
    const double gap = seconds - std::exchange(m_seconds, seconds);
    const bool isOneRun = before && frame > *before && gap <= longestGap;
    if (!isOneRun) // the beginning, a loop, a jump
        return false;
    ++m_shown;
    m_judged += gap;
    m_expected += gap * perSecond;
    if (m_said || m_judged < leastJudged || leftOut() <= mostLeftOut * m_expected)
        return false;
    m_said = true;
    return true;
}

} // namespace klapper
