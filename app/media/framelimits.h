// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <algorithm>

namespace klapper {

/// What the image of a frame must measure (Kling API; lint I506).
inline constexpr int leastFrameSide = 300;
inline constexpr double mostFrameRatio = 2.5; ///< long side to short side

inline bool isFrameTooSmall(QSize size) { return std::min(size.width(), size.height()) < leastFrameSide; }

inline bool isFrameTooNarrow(QSize size)
{
    const auto [shorter, longer] = std::minmax({size.width(), size.height()}); // a list: by value
    return double(longer) > mostFrameRatio * double(shorter);
}

} // namespace klapper
