// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/streamcopy.h"

#include <QFileInfo>

#include <cmath>

namespace klapper {

Result<QByteArray> copyList(const QList<CopiedPiece>& pieces)
{
    QByteArray lines;
    for (const CopiedPiece& piece : pieces) {
        // See "Quoting and escaping" in ffmpeg-utils.
        QString quoted = QFileInfo(piece.path).absoluteFilePath();
        if (quoted.contains(u'\n') || quoted.contains(u'\r'))
            return Error{.kind = ErrorKind::BadInput,
                         .detail = QStringLiteral("a folder with a line break in its name")};
        quoted.replace(u'\'', QStringLiteral("'\\''"));
        lines += QString(u"file 'file:" % quoted % u"'\ninpoint 0\noutpoint " % QString::number(piece.seconds, 'f', 6)
                         % u'\n')
                     .toUtf8();
    }
    return lines;
}

qint64 roomForIndex(qint64 frames, double seconds)
{
    constexpr qint64 heads = 64 * 1024;
    constexpr qint64 eachFrame = 48;        // size, place, time and order, and the mark of a key frame
    constexpr double eachSoundSecond = 6e3; // some 190 packets at 96 kHz, as large
    return heads + frames * eachFrame + qint64(std::ceil(seconds * eachSoundSecond));
}

QStringList copyArguments(const CopyOrder& order)
{
    QStringList words{QStringLiteral("-protocol_whitelist"),
                      QStringLiteral("file"),
                      QStringLiteral("-f"),
                      QStringLiteral("concat"),
                      QStringLiteral("-safe"),
                      QStringLiteral("0")};
    if (order.isUniform)
        words << QStringLiteral("-auto_convert") << QStringLiteral("0");
    words << QStringLiteral("-i") << u"file:" % order.list << QStringLiteral("-map") << QStringLiteral("0:v:0");
    if (order.sound)
        words << QStringLiteral("-map") << QStringLiteral("0:a:0?");
    words << QStringLiteral("-c") << QStringLiteral("copy") << QStringLiteral("-map_metadata") << QStringLiteral("-1");
    if (order.indexRoom > 0)
        words << QStringLiteral("-moov_size") << QString::number(order.indexRoom);
    else
        words << QStringLiteral("-movflags") << QStringLiteral("+faststart");
    return words << QStringLiteral("-f") << QStringLiteral("mp4") << u"file:" % order.part;
}

} // namespace klapper
