// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace klapper {

/// Counts what was left out while a clip plays: frames that its rate asks for, against frames that reached the
/// screen. A pure value; whoever paints tells it.
class PlaybackWatch
{
public:
    /// A frame was painted while the clip plays. @param seconds of any clock that only goes forward
    /// @param perSecond frames that should be shown in a second
    /// Returns true once: when at least two seconds were judged and more than a tenth was left out.
    bool painted(qint64 frame, double seconds, double perSecond);
    /// Another clip.
    void clear() { *this = {}; }

    int expected() const { return int(m_expected + 0.5); }
    int leftOut() const { return qMax(0, expected() - m_shown); }

private:
    std::optional<qint64> m_frame;
    double m_seconds = 0;
    double m_judged = 0; ///< seconds
    double m_expected = 0;
    int m_shown = 0;
    bool m_said = false;
};

} // namespace klapper
