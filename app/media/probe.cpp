// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/probe.h"

#include "app/media/childprocess.h"
#include "app/media/mediatools.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

namespace klapper {

namespace {

Error badFile(const QString& why) { return {.kind = ErrorKind::BadFile, .detail = why}; }

/// ffprobe writes most numbers as strings.
double numberOf(const QJsonValue& value)
{
    const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
    return std::isfinite(number) ? number : 0;
}

int intOf(const QJsonValue& value)
{
    const double number = numberOf(value);
    return number > 0 && number < 1e9 ? int(number) : 0;
}

double fractionOf(const QString& text)
{
    const double over = text.section(u'/', 0, 0).toDouble();
    const double under = text.section(u'/', 1, 1).toDouble();
    return under > 0 ? over / under : 0;
}

/// It did not come to look at the file: too old for our options, or built without what a clip needs.
bool isToolsOwnFault(const QString& messages)
{
    static constexpr std::array signs{"Unrecognized option", "Option not found", "Unknown input format",
                                      "Protocol not found"};
    return std::any_of(signs.begin(), signs.end(),
                       [&messages](const char* sign) { return messages.contains(QLatin1StringView(sign)); });
}

void readVideo(const QJsonObject& stream, ClipInfo& clip)
{
    clip.width = intOf(stream[u"width"]);
    clip.height = intOf(stream[u"height"]);
    clip.videoCodec = stream[u"codec_name"].toString();
    clip.frameRate = stream[u"avg_frame_rate"].toString();
    if (fractionOf(clip.frameRate) <= 0)
        clip.frameRate = stream[u"r_frame_rate"].toString();
    const int frames = intOf(stream[u"nb_frames"]);
    clip.frames = frames > 0 ? frames : -1;
    clip.seconds = numberOf(stream[u"duration"]);
}

void readAudio(const QJsonObject& stream, ClipInfo& clip)
{
    clip.hasAudio = true;
    clip.audioCodec = stream[u"codec_name"].toString();
    clip.audioChannels = intOf(stream[u"channels"]);
    clip.audioRate = intOf(stream[u"sample_rate"]);
}

} // namespace

double ClipInfo::fps() const { return fractionOf(frameRate); }

QJsonObject ClipInfo::toJson() const
{
    QJsonObject json{
        {QStringLiteral("seconds"), seconds},     {QStringLiteral("width"), width},
        {QStringLiteral("height"), height},       {QStringLiteral("videoCodec"), videoCodec},
        {QStringLiteral("frameRate"), frameRate}, {QStringLiteral("frames"), frames},
        {QStringLiteral("hasAudio"), hasAudio},
    };
    if (hasAudio) {
        json.insert(QStringLiteral("audioCodec"), audioCodec);
        json.insert(QStringLiteral("audioChannels"), audioChannels);
        json.insert(QStringLiteral("audioRate"), audioRate);
    }
    return json;
}

ClipInfo ClipInfo::fromJson(const QJsonObject& json)
{
    ClipInfo clip;
    clip.seconds = json[u"seconds"].toDouble();
    clip.width = json[u"width"].toInt();
    clip.height = json[u"height"].toInt();
    clip.videoCodec = json[u"videoCodec"].toString();
    clip.frameRate = json[u"frameRate"].toString();
    clip.frames = json[u"frames"].toInteger(-1);
    clip.hasAudio = json[u"hasAudio"].toBool();
    clip.audioCodec = json[u"audioCodec"].toString();
    clip.audioChannels = json[u"audioChannels"].toInt();
    clip.audioRate = json[u"audioRate"].toInt();
    return clip;
}

Result<ClipInfo> parseProbe(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray streams = root[u"streams"].toArray();
    ClipInfo clip;
    for (const QJsonValue& value : streams) {
        const QJsonObject stream = value.toObject();
        const QString type = stream[u"codec_type"].toString();
        if (type == u"video" && clip.width == 0 && stream[u"disposition"][u"attached_pic"].toInt() == 0)
            readVideo(stream, clip);
        else if (type == u"audio" && !clip.hasAudio)
            readAudio(stream, clip);
    }
    if (clip.seconds <= 0)
        clip.seconds = numberOf(root[u"format"][u"duration"]);
    if (clip.width <= 0 || clip.height <= 0)
        return badFile(QStringLiteral("no video in the file"));
    if (clip.seconds <= 0)
        return badFile(QStringLiteral("a video without a length"));
    return clip;
}

Probe::Probe(const QString& ffprobe, const QString& path, QObject* parent, std::chrono::milliseconds deadline)
    : QObject(parent)
    , m_ffprobe(ffprobe)
    , m_path(QFileInfo(path).absoluteFilePath())
    , m_deadline(deadline)
{
}

void Probe::start()
{
    ChildCommand command{.program = m_ffprobe, .deadline = m_deadline};
    command.arguments = {
        QStringLiteral("-v"),
        QStringLiteral("error"),
        QStringLiteral("-print_format"),
        QStringLiteral("json"),
        QStringLiteral("-show_entries"),
        QStringLiteral("format=duration:stream=codec_type,codec_name,width,height,avg_frame_rate,r_frame_rate,"
                       "nb_frames,duration,channels,sample_rate:stream_disposition=attached_pic"),
    };
    command.arguments += clipInputWords(m_path);
    auto* child = new ChildProcess(std::move(command), this);
    connect(child, &ChildProcess::finished, this, [this](const Result<ChildOutput>& outcome) {
        if (!outcome)
            Q_EMIT finished(outcome.error());
        else if (outcome->exitCode != 0 && isToolsOwnFault(outcome->messages))
            Q_EMIT finished(Error{.kind = ErrorKind::Tool,
                                  .retry = Retry::ByPerson,
                                  .detail = u"ffprobe: " % outcome->messages.trimmed()});
        else if (outcome->exitCode != 0)
            Q_EMIT finished(badFile(u"ffprobe: " % outcome->messages.trimmed()));
        else
            Q_EMIT finished(parseProbe(outcome->output));
    });
    child->start();
}

} // namespace klapper
