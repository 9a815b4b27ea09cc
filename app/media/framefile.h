// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <functional>

class QObject;
class QString;

namespace klapper {

/// Writes one frame of a clip as a PNG: decoded from the file by ffmpeg, in full size, eight bits, the same bits each
/// time. Answers once, later, from the event loop; not at all when `context` is gone by then, which ends ffmpeg.
///
/// @param ffmpeg its path; empty: Error Tool
/// @param seekPoint of the frame, microseconds from the file's start, see FrameTimes::seekPointOf()
/// @param target is never replaced; it stands there whole or not at all
/// Errors: Tool (missing, crashed, above the deadline), BadFile (no such frame), Disk (it cannot be written, or the
/// target is taken).
void writeFrame(const QString& ffmpeg, const QString& clip, qint64 seekPoint, const QString& target, QObject* context,
                const std::function<void(const Status&)>& done);

} // namespace klapper
