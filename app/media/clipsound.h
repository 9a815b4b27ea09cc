// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

#include <functional>

class QObject;

namespace klapper {

/// The sound of a clip as it is played by this program itself: 16-bit samples, two channels, 48,000 a second.
struct ClipSound
{
    static constexpr int rate = 48'000;
    static constexpr int channels = 2;
    static constexpr int frameBytes = channels * 2;
    static constexpr double slowest = 0.5; ///< slower than that is no sound to judge
    static constexpr double fastest = 4;
};

/// Decodes the first five minutes of a clip's sound, at a speed that keeps its pitch. Answers once, later, from the
/// event loop; not at all when `context` is gone by then, which ends ffmpeg as well.
/// @param speed from ClipSound::slowest to ClipSound::fastest
/// Errors: Tool (missing, crashed, above the deadline), BadFile (no sound in it).
void decodeSound(const QString& ffmpeg, const QString& clip, double speed, QObject* context,
                 const std::function<void(const Result<QByteArray>&)>& done);

} // namespace klapper
