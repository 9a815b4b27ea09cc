// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/givenimage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace klapper::practice {

namespace {

constexpr qsizetype mostBytes = 6 << 20;
constexpr qint64 mostPixels = 32'000'000;
constexpr QStringView dataScheme = u"data:";
constexpr QStringView shelfScheme = u"practice-image:";

/// A whole number of `count` bytes; 0 where there are none.
quint32 number(const QByteArray& bytes, qsizetype at, int count, bool littleEndian)
{
    quint32 value = 0;
    for (int i = 0; i < count && at + count <= bytes.size(); ++i) {
        const auto byte = static_cast<quint8>(bytes.at(at + (littleEndian ? count - 1 - i : i)));
        value = value * 256 + byte;
    }
    return value;
}

QSize pngSize(const QByteArray& bytes)
{
    return {static_cast<int>(number(bytes, 16, 4, false)), static_cast<int>(number(bytes, 20, 4, false))};
}

/// The first start of a frame; what comes before it are segments with their length.
QSize jpegSize(const QByteArray& bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size() && bytes.at(at) == '\xff') {
        const quint32 marker = number(bytes, at + 1, 1, false);
        const bool isTable = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
        if (marker >= 0xc0 && marker <= 0xcf && !isTable)
            return {static_cast<int>(number(bytes, at + 7, 2, false)),
                    static_cast<int>(number(bytes, at + 5, 2, false))};
        at += marker == 0xff ? 1 : 2 + static_cast<qsizetype>(number(bytes, at + 2, 2, false));
    }
    return {};
}

QSize webpSize(const QByteArray& bytes)
{
    const QByteArray form = bytes.mid(12, 4);
    if (form == "VP8X")
        return {static_cast<int>(number(bytes, 24, 3, true) + 1), static_cast<int>(number(bytes, 27, 3, true) + 1)};
    if (form == "VP8L") {
        const quint32 bits = number(bytes, 21, 4, true);
        return {static_cast<int>(bits % 16384 + 1), static_cast<int>(bits / 16384 % 16384 + 1)};
    }
    if (form == "VP8 ")
        return {static_cast<int>(number(bytes, 26, 2, true) % 16384),
                static_cast<int>(number(bytes, 28, 2, true) % 16384)};
    return {};
}

/// Format and size by content; an empty size for anything else.
EmbeddedImage recognised(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return {bytes, QStringLiteral("png"), pngSize(bytes)};
    if (bytes.startsWith("\xff\xd8"))
        return {bytes, QStringLiteral("jpeg"), jpegSize(bytes)};
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return {bytes, QStringLiteral("webp"), webpSize(bytes)};
    return {};
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool keep(const QString& path, const QByteArray& bytes)
{
    if (QFile::exists(path))
        return true;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

bool isDataUri(const QString& text) { return text.startsWith(dataScheme, Qt::CaseInsensitive); }

Result<EmbeddedImage> readDataUri(const QString& text)
{
    const qsizetype comma = text.indexOf(u',');
    const QString head = text.left(std::max<qsizetype>(comma, 0)).mid(dataScheme.size()).toLower();
    if (!head.startsWith(u"image/") || !head.endsWith(u";base64"))
        return badInput(QStringLiteral("An embedded image should begin with data:image/TYPE;base64,"));
    if ((text.size() - comma - 1) / 4 * 3 > mostBytes + 3)
        return badInput(QStringLiteral("Image should have at most 6 MiB"));
    const auto decoded =
        QByteArray::fromBase64Encoding(text.mid(comma + 1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return badInput(QStringLiteral("Image is no valid base64"));
    if (decoded.decoded.size() > mostBytes)
        return badInput(QStringLiteral("Image should have at most 6 MiB"));
    EmbeddedImage image = recognised(decoded.decoded);
    if (image.size.isEmpty())
        return badInput(QStringLiteral("Image should be a PNG, JPEG or WebP"));
    if (head != QString(u"image/" % image.format % u";base64"))
        return badInput(QStringLiteral("Image is not of the type that its URI says"));
    if (static_cast<qint64>(image.size.width()) * image.size.height() > mostPixels)
        return badInput(QStringLiteral("Image should have at most 32 megapixels"));
    return image;
}

Result<QJsonObject> shelveImages(QJsonObject input, const QString& folder)
{
    for (const QString& field : {QStringLiteral("start_image_url"), QStringLiteral("end_image_url")}) {
        const Result<EmbeddedImage> image = readDataUri(input.value(field).toString());
        if (!image)
            continue; // an address
        const QString name = QStringLiteral("%1-%2x%3.%4")
                                 .arg(hashOf(image->bytes))
                                 .arg(image->size.width())
                                 .arg(image->size.height())
                                 .arg(image->format);
        if (!QDir().mkpath(folder) || !keep(folder % u'/' % name, image->bytes))
            return Error{.kind = ErrorKind::Disk, .detail = QStringLiteral("the image could not be stored")};
        input.insert(field, QString(shelfScheme % name));
    }
    return input;
}

std::optional<GivenImage> givenImage(const QString& value)
{
    static const QRegularExpression form(
        QStringLiteral("^practice-image:([0-9a-f]{64}-([0-9]{1,9})x([0-9]{1,9})\\.(png|jpeg|webp))$"));
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    return GivenImage{match.captured(1), match.captured(4), {match.captured(2).toInt(), match.captured(3).toInt()}};
}

QJsonObject withoutImages(QJsonObject input)
{
    for (auto member = input.begin(); member != input.end(); ++member) {
        const QString text = member.value().toString();
        if (!isDataUri(text))
            continue;
        const qsizetype comma = text.indexOf(u',') + 1;
        const QByteArray bytes = QByteArray::fromBase64(text.mid(comma).toLatin1());
        member.value() = QStringLiteral("%1… (%2 bytes, sha256 %3)")
                             .arg(text.left(std::min<qsizetype>(comma, 40)))
                             .arg(bytes.size())
                             .arg(hashOf(bytes));
    }
    return input;
}

} // namespace klapper::practice
