// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/clipshape.h"

#include "app/media/mediatools.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

namespace klapper {

namespace {

constexpr std::array videoTraits{"codec_name",  "codec_tag_string", "profile",        "width",
                                 "height",      "pix_fmt",          "avg_frame_rate", "sample_aspect_ratio",
                                 "color_range", "color_space",      "color_transfer", "color_primaries",
                                 "time_base"};
constexpr std::array videoFacts{"level", "has_b_frames", "field_order", "r_frame_rate"};
constexpr std::array audioTraits{"codec_name", "profile", "sample_rate", "channels", "channel_layout"};

template<size_t count>
void addTo(QMap<QString, QString>& map, const QString& kind, const QJsonObject& stream,
           const std::array<const char*, count>& names)
{
    for (const char* name : names) {
        const QString key = QString::fromLatin1(name);
        map.insert(kind % u' ' % key, stream[key].toVariant().toString());
    }
}

/// Of a display matrix as ffprobe prints it, in three lines "00000000:  0  65536  0": a mirror image has no rotation
/// alone that would show it right.
bool isMirrored(const QString& matrix)
{
    const QStringList rows = matrix.split(u'\n', Qt::SkipEmptyParts);
    const auto at = [&rows](int row, int column) {
        return rows.value(row).section(u':', 1).simplified().section(u' ', column, column).toDouble();
    };
    return at(0, 0) * at(1, 1) - at(0, 1) * at(1, 0) < 0;
}

} // namespace

QStringList shapeArguments(const QString& path)
{
    return QStringList{QStringLiteral("-v"),   QStringLiteral("error"),        QStringLiteral("-print_format"),
                       QStringLiteral("json"), QStringLiteral("-show_format"), QStringLiteral("-show_streams")}
         + clipInputWords(path);
}

Result<ClipShape> parseShape(const QByteArray& json)
{
    const Result<ClipInfo> clip = parseProbe(json);
    if (!clip)
        return clip.error();
    ClipShape shape{.clip = *clip, .traits = {}, .facts = {}};
    const QJsonArray streams = QJsonDocument::fromJson(json).object()[u"streams"].toArray();
    bool hasVideo = false;
    bool hasAudio = false;
    for (const QJsonValue& value : streams) {
        const QJsonObject stream = value.toObject();
        const QString kind = stream[u"codec_type"].toString();
        if (kind == u"video" && !std::exchange(hasVideo, true)) {
            addTo(shape.traits, kind, stream, videoTraits);
            addTo(shape.facts, kind, stream, videoFacts);
            shape.traits.insert(QStringLiteral("video rotation"), rotationOf(stream));
        } else if (kind == u"audio" && !std::exchange(hasAudio, true)) {
            addTo(shape.traits, kind, stream, audioTraits);
        }
    }
    shape.traits.insert(QStringLiteral("audio"), hasAudio ? QStringLiteral("yes") : QStringLiteral("no"));
    return shape;
}

ColorMatrix matrixOf(const ClipShape& shape)
{
    return inputMatrix(matrixNamed(shape.traits.value(QStringLiteral("video color_space"))), shape.clip.height);
}

QString rotationOf(const QJsonObject& stream)
{
    const QJsonArray sideData = stream[u"side_data_list"].toArray();
    for (const QJsonValue& each : sideData) {
        if (!each[u"rotation"].isDouble())
            continue;
        const int degrees = ((int(std::lround(each[u"rotation"].toDouble())) % 360) + 360) % 360;
        const QString text = QString::number(degrees);
        return isMirrored(each[u"displaymatrix"].toString()) ? QString(text % u" mirrored") : text;
    }
    return QStringLiteral("0");
}

bool isOnItsSide(const QString& rotation)
{
    const QString degrees = rotation.section(u' ', 0, 0);
    return degrees == u"90" || degrees == u"270";
}

QStringList differentTraits(const ClipShape& one, const ClipShape& other)
{
    QStringList names;
    for (auto trait = one.traits.begin(); trait != one.traits.end(); ++trait) {
        if (other.traits.value(trait.key()) != *trait)
            names.append(trait.key());
    }
    return names;
}

} // namespace klapper
