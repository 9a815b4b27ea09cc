// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/clipreading.h"

#include "app/media/childprocess.h"
#include "app/media/mediatools.h"
#include "app/media/parametersets.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <utility>

namespace klapper {

using namespace std::chrono_literals;

namespace {

constexpr int atOnce = 2;
constexpr qint64 mostOutput = qint64(256) * 1024 * 1024; // of a clip of hours

/// A picture as the file has it, in the file's order.
struct Packet
{
    qint64 stamp = 0;  ///< of being shown, microseconds
    qint64 decode = 0; ///< of being decoded
    bool isKey = false;
};

qint64 microsOf(const QJsonValue& seconds) { return std::llround(seconds.toString().toDouble() * 1e6); }

/// Of the first stream of pictures that is no cover.
QList<Packet> packetsIn(const QJsonObject& root)
{
    int stream = -1;
    const QJsonArray streams = root[u"streams"].toArray();
    for (const QJsonValue& each : streams) {
        const bool isVideo = each[u"codec_type"].toString() == u"video";
        if (stream < 0 && isVideo && each[u"disposition"][u"attached_pic"].toInt() == 0)
            stream = each[u"index"].toInt();
    }
    QList<Packet> packets;
    const QJsonArray all = root[u"packets"].toArray();
    for (const QJsonValue& each : all) {
        const QString flags = each[u"flags"].toString();
        // D: decoded but not shown, because an edit list leaves it out.
        if (each[u"stream_index"].toInt(-1) == stream && each[u"pts_time"].isString() && !flags.contains(u'D'))
            packets.append({microsOf(each[u"pts_time"]), microsOf(each[u"dts_time"]), flags.contains(u'K')});
    }
    return packets;
}

/// Where the file can be cut without making a picture anew: all that is shown before also stands before in the file.
void findCuts(const QList<Packet>& packets, FinishClip& clip)
{
    QList<qint64> soonestAfter(packets.size() + 1, std::numeric_limits<qint64>::max());
    for (qsizetype i = packets.size() - 1; i >= 0; --i)
        soonestAfter[i] = std::min(soonestAfter[i + 1], packets[i].stamp);
    qint64 latestBefore = std::numeric_limits<qint64>::min();
    for (qsizetype i = 0; i < packets.size(); ++i) {
        if (latestBefore < soonestAfter[i]) {
            if (i > 0)
                clip.endings.append(i);
            if (packets[i].isKey && packets[i].stamp == soonestAfter[i])
                clip.keyFrames.append(i);
        }
        latestBefore = std::max(latestBefore, packets[i].stamp);
    }
    clip.endings.append(packets.size());
    clip.lead = std::max<qint64>(0, soonestAfter.first() - packets.first().decode);
}

Error badFile(const QString& path, const QString& why)
{
    return {.kind = ErrorKind::BadFile, .retry = Retry::ByPerson, .detail = path % u": " % why};
}

} // namespace

QStringList readingArguments(const QString& path)
{
    return QStringList{QStringLiteral("-v"),
                       QStringLiteral("error"),
                       QStringLiteral("-print_format"),
                       QStringLiteral("json=compact=1"),
                       QStringLiteral("-show_format"),
                       QStringLiteral("-show_streams"),
                       QStringLiteral("-show_entries"),
                       QStringLiteral("packet=stream_index,pts_time,dts_time,flags")}
         + clipInputWords(path);
}

Result<FinishClip> parseReading(const QByteArray& json)
{
    const Result<ClipShape> shape = parseShape(json);
    if (!shape)
        return shape.error();
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QList<Packet> packets = packetsIn(root);
    if (packets.isEmpty())
        return Error{.kind = ErrorKind::BadFile, .detail = QStringLiteral("no frames in the file")};
    QList<qint64> stamps;
    for (const Packet& packet : packets)
        stamps.append(packet.stamp);
    FinishClip clip;
    clip.shape = *shape;
    clip.times = FrameTimes(stamps, microsOf(root[u"format"][u"start_time"]));
    clip.bytes = root[u"format"][u"size"].toString().toLongLong();
    // Two frames of one time would make numbers in the file and on the screen differ; then nothing is copied in part.
    if (clip.times.count() == packets.size())
        findCuts(packets, clip);
    return clip;
}

ClipReading::ClipReading(const MediaTools& tools, QList<SequenceClip> clips, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_clips(std::move(clips))
{
    for (const SequenceClip& clip : std::as_const(m_clips)) {
        if (!m_waiting.contains(clip.path))
            m_waiting.append(clip.path);
    }
}

void ClipReading::start()
{
    for (int i = 0; i < atOnce; ++i)
        QMetaObject::invokeMethod(this, &ClipReading::readNext, Qt::QueuedConnection);
}

void ClipReading::readNext()
{
    if (m_ended)
        return;
    if (m_waiting.isEmpty()) {
        if (m_open > 0)
            return;
        QList<FinishClip> clips;
        for (const SequenceClip& clip : std::as_const(m_clips)) {
            clips.append(m_known.value(clip.path));
            clips.last().clip = clip;
        }
        return end(clips);
    }
    const QString path = m_waiting.takeFirst();
    if (!QFileInfo(path).isFile())
        return end(badFile(path, QStringLiteral("the clip is not there any more")));
    ++m_open;
    auto* child = new ChildProcess(
        {.program = m_tools.ffprobe, .arguments = readingArguments(path), .deadline = 5min, .maxOutput = mostOutput},
        this);
    connect(child, &ChildProcess::finished, this, [this, child, path](const Result<ChildOutput>& output) {
        child->deleteLater();
        --m_open;
        take(path, output);
    });
    child->start();
}

void ClipReading::take(const QString& path, const Result<ChildOutput>& output)
{
    if (m_ended)
        return;
    if (!output)
        return end(output.error());
    if (output->exitCode != 0)
        return end(badFile(path, output->messages.trimmed()));
    Result<FinishClip> clip = parseReading(output->output);
    if (!clip)
        return end(badFile(path, clip.error().detail));
    clip.value().configuration = decoderConfiguration(path);
    m_known.insert(path, *clip);
    readNext();
}

void ClipReading::end(const Result<QList<FinishClip>>& clips)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT finished(clips);
}

} // namespace klapper
