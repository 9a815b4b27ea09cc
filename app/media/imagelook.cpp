// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/imagelook.h"

#include "app/media/imagehead.h"

#include <QtEndian>

#include <algorithm>

namespace klapper {

namespace {

quint16 word(QByteArrayView bytes, qsizetype at, bool isBig)
{
    return isBig ? qFromBigEndian<quint16>(bytes.data() + at) : qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 longWord(QByteArrayView bytes, qsizetype at, bool isBig)
{
    return isBig ? qFromBigEndian<quint32>(bytes.data() + at) : qFromLittleEndian<quint32>(bytes.data() + at);
}

/// Tag 0x0112 of the first directory of an Exif block (Exif 2.3, 4.6); 1 when there is none.
int orientationOf(QByteArrayView exif)
{
    if (!exif.startsWith(QByteArrayView("Exif\0\0", 6)))
        return 1;
    const QByteArrayView tiff = exif.sliced(6);
    if (tiff.size() < 8 || (!tiff.startsWith("II") && !tiff.startsWith("MM")))
        return 1;
    const bool isBig = tiff.startsWith("MM");
    const qint64 directory = longWord(tiff, 4, isBig);
    if (directory + 2 > tiff.size())
        return 1;
    const int count = word(tiff, directory, isBig);
    for (int i = 0; i < count; ++i) {
        const qint64 entry = directory + 2 + 12 * qint64(i);
        if (entry + 12 > tiff.size())
            return 1;
        if (word(tiff, entry, isBig) == 0x0112)
            return word(tiff, entry + 8, isBig);
    }
    return 1;
}

/// The Exif block stands in one of the first segments.
int orientationOfJpeg(QByteArrayView bytes)
{
    constexpr quint8 application1 = 0xe1;
    for (qint64 at = 2; at + 4 <= bytes.size() && quint8(bytes[at]) == 0xff;) {
        const auto marker = quint8(bytes[at + 1]);
        const qint64 length = word(bytes, at + 2, true);
        const bool isOther = marker < 0xe0 && marker != 0xdb && marker != 0xc4;
        if (isOther || length < 2 || at + 2 + length > bytes.size())
            return 1;
        const QByteArrayView segment = bytes.sliced(at + 4, length - 2);
        if (marker == application1 && segment.startsWith("Exif"))
            return orientationOf(segment);
        at += 2 + length;
    }
    return 1;
}

/// BITMAPFILEHEADER and BITMAPINFOHEADER.
std::optional<ImageLook> lookAtBmp(QByteArrayView bytes)
{
    const qint64 width = qint32(longWord(bytes, 18, false));
    const qint64 height = qAbs(qint64(qint32(longWord(bytes, 22, false)))); // negative: from the top down
    constexpr qint64 largest = 1 << 24;
    if (width <= 0 || height <= 0 || width > largest || height > largest)
        return std::nullopt;
    return ImageLook{QStringLiteral("bmp"), QSize(int(width), int(height)),
                     qint64(longWord(bytes, 2, false)) <= bytes.size()};
}

QString kindOfBoxes(QByteArrayView bytes)
{
    const QByteArrayView brand = bytes.sliced(8, 4);
    if (brand == "avif" || brand == "avis")
        return QStringLiteral("avif");
    return brand == "heic" || brand == "heix" || brand == "mif1" ? QStringLiteral("heic") : QString();
}

QString kindOfMarkup(QByteArrayView bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 512)).toByteArray().trimmed().toLower();
    if (!start.startsWith('<') && !start.startsWith("\xef\xbb\xbf<"))
        return {};
    if (start.contains("<svg"))
        return QStringLiteral("svg");
    for (const char* tag : {"<!doctype html", "<html", "<head", "<body", "<title"}) {
        if (start.contains(tag))
            return QStringLiteral("html");
    }
    return {};
}

} // namespace

QString contentKind(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral("jpeg");
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("png");
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP")
        return QStringLiteral("webp");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QStringLiteral("gif");
    if (bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4)))
        return QStringLiteral("tiff");
    if (bytes.size() >= 26 && bytes.startsWith("BM") && bytes[15] == 0 && bytes[16] == 0)
        return QStringLiteral("bmp");
    if (bytes.size() >= 12 && bytes.sliced(4, 4) == "ftyp")
        return kindOfBoxes(bytes);
    return kindOfMarkup(bytes);
}

QString mediaType(const QString& kind)
{
    if (kind == u"svg")
        return QStringLiteral("image/svg+xml");
    return kind == u"html" ? QStringLiteral("text/html") : QString(u"image/" % kind);
}

std::optional<ImageLook> lookAtImage(QByteArrayView bytes)
{
    const QString kind = contentKind(bytes);
    if (kind == u"bmp")
        return lookAtBmp(bytes);
    const auto head = readImageHead(bytes);
    if (!head)
        return std::nullopt;
    ImageLook look{kind, QSize(head->width, head->height), head->isWhole, head->isAnimated};
    const int orientation = head->type == ImageType::Jpeg ? orientationOfJpeg(bytes) : 1;
    if (orientation >= 5 && orientation <= 8) // a quarter turn
        look.size.transpose();
    return look;
}

} // namespace klapper
