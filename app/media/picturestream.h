// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/media/colormatrix.h"

#include <QByteArray>
#include <QObject>
#include <QQueue>
#include <QSize>

namespace klapper {

class ChildProcess;
struct ChildOutput;

/// One decoded frame: 8-bit 4:2:0, the planes Y, U and V one after the other without gaps; those of U and V are
/// half as wide and high, rounded up.
struct RawPicture
{
    QSize size;
    QByteArray planes;
    ColorMatrix matrix = ColorMatrix::Unknown;
    bool fullRange = false;

    static qint64 bytesOf(QSize size);
    bool operator==(const RawPicture&) const = default;
};

/// One run of ffmpeg over a stretch of a clip: its frames in order, each with its own time stamp, so that nobody has
/// to count them.
///
///   start() ── frame after frame ──> pictureRead(stamp, picture) … ──> finished(Nothing)
///           └─ no tool, no clip ───────────────────────────────────> finished(Error of ChildProcess, BadFile)
///
/// finished() comes once, never inside start(). Deleting it ends ffmpeg.
class PictureStream final : public QObject
{
    Q_OBJECT
public:
    /// @param seekPoint microseconds from the file's start, @param count of frames at most
    PictureStream(const QString& ffmpeg, const QString& path, qint64 seekPoint, qint64 count,
                  QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// The stamp is the file's own, in microseconds.
    void pictureRead(qint64 stamp, const klapper::RawPicture& picture);
    void finished(const klapper::Status& outcome);

private:
    struct Head
    {
        qint64 stamp = 0;
        QSize size;
        ColorMatrix matrix = ColorMatrix::Unknown;
        bool fullRange = false;
        bool isWhole = false; ///< its colours were told too
    };

    void readHeads(const QByteArray& messages);
    void readHead(const QByteArray& line);
    void readPlanes(const QByteArray& output);
    void deliver();
    void end(const Result<ChildOutput>& outcome);

    ChildProcess* m_child;
    QByteArray m_line;
    QQueue<Head> m_heads;
    QByteArray m_planes;
    qint64 m_delivered = 0;
};

} // namespace klapper
