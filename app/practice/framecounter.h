// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QSize>

#include <algorithm>

namespace klapper::practice {

/// The frame number for machines: 16 square blocks along the bottom edge from the left corner, white for
/// 1 and black for 0, the first block is the highest bit. Frame 0 is the first of the clip.
struct FrameCounter
{
    static constexpr int bits = 16;

    /// Side of one block in pixels: even, at least 16.
    static int block(QSize frame) { return std::max(16, std::min(frame.width(), frame.height()) / 120 * 2); }
    /// Middle of the block of bit 15 - i.
    static QPoint middle(QSize frame, int i)
    {
        const int side = block(frame);
        return {i * side + side / 2, frame.height() - side / 2};
    }
};

} // namespace klapper::practice
