// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/picturestream.h"

#include "app/media/childprocess.h"

#include <QFileInfo>

#include <chrono>
#include <cmath>

namespace klapper {

namespace {

constexpr qsizetype longestLine = 4000;
constexpr int largestSide = 16'384;

QStringList words(const char* line) { return QString::fromLatin1(line).split(u' '); }

ChildCommand commandOf(const QString& ffmpeg, const QString& path, qint64 seekPoint, qint64 count)
{
    ChildCommand command{.program = ffmpeg, .deadline = std::chrono::minutes(2), .streams = true};
    // `showinfo` tells each frame's own time stamp; with -copyts it stays what the file has.
    command.arguments = words("-nostdin -hide_banner -nostats -v info -copyts -ss")
                     << QString::number(static_cast<double>(seekPoint) / 1e6, 'f', 6)
                     << words("-protocol_whitelist file -f mov -i") << u"file:" % QFileInfo(path).absoluteFilePath()
                     << words("-map 0:v:0 -fps_mode passthrough -frames:v") << QString::number(count)
                     << words("-vf format=yuv420p,showinfo=checksum=0 -f rawvideo pipe:1");
    return command;
}

/// What stands after a name, up to the next blank: "pts_time:1.5".
QByteArray valueIn(const QByteArray& line, const char* name)
{
    const qsizetype at = line.indexOf(name);
    if (at < 0)
        return {};
    const qsizetype from = at + qsizetype(qstrlen(name));
    const qsizetype blank = line.indexOf(' ', from);
    return line.mid(from, blank < 0 ? -1 : blank - from).trimmed();
}

} // namespace

qint64 RawPicture::bytesOf(QSize size)
{
    const qint64 chroma = qint64((size.width() + 1) / 2) * ((size.height() + 1) / 2);
    return qint64(size.width()) * size.height() + 2 * chroma;
}

PictureStream::PictureStream(const QString& ffmpeg, const QString& path, qint64 seekPoint, qint64 count,
                             QObject* parent)
    : QObject(parent)
    , m_child(new ChildProcess(commandOf(ffmpeg, path, seekPoint, count), this))
{
    connect(m_child, &ChildProcess::said, this, &PictureStream::readHeads);
    connect(m_child, &ChildProcess::received, this, &PictureStream::readPlanes);
    connect(m_child, &ChildProcess::finished, this, &PictureStream::end);
}

void PictureStream::start() { m_child->start(); }

void PictureStream::readHeads(const QByteArray& messages)
{
    m_line += messages;
    qsizetype from = 0;
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n', from)) {
        readHead(m_line.mid(from, end - from));
        from = end + 1;
    }
    m_line = m_line.mid(from).right(longestLine);
    deliver();
}

void PictureStream::readHead(const QByteArray& line)
{
    // Texts of the clip are printed too, but indented.
    if (!line.startsWith("[Parsed_showinfo_"))
        return;
    const QByteArray range = valueIn(line, "color_range:");
    if (!range.isEmpty() && !m_heads.isEmpty()) {
        m_heads.last().fullRange = range == "pc";
        m_heads.last().matrix = matrixNamed(QString::fromLatin1(valueIn(line, "color_space:")));
        m_heads.last().isWhole = true;
        return;
    }
    bool isNumber = false;
    const double seconds = valueIn(line, "pts_time:").toDouble(&isNumber);
    const QList<QByteArray> sides = valueIn(line, " s:").split('x');
    if (!isNumber || !std::isfinite(seconds) || sides.size() != 2)
        return;
    const QSize size(sides[0].toInt(), sides[1].toInt());
    if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide)
        return;
    m_heads.enqueue({.stamp = std::llround(seconds * 1e6), .size = size});
}

void PictureStream::readPlanes(const QByteArray& output)
{
    // One frame at a time grows here; reserved at once, as a 4K frame comes in hundreds of parts.
    if (m_planes.isEmpty() && !m_heads.isEmpty())
        m_planes.reserve(RawPicture::bytesOf(m_heads.head().size) + output.size());
    m_planes += output;
    deliver();
}

void PictureStream::deliver()
{
    while (!m_heads.isEmpty() && m_heads.head().isWhole) {
        const qint64 bytes = RawPicture::bytesOf(m_heads.head().size);
        if (m_planes.size() < bytes)
            return;
        const Head head = m_heads.dequeue();
        const QByteArray rest = m_planes.mid(bytes);
        // Small frames come many at a time: a kept one must not hold the room of all of them.
        if (rest.size() > bytes / 8)
            m_planes = m_planes.left(bytes);
        else
            m_planes.truncate(bytes);
        const RawPicture picture{head.size, std::exchange(m_planes, rest), head.matrix, head.fullRange};
        ++m_delivered;
        Q_EMIT pictureRead(head.stamp, picture);
    }
}

void PictureStream::end(const Result<ChildOutput>& outcome)
{
    if (!outcome)
        Q_EMIT finished(outcome.error());
    else if (m_delivered == 0)
        Q_EMIT finished(
            Error{.kind = ErrorKind::BadFile, .detail = u"no frame: " % outcome->messages.right(300).trimmed()});
    else
        Q_EMIT finished(Nothing{});
}

} // namespace klapper
