// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/clipfacts.h"

#include "app/media/mediatools.h"
#include "app/media/plainindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace klapper {

namespace {

using Packet = PlainIndex::Picture;

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

void takePackets(const QList<Packet>& packets, qint64 fileStart, FinishClip& clip)
{
    QList<qint64> stamps;
    for (const Packet& packet : packets)
        stamps.append(packet.stamp);
    clip.times = FrameTimes(stamps, fileStart);
    // Two frames of one time would make numbers in the file and on the screen differ; then nothing is copied in part.
    if (clip.times.count() == packets.size())
        findCuts(packets, clip);
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
    FinishClip clip;
    clip.shape = *shape;
    clip.bytes = root[u"format"][u"size"].toString().toLongLong();
    takePackets(packets, microsOf(root[u"format"][u"start_time"]), clip);
    return clip;
}

FinishClip clipAlike(const FinishClip& alike, const PlainIndex& index, qint64 bytes)
{
    FinishClip clip;
    clip.shape = alike.shape;
    clip.shape.clip.seconds = index.seconds;
    clip.shape.clip.frames = index.pictures.size();
    clip.configuration = index.configuration;
    clip.bytes = bytes;
    takePackets(index.pictures, alike.times.stampOf(0) - alike.times.offsetOf(0), clip);
    return clip;
}

bool sayTheSame(const FinishClip& one, const FinishClip& other)
{
    return one.shape == other.shape && one.times == other.times && one.keyFrames == other.keyFrames
        && one.endings == other.endings && one.lead == other.lead && one.configuration == other.configuration
        && one.bytes == other.bytes;
}

bool canBeAlike(const FinishClip& clip)
{
    const QString order = clip.shape.facts.value(QStringLiteral("video field_order"));
    return order.isEmpty() || order == u"progressive" || order == u"unknown";
}

} // namespace klapper
