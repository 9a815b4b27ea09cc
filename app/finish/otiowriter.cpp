// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/otiowriter.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace klapper {

namespace {

QJsonObject schema(const char* name) { return {{QStringLiteral("OTIO_SCHEMA"), QString::fromLatin1(name)}}; }

QJsonObject with(QJsonObject object, std::initializer_list<std::pair<QString, QJsonValue>> members)
{
    for (const auto& [key, value] : members)
        object.insert(key, value);
    return object;
}

QJsonObject ours(const QJsonObject& facts) { return {{QStringLiteral("klapper"), facts}}; }

QJsonObject timeJson(qint64 frames, const Rate& rate)
{
    return with(schema("RationalTime.1"),
                {{QStringLiteral("rate"), rate.perSecond()}, {QStringLiteral("value"), double(frames)}});
}

QJsonObject rangeJson(qint64 start, qint64 length, const Rate& rate)
{
    return with(schema("TimeRange.1"), {{QStringLiteral("start_time"), timeJson(start, rate)},
                                        {QStringLiteral("duration"), timeJson(length, rate)}});
}

QJsonObject pointJson(double x, double y)
{
    return with(schema("V2d.1"), {{QStringLiteral("x"), x}, {QStringLiteral("y"), y}});
}

/// Where the picture lies on the canvas that all clips share, in pixels of the time line around its middle, y upward
/// (OpenTimelineIO, "Spatial Coordinates"): the explicit scale of a clip of another size.
QJsonObject boundsJson(QSize picture, const Handoff& handoff)
{
    const bool crops = handoff.fit == Fit::Crop;
    const QSizeF placed =
        QSizeF(picture).scaled(handoff.size, crops ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    const double x = placed.width() / 2;
    const double y = placed.height() / 2;
    return with(schema("Box2d.1"),
                {{QStringLiteral("min"), pointJson(-x, -y)}, {QStringLiteral("max"), pointJson(x, y)}});
}

QJsonObject factsOf(const PlacedClip& clip)
{
    const ClipInfo& file = clip.source.shape.clip;
    QJsonObject facts{{QStringLiteral("width"), file.width},
                      {QStringLiteral("height"), file.height},
                      {QStringLiteral("frame_rate"), clip.rate.toText()},
                      {QStringLiteral("frames"), clip.media},
                      {QStringLiteral("video_codec"), file.videoCodec},
                      {QStringLiteral("audio_channels"), file.audioChannels},
                      {QStringLiteral("audio_rate"), file.audioRate}};
    if (!clip.source.clip.jobId.isEmpty())
        facts.insert(QStringLiteral("job_id"), clip.source.clip.jobId);
    return facts;
}

QJsonObject mediaJson(const PlacedClip& clip, const Handoff& handoff)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(clip.source.clip.path).absoluteFilePath());
    return with(schema("ExternalReference.1"),
                {{QStringLiteral("name"), clip.fileName},
                 {QStringLiteral("target_url"), QString::fromLatin1(url.toEncoded())},
                 {QStringLiteral("available_range"), rangeJson(0, clip.media, clip.rate)},
                 {QStringLiteral("available_image_bounds"), boundsJson(clip.source.shownSize(), handoff)},
                 {QStringLiteral("metadata"), ours(factsOf(clip))}});
}

QJsonArray markersJson(const PlacedClip& clip, const Handoff& handoff)
{
    QJsonArray markers;
    const qint64 first = clip.visibleFirst(handoff.rate);
    const qint64 last = first + clip.visibleLength(handoff.rate) - 1;
    for (const PlacedClip::Mark& mark : clip.marks) {
        markers.append(with(schema("Marker.2"), {{QStringLiteral("name"), mark.name},
                                                 {QStringLiteral("comment"), mark.text},
                                                 {QStringLiteral("color"), QStringLiteral("GREEN")},
                                                 {QStringLiteral("marked_range"),
                                                  rangeJson(std::clamp(mark.frame, first, last), 1, clip.rate)},
                                                 {QStringLiteral("metadata"), QJsonObject()}}));
    }
    return markers;
}

/// What every item has.
QJsonObject itemJson(const char* kind, const QString& name, const QJsonValue& range, const QJsonObject& metadata)
{
    return with(schema(kind), {{QStringLiteral("name"), name},
                               {QStringLiteral("source_range"), range},
                               {QStringLiteral("effects"), QJsonArray()},
                               {QStringLiteral("markers"), QJsonArray()},
                               {QStringLiteral("enabled"), true},
                               {QStringLiteral("metadata"), metadata}});
}

QJsonObject clipJson(const PlacedClip& clip, const Handoff& handoff, bool isPicture)
{
    const QString key = QStringLiteral("DEFAULT_MEDIA");
    const QJsonObject range = rangeJson(clip.visibleFirst(handoff.rate), clip.visibleLength(handoff.rate), clip.rate);
    if (!isPicture && !clip.hasSound())
        return itemJson("Gap.1", {}, rangeJson(0, clip.visibleLength(handoff.rate), clip.rate), {});
    QJsonObject json = with(itemJson("Clip.2", clip.name, range, {}),
                            {{QStringLiteral("media_references"), QJsonObject{{key, mediaJson(clip, handoff)}}},
                             {QStringLiteral("active_media_reference_key"), key}});
    if (isPicture)
        json.insert(u"markers", markersJson(clip, handoff));
    return json;
}

/// The cross fade between two clips: how much of it lies before the cut, and how much behind.
QJsonObject fadeJson(const PlacedClip& before, const PlacedClip& after, const Rate& rate)
{
    return with(schema("Transition.1"), {{QStringLiteral("name"), QStringLiteral("Cross fade")},
                                         {QStringLiteral("transition_type"), QStringLiteral("SMPTE_Dissolve")},
                                         {QStringLiteral("in_offset"), timeJson(after.head, rate)},
                                         {QStringLiteral("out_offset"), timeJson(before.tail, rate)},
                                         {QStringLiteral("metadata"), QJsonObject()}});
}

QJsonObject trackJson(const Handoff& handoff, const HandoffLine& line, bool isPicture)
{
    QJsonArray children;
    for (const PlacedClip& clip : line.clips) {
        const PlacedClip* before = clip.index > 0 ? &line.clips[clip.index - 1] : nullptr;
        // Sound fades where there is some on either side; a library takes no transition between two gaps.
        if (before && line.fade > 0 && (isPicture || clip.hasSound() || before->hasSound()))
            children.append(fadeJson(*before, clip, handoff.rate));
        children.append(clipJson(clip, handoff, isPicture));
    }
    return with(itemJson("Track.1", isPicture ? QStringLiteral("V1") : QStringLiteral("A1"), QJsonValue(), {}),
                {{QStringLiteral("kind"), isPicture ? QStringLiteral("Video") : QStringLiteral("Audio")},
                 {QStringLiteral("children"), children}});
}

} // namespace

QByteArray otioText(const Handoff& handoff, const HandoffLine& line)
{
    QJsonArray tracks{trackJson(handoff, line, true)};
    const auto hasSound = [](const PlacedClip& clip) {
        return clip.hasSound();
    };
    if (std::any_of(line.clips.cbegin(), line.clips.cend(), hasSound))
        tracks.append(trackJson(handoff, line, false));
    const QJsonObject stack =
        with(itemJson("Stack.1", QStringLiteral("tracks"), QJsonValue(), {}), {{QStringLiteral("children"), tracks}});
    const QJsonObject facts{{QStringLiteral("width"), handoff.size.width()},
                            {QStringLiteral("height"), handoff.size.height()},
                            {QStringLiteral("frame_rate"), handoff.rate.toText()}};
    const QJsonObject timeline = with(schema("Timeline.1"), {{QStringLiteral("name"), printable(handoff.name)},
                                                             {QStringLiteral("global_start_time"), QJsonValue()},
                                                             {QStringLiteral("tracks"), stack},
                                                             {QStringLiteral("metadata"), ours(facts)}});
    return QJsonDocument(timeline).toJson(QJsonDocument::Indented);
}

} // namespace klapper
