// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

namespace klapper::test {

/// The pictures and the sound of an MP4 as they lie in it: the bodies of its outermost "mdat" boxes. Knows nothing of
/// how the product reads boxes.
inline QByteArray mediaBytes(const QByteArray& file)
{
    QByteArray media;
    for (qint64 at = 0; at + 16 <= file.size();) {
        qint64 size = qFromBigEndian<quint32>(file.constData() + at);
        const qint64 head = size == 1 ? 16 : 8;
        if (size == 1)
            size = qFromBigEndian<qint64>(file.constData() + at + 8);
        if (size == 0)
            size = file.size() - at;
        if (size < head || size > file.size() - at)
            break;
        if (file.mid(at + 4, 4) == "mdat")
            media += file.mid(at + head, size - head);
        at += size;
    }
    return media;
}

inline QByteArray mediaBytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? mediaBytes(file.readAll()) : QByteArray();
}

/// Standard output of a program of ffmpeg's; empty when it fails.
inline QByteArray ranMedia(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(program), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// One line for each stream, with the MD5 of all its packets as they are.
inline QByteArray streamHashes(const QString& path)
{
    return ranMedia(QStringLiteral("ffmpeg"),
                    {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"),
                     path, QStringLiteral("-map"), QStringLiteral("0"), QStringLiteral("-c"), QStringLiteral("copy"),
                     QStringLiteral("-f"), QStringLiteral("streamhash"), QStringLiteral("-hash"), QStringLiteral("md5"),
                     QStringLiteral("-")});
}

/// A line for each frame and piece of sound that is decoded: time, length and MD5.
inline QByteArray frameHashes(const QString& path)
{
    return ranMedia(QStringLiteral("ffmpeg"),
                    {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"),
                     path, QStringLiteral("-map"), QStringLiteral("0"), QStringLiteral("-f"),
                     QStringLiteral("framemd5"), QStringLiteral("-")});
}

} // namespace klapper::test
