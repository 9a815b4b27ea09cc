// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

class QMimeData;

namespace klapper {

/// What a drag or a paste brings for a frame.
struct DroppedImage
{
    QString url;    ///< https or http address, or empty
    QImage picture; ///< that came along, or null
    bool isLocalFile = false;
    bool isEmpty() const { return url.isEmpty() && picture.isNull() && !isLocalFile; }
};

/// Reads the address from a link, from the picture in a piece of HTML, or from text; contacts nothing.
DroppedImage readDroppedImage(const QMimeData& mime);

} // namespace klapper
