// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/sequence.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace klapper {

namespace {

qint64 number(const QJsonValue& value, qint64 otherwise) { return value.toInteger(otherwise); }

QJsonObject clipToJson(const SequenceClip& clip)
{
    QJsonObject json{{QStringLiteral("id"), clip.id}, {QStringLiteral("path"), clip.path}};
    if (!clip.jobId.isEmpty())
        json.insert(QStringLiteral("job"), clip.jobId);
    if (!clip.title.isEmpty())
        json.insert(QStringLiteral("title"), clip.title);
    if (clip.in > 0)
        json.insert(QStringLiteral("in"), clip.in);
    if (clip.out >= 0)
        json.insert(QStringLiteral("out"), clip.out);
    return json;
}

SequenceClip clipFromJson(const QJsonObject& json)
{
    SequenceClip clip{.id = json.value(u"id").toString(),
                      .jobId = json.value(u"job").toString(),
                      .path = json.value(u"path").toString(),
                      .title = json.value(u"title").toString()};
    clip.in = std::max<qint64>(0, number(json.value(u"in"), 0));
    clip.out = std::max<qint64>(-1, number(json.value(u"out"), -1));
    if (clip.out >= 0 && clip.out <= clip.in) // shows nothing: no trim that anybody set
        clip.out = -1;
    return clip;
}

} // namespace

QJsonObject Sequence::toJson() const
{
    QJsonArray list;
    for (const SequenceClip& clip : clips)
        list.append(clipToJson(clip));
    QJsonObject json{{QStringLiteral("name"), name}, {QStringLiteral("clips"), list}};
    if (!id.isEmpty())
        json.insert(QStringLiteral("id"), id);
    if (!batchId.isEmpty())
        json.insert(QStringLiteral("batch"), batchId);
    if (!arrived.isEmpty())
        json.insert(QStringLiteral("arrived"), QJsonArray::fromStringList(arrived));
    if (fadeMs > 0)
        json.insert(QStringLiteral("fade_ms"), fadeMs);
    if (changed.isValid())
        json.insert(QStringLiteral("changed"), changed.toUTC().toString(Qt::ISODateWithMs));
    return json;
}

Sequence Sequence::fromJson(const QJsonObject& json)
{
    Sequence sequence;
    sequence.id = json.value(u"id").toString();
    sequence.name = json.value(u"name").toString();
    sequence.batchId = json.value(u"batch").toString();
    const QJsonArray clips = json.value(u"clips").toArray();
    for (const QJsonValue& value : clips) {
        const SequenceClip clip = clipFromJson(value.toObject());
        if (!clip.path.isEmpty())
            sequence.clips.append(clip);
    }
    const QJsonArray arrived = json.value(u"arrived").toArray();
    for (const QJsonValue& value : arrived) {
        if (value.isString())
            sequence.arrived.append(value.toString());
    }
    sequence.fadeMs = int(std::clamp<qint64>(number(json.value(u"fade_ms"), 0), 0, longestFadeMs));
    sequence.changed = QDateTime::fromString(json.value(u"changed").toString(), Qt::ISODateWithMs).toUTC();
    return sequence;
}

qsizetype Sequence::indexOf(const QString& clipId) const
{
    const auto at =
        std::find_if(clips.begin(), clips.end(), [&](const SequenceClip& clip) { return clip.id == clipId; });
    return at == clips.end() ? -1 : std::distance(clips.begin(), at);
}

bool Sequence::isAlike(const Sequence& other) const
{
    Sequence same = other;
    same.changed = changed;
    return *this == same;
}

} // namespace klapper
