// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

class QIODevice;

namespace klapper {

constexpr qsizetype boxHeadSize = 12;

/// Whether the first 12 bytes of a file can be those of an MP4 or MOV file (ISO/IEC 14496-12, "box").
bool startsLikeClip(QByteArrayView head);
/// What the boxes of the outermost level say about the length of a file.
enum class BoxShape {
    Whole,    ///< they fill it exactly
    Odd,      ///< something unknown follows the pictures; harmless
    CutShort, ///< a box reaches beyond the end, or the index or the pictures are missing
};
/// Reads the heads of the boxes only. For files that came without a length, or with a wrong one: ffprobe is content
/// with the index alone.
BoxShape boxShape(QIODevice& file);

} // namespace klapper
