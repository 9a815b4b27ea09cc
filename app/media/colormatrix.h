// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace klapper {

// With which matrix the colours of a clip become those of a screen. One rule for all that a person sees of a clip: the
// stage, the comparison, saved frames, small pictures and exports.

/// How the colours of a picture are written; Unknown: the file does not say, or none of these.
enum class ColorMatrix { Unknown, Bt601, Bt709, Bt2020 };

/// By the name that ffmpeg and ffprobe have for it: "smpte170m".
ColorMatrix matrixNamed(QStringView name);

/// What a picture is read with: what its file says; where it says nothing BT.709 above 576 lines, else BT.601, as video
/// players do it. Never Unknown. @param lines its height
ColorMatrix inputMatrix(ColorMatrix said, int lines);

/// To be appended to the options of ffmpeg's filter `scale`, which by itself takes what says nothing as BT.601 in any
/// size. Empty for Unknown.
QString inputMatrixOption(ColorMatrix matrix);

/// The filter that gives the pixels of a clip in RGB: colours in their full resolution, rounded and not cut.
QString exactRgbFilter(ColorMatrix matrix);

/// Asks ffmpeg what a clip is read with, by the clip's first picture. Answers once, later, from the event loop; not at
/// all when `context` is gone by then, which ends ffmpeg. Unknown: there is no picture to be had, and whoever decodes
/// the clip sees why.
void askInputMatrix(const QString& ffmpeg, const QString& clip, QObject* context,
                    const std::function<void(ColorMatrix)>& done);

} // namespace klapper
