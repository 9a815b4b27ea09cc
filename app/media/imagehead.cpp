// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/imagehead.h"

#include <QtEndian>

namespace klapper {

namespace {

using Head = std::optional<ImageHead>;

/// Only ever asked for places that are there.
quint16 big16(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint16>(bytes.data() + at); }
quint32 big32(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.data() + at); }
quint16 little16(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.data() + at); }
quint32 little32(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.data() + at); }
quint32 little24(QByteArrayView bytes, qsizetype at)
{
    return little16(bytes, at) | quint32(quint8(bytes[at + 2])) << 16U;
}

Head sized(ImageType type, quint32 width, quint32 height, bool isWhole)
{
    constexpr quint32 largest = 1U << 24U; // more is no picture, and would not fit an int's arithmetic
    if (width == 0 || height == 0 || width > largest || height > largest)
        return std::nullopt;
    return ImageHead{.type = type, .width = int(width), .height = int(height), .isWhole = isWhole};
}

/// Chunk by chunk to its end (PNG, "Chunk layout"): length, name, data, checksum.
bool endsAsPng(QByteArrayView bytes)
{
    constexpr qsizetype around = 12;
    for (qsizetype at = 8; at + around <= bytes.size();) {
        if (bytes.sliced(at + 4, 4) == "IEND")
            return true;
        at += around + qsizetype(big32(bytes, at));
    }
    return false;
}

Head pngHead(QByteArrayView bytes)
{
    if (bytes.size() < 33 || bytes.sliced(12, 4) != "IHDR")
        return std::nullopt;
    return sized(ImageType::Png, big32(bytes, 16), big32(bytes, 20), endsAsPng(bytes));
}

/// Segment by segment to the frame header (JPEG, annex B).
Head jpegHead(QByteArrayView bytes)
{
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        if (quint8(bytes[at]) != 0xFF)
            return std::nullopt;
        const quint8 marker = quint8(bytes[at + 1]);
        if (marker == 0xFF) { // padding
            ++at;
            continue;
        }
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame && at + 9 <= bytes.size())
            return sized(ImageType::Jpeg, big16(bytes, at + 7), big16(bytes, at + 5),
                         bytes.lastIndexOf("\xFF\xD9") > at);
        if (marker == 0xDA || isFrame)
            return std::nullopt;
        const bool isBare = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD9);
        at += 2 + (isBare ? 0 : qsizetype(big16(bytes, at + 2)));
    }
    return std::nullopt;
}

/// The three forms of WebP ("Specification for the WebP container").
Head webpHead(QByteArrayView bytes)
{
    if (bytes.size() < 30)
        return std::nullopt;
    const bool isWhole = qint64(little32(bytes, 4)) + 8 <= bytes.size();
    const QByteArrayView form = bytes.sliced(12, 4);
    if (form == "VP8 ")
        return sized(ImageType::WebP, little16(bytes, 26) & 0x3FFFU, little16(bytes, 28) & 0x3FFFU, isWhole);
    if (form == "VP8L") {
        const quint32 bits = little32(bytes, 21);
        return sized(ImageType::WebP, (bits & 0x3FFFU) + 1, ((bits >> 14U) & 0x3FFFU) + 1, isWhole);
    }
    if (form != "VP8X")
        return std::nullopt;
    Head head = sized(ImageType::WebP, little24(bytes, 24) + 1, little24(bytes, 27) + 1, isWhole);
    if (head)
        head->isAnimated = (quint8(bytes[20]) & 0x02U) != 0;
    return head;
}

} // namespace

std::optional<ImageHead> readImageHead(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return pngHead(bytes);
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return jpegHead(bytes);
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8, 4) == "WEBP")
        return webpHead(bytes);
    return std::nullopt;
}

QString imageSuffix(ImageType type)
{
    switch (type) {
    case ImageType::Png:
        return QStringLiteral("png");
    case ImageType::Jpeg:
        return QStringLiteral("jpg");
    case ImageType::WebP:
        return QStringLiteral("webp");
    }
    Q_UNREACHABLE();
}

QString imageMimeType(ImageType type)
{
    return type == ImageType::Jpeg ? QStringLiteral("image/jpeg") : QString(u"image/" % imageSuffix(type));
}

} // namespace klapper
