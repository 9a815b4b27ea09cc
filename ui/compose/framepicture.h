// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace klapper {

/// Scales a picture down for a slot, honouring its orientation; null when it is no JPEG, PNG, WebP or BMP, when Qt has
/// no reader for it here, or when it would take too much memory to read.
QImage readPicture(const QByteArray& bytes, QSize& fullSize);
/// The small picture for the cache: PNG where it has holes, else JPEG.
QByteArray encodePicture(const QImage& picture);
/// A bitmap without a file, for a request: PNG, or JPEG of high quality where PNG would be above `mostBytes`.
QByteArray encodeBitmap(const QImage& picture, qint64 mostBytes);

} // namespace klapper
