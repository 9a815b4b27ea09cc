// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/framepicture.h"

#include "app/media/imagelook.h"

#include <QBuffer>
#include <QImageReader>

namespace klapper {

namespace {

constexpr int mostSide = 640;                   ///< enough for a slot at any scale
constexpr qint64 mostPixels = 64 * 1000 * 1000; ///< more would hold up the window

QByteArray encoded(const QImage& picture, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, format, quality) ? bytes : QByteArray();
}

} // namespace

QImage readPicture(const QByteArray& bytes, QSize& fullSize)
{
    const auto head = lookAtImage(bytes);
    if (!head || !head->isWhole || qint64(head->size.width()) * head->size.height() > mostPixels)
        return {};
    QByteArray data = bytes;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, head->format.toLatin1());
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isValid() && (stored.width() > mostSide || stored.height() > mostSide))
        reader.setScaledSize(stored.scaled(mostSide, mostSide, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (!picture.isNull())
        fullSize = head->size;
    return picture;
}

QByteArray encodePicture(const QImage& picture)
{
    constexpr int good = 88;
    const QImage small = picture.width() > mostSide || picture.height() > mostSide
                           ? picture.scaled(mostSide, mostSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                           : picture;
    return small.hasAlphaChannel() ? encoded(small, "PNG", -1) : encoded(small, "JPEG", good);
}

QByteArray encodeBitmap(const QImage& picture, qint64 mostBytes)
{
    constexpr int high = 95;
    const QByteArray png = encoded(picture, "PNG", -1);
    return png.size() <= mostBytes ? png : encoded(picture, "JPEG", high);
}

} // namespace klapper
