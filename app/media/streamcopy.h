// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace klapper {

/// A file that is copied into another as it is.
struct CopiedPiece
{
    QString path;
    double seconds = 0; ///< as long as its pictures are shown: sound that goes on would push the next piece back
};

/// The list of them as ffmpeg's concat demuxer reads it. Error BadInput for a path with a line break.
Result<QByteArray> copyList(const QList<CopiedPiece>& pieces);

/// Room that is kept for the index of an MP4 file in front of its pictures, in bytes: written there at once, it need
/// not be moved there afterwards, which would write all of the file a second time.
qint64 roomForIndex(qint64 frames, double seconds);

struct CopyOrder
{
    QString list; ///< path of the file with the list
    QString part;
    qint64 indexRoom = 0; ///< see roomForIndex(); 0 moves the index afterwards
    bool sound = true;
    /// The pictures of all are decoded with the same configuration: they need not carry it along, and no byte changes.
    bool isUniform = false;
};
/// ffmpeg's arguments for joining them without making a picture or a sound anew, into MP4.
QStringList copyArguments(const CopyOrder& order);

} // namespace klapper
