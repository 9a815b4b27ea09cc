// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klapper::bench {

/// A real clip of two seconds at `path`, made exactly `bytes` long by a "free" box of random bytes behind the pictures
/// (ISO/IEC 14496-12): ffprobe takes it, and no disk can store it in less. False when ffmpeg or the disk fails.
bool makePaddedClip(const QString& path, qint64 bytes);

} // namespace klapper::bench
