// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSize>
#include <QString>

#include <optional>

namespace klapper {

/// What the first bytes of a file say it is, whatever its name or Content-Type: "jpeg", "png", "webp", "bmp", "gif",
/// "avif", "heic", "tiff", "svg", "html"; empty when none of these.
QString contentKind(QByteArrayView bytes);
/// A kind as a media type: "image/png", "image/svg+xml", "text/html".
QString mediaType(const QString& kind);

/// An image as a person would see it, read without decoding a pixel.
struct ImageLook
{
    QString format;       ///< "jpeg", "png", "webp" or "bmp"
    QSize size;           ///< as it is shown: a camera's turn (Exif, of JPEG) is applied
    bool isWhole = false; ///< its end is there
    bool isAnimated = false;
    bool operator==(const ImageLook&) const = default;
};
/// Nothing when the bytes are no such image, or too few to tell. Foreign bytes: never reads outside them.
std::optional<ImageLook> lookAtImage(QByteArrayView bytes);

} // namespace klapper
