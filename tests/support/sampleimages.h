// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

namespace klapper::test {

inline QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline quint32 pngCrc(const QByteArray& bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

inline QByteArray pngChunk(const QByteArray& name, const QByteArray& data)
{
    return bigEndian(static_cast<quint32>(data.size())) + name + data + bigEndian(pngCrc(name + data));
}

/// A whole PNG whose upper half is red and whose lower half is blue; `extra` bytes of no meaning are carried along.
/// With `pixels` false it only claims its size.
inline QByteArray png(int width, int height, qsizetype extra = 0, bool pixels = true)
{
    QByteArray rows;
    for (int y = 0; pixels && y < height; ++y)
        rows += '\0' + QByteArray(y < height / 2 ? "\xff\x00\x00" : "\x00\x00\xff", 3).repeated(width);
    QByteArray image("\x89PNG\r\n\x1a\n", 8);
    image += pngChunk("IHDR", bigEndian(static_cast<quint32>(width)) + bigEndian(static_cast<quint32>(height))
                                  + QByteArray("\x08\x02\x00\x00\x00", 5));
    if (extra > 0)
        image += pngChunk("klAp", QByteArray(extra, 'x'));
    return image + pngChunk("IDAT", qCompress(rows).mid(4)) + pngChunk("IEND", {});
}

/// The same with exactly `bytes` bytes.
inline QByteArray pngOf(qsizetype bytes)
{
    const qsizetype around = png(16, 16, 1).size() - 1;
    return png(16, 16, bytes - around);
}

/// What ffmpeg makes of an image or a clip, on its standard output; empty when it fails.
inline QByteArray throughFfmpeg(const QByteArray& input, const QStringList& arguments)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("in")));
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
        return {};
    file.close();
    QProcess process;
    process.start(QStringLiteral("ffmpeg"),
                  QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"),
                              QStringLiteral("-i"), file.fileName()}
                      + arguments + QStringList{QStringLiteral("-")});
    process.waitForFinished(60'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// An image in another format, as ffmpeg names its encoder: "mjpeg", "libwebp".
inline QByteArray encoded(const QByteArray& image, const char* encoder)
{
    return throughFfmpeg(image, {QStringLiteral("-c:v"), QString::fromLatin1(encoder), QStringLiteral("-f"),
                                 QStringLiteral("image2pipe")});
}

/// The pixels of an image, three bytes each.
inline QByteArray rgb(const QByteArray& image, const QString& filter = QStringLiteral("null"))
{
    return throughFfmpeg(image, {QStringLiteral("-vf"), filter, QStringLiteral("-fps_mode"),
                                 QStringLiteral("passthrough"), QStringLiteral("-pix_fmt"), QStringLiteral("rgb24"),
                                 QStringLiteral("-f"), QStringLiteral("rawvideo")});
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace klapper::test
