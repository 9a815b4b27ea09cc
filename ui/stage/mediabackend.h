// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper {

/// Chooses the GStreamer backend of Qt Multimedia on Linux with Qt before 6.5, whose FFmpeg backend crashes
/// with a QAudioOutput and no audio device, ignores loops and seeks a frame late (measured on 6.4.2).
/// A backend named in QT_MEDIA_BACKEND stays. Call it first in main.
void chooseMediaBackend();

} // namespace klapper
