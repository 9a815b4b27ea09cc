// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/picturestream.h"

#include <QImage>

class QVideoFrame;

namespace klapper {

/// The colours of a decoded picture as RGB32. One way for what the media player shows and for what ffmpeg decoded, so
/// that nothing changes its colour when a clip is paused. Chroma as ffmpeg does it by default: the nearest sample.
/// For the matrix of a picture that does not say it, see inputMatrix().
QImage imageOf(const RawPicture& picture);
/// Forms other than 8-bit 4:2:0 and turned pictures are left to Qt. Null when it cannot be read.
QImage imageOf(const QVideoFrame& frame);

} // namespace klapper
