// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace klapper {

enum class ImageType { Png, Jpeg, WebP };

/// What an encoded image says about itself.
struct ImageHead
{
    ImageType type = ImageType::Png;
    int width = 0; ///< pixels as they are stored; a camera's turn is not looked at
    int height = 0;
    bool isWhole = false;    ///< it ends as its format ends
    bool isAnimated = false; ///< WebP with several pictures
};

/// Reads type and size by content, without decoding a pixel; nothing for what is none of the three types or names no
/// size. Foreign bytes: never reads outside them.
std::optional<ImageHead> readImageHead(QByteArrayView bytes);

/// "png", "jpg", "webp".
QString imageSuffix(ImageType type);
/// "image/png" and so on.
QString imageMimeType(ImageType type);

} // namespace klapper
