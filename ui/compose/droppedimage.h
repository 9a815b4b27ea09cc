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
    QString path = {};     ///< of that file
    QByteArray bytes = {}; ///< the encoded image that came along, when it did
    bool isEmpty() const { return url.isEmpty() && picture.isNull() && !isLocalFile && bytes.isEmpty(); }
};

/// Reads the image's address from what browsers, file managers and the clipboard give; contacts nothing. In this order:
/// the image that Firefox would save (application/x-moz-file-promise-url), img in HTML, then the address of a link
/// (text/x-moz-url-data, text/x-moz-url, text/uri-list, _NETSCAPE_URL), then text. The picture of a page goes before
/// the page that it links to. See tests/data/drops for samples of each.
DroppedImage readDroppedImage(const QMimeData& mime);
/// Whether it is worth a look, without fetching pictures: for the moment in which a drag comes in.
bool mayBeImage(const QMimeData& mime);

} // namespace klapper
