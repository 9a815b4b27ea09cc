// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace klapper::test {

/// Reads OpenTimelineIO JSON as strictly as its documented data model allows: every object names a known schema, has
/// all of its members with the right types and no others, and the rules between them hold. What is wrong stands in
/// faults().
class OtioCheck final
{
public:
    explicit OtioCheck(const QByteArray& text)
    {
        QJsonParseError error;
        m_timeline = QJsonDocument::fromJson(text, &error).object();
        if (error.error != QJsonParseError::NoError)
            m_faults.append(error.errorString());
        object(m_timeline, QStringLiteral("timeline"), {QStringLiteral("Timeline.1")});
        for (const QJsonValue& track : tracks())
            checkTrack(track.toObject());
    }

    const QStringList& faults() const { return m_faults; }
    const QJsonObject& timeline() const { return m_timeline; }
    QJsonArray tracks() const { return m_timeline[u"tracks"][u"children"].toArray(); }

    static QString kindOf(const QJsonObject& object) { return object[u"OTIO_SCHEMA"].toString(); }
    static QJsonObject mediaOf(const QJsonObject& clip)
    {
        return clip[u"media_references"].toObject()[clip[u"active_media_reference_key"].toString()].toObject();
    }
    static double valueOf(const QJsonValue& time) { return time[u"value"].toDouble(-1); }
    static double rateOf(const QJsonValue& time) { return time[u"rate"].toDouble(); }

private:
    using Kinds = QStringList;
    enum class Type { Text, Number, Bool, Object, Array, AnyRange, Time, Bounds, Point, Metadata, Media, Children };

    static const QMap<QString, QMap<QString, Type>>& model()
    {
        const auto text = [](const char* word) {
            return QString::fromLatin1(word);
        };
        const QMap<QString, Type> item{
            {text("name"), Type::Text},     {text("metadata"), Type::Metadata}, {text("source_range"), Type::AnyRange},
            {text("effects"), Type::Array}, {text("markers"), Type::Children},  {text("enabled"), Type::Bool}};
        QMap<QString, Type> clip = item;
        clip.insert(text("media_references"), Type::Media);
        clip.insert(text("active_media_reference_key"), Type::Text);
        QMap<QString, Type> stack = item;
        stack.insert(text("children"), Type::Children);
        QMap<QString, Type> track = stack;
        track.insert(text("kind"), Type::Text);
        static const QMap<QString, QMap<QString, Type>> all{
            {text("Timeline.1"),
             {{text("name"), Type::Text},
              {text("metadata"), Type::Metadata},
              {text("tracks"), Type::Object},
              {text("global_start_time"), Type::AnyRange}}},
            {text("Stack.1"), stack},
            {text("Track.1"), track},
            {text("Clip.2"), clip},
            {text("Gap.1"), item},
            {text("Transition.1"),
             {{text("name"), Type::Text},
              {text("metadata"), Type::Metadata},
              {text("transition_type"), Type::Text},
              {text("in_offset"), Type::Time},
              {text("out_offset"), Type::Time}}},
            {text("Marker.2"),
             {{text("name"), Type::Text},
              {text("metadata"), Type::Metadata},
              {text("color"), Type::Text},
              {text("comment"), Type::Text},
              {text("marked_range"), Type::AnyRange}}},
            {text("ExternalReference.1"),
             {{text("name"), Type::Text},
              {text("metadata"), Type::Metadata},
              {text("target_url"), Type::Text},
              {text("available_range"), Type::AnyRange},
              {text("available_image_bounds"), Type::Bounds}}},
            {text("TimeRange.1"), {{text("start_time"), Type::Time}, {text("duration"), Type::Time}}},
            {text("RationalTime.1"), {{text("rate"), Type::Number}, {text("value"), Type::Number}}},
            {text("Box2d.1"), {{text("min"), Type::Point}, {text("max"), Type::Point}}},
            {text("V2d.1"), {{text("x"), Type::Number}, {text("y"), Type::Number}}}};
        return all;
    }

    void fault(const QString& at, const QString& what) { m_faults.append(at % u": " % what); }

    void object(const QJsonObject& json, const QString& at, const Kinds& kinds)
    {
        const QString kind = kindOf(json);
        if (!kinds.contains(kind) || !model().contains(kind))
            return fault(at, u"is a " % kind);
        const QMap<QString, Type> members = model()[kind];
        for (const QString& key : json.keys()) {
            if (key != u"OTIO_SCHEMA" && !members.contains(key))
                fault(at, u"has a member " % key);
        }
        for (auto each = members.begin(); each != members.end(); ++each) {
            if (!json.contains(each.key()))
                fault(at, u"lacks " % each.key());
            else
                value(json[each.key()], at % u'.' % each.key(), *each);
        }
    }

    void value(const QJsonValue& json, const QString& at, Type type)
    {
        static const Kinds items{QStringLiteral("Clip.2"), QStringLiteral("Gap.1"), QStringLiteral("Transition.1"),
                                 QStringLiteral("Track.1"), QStringLiteral("Marker.2")};
        switch (type) {
        case Type::Text:
            return json.isString() ? void() : fault(at, QStringLiteral("no text"));
        case Type::Number:
            return json.isDouble() ? void() : fault(at, QStringLiteral("no number"));
        case Type::Bool:
            return json.isBool() ? void() : fault(at, QStringLiteral("no truth"));
        case Type::Metadata:
            return json.isObject() ? void() : fault(at, QStringLiteral("no object"));
        case Type::Array:
            return json.isArray() ? void() : fault(at, QStringLiteral("no list"));
        case Type::Object:
            return object(json.toObject(), at, {QStringLiteral("Stack.1")});
        case Type::AnyRange:
            return json.isNull() ? void() : object(json.toObject(), at, {QStringLiteral("TimeRange.1")});
        case Type::Time:
            return object(json.toObject(), at, {QStringLiteral("RationalTime.1")});
        case Type::Bounds:
            return object(json.toObject(), at, {QStringLiteral("Box2d.1")});
        case Type::Point:
            return object(json.toObject(), at, {QStringLiteral("V2d.1")});
        case Type::Media:
            for (const QJsonValue& media : json.toObject())
                object(media.toObject(), at, {QStringLiteral("ExternalReference.1")});
            return;
        case Type::Children:
            for (const QJsonValue& child : json.toArray())
                object(child.toObject(), at % u"[]", items);
            return;
        }
    }

    /// A range lies within another of the same rate.
    void within(const QJsonValue& inner, const QJsonValue& outer, const QString& at)
    {
        const double start = valueOf(inner[u"start_time"]);
        const double end = start + valueOf(inner[u"duration"]);
        const double from = valueOf(outer[u"start_time"]);
        if (rateOf(inner[u"start_time"]) != rateOf(outer[u"start_time"])
            || rateOf(inner[u"duration"]) != rateOf(outer[u"duration"]))
            fault(at, QStringLiteral("another rate"));
        if (start < from || end > from + valueOf(outer[u"duration"]) || end <= start)
            fault(at, QStringLiteral("beyond what there is"));
    }

    void checkTrack(const QJsonObject& track)
    {
        const QString at = track[u"name"].toString();
        if (!QSet<QString>{QStringLiteral("Video"), QStringLiteral("Audio")}.contains(track[u"kind"].toString()))
            fault(at, QStringLiteral("of no kind"));
        bool wasTransition = true; // none at the beginning
        for (const QJsonValue& child : track[u"children"].toArray()) {
            const QJsonObject json = child.toObject();
            const bool isTransition = kindOf(json) == u"Transition.1";
            if (isTransition && wasTransition)
                fault(at, QStringLiteral("a transition without two neighbours"));
            wasTransition = isTransition;
            if (kindOf(json) != u"Clip.2")
                continue;
            const QJsonObject media = mediaOf(json);
            within(json[u"source_range"], media[u"available_range"], json[u"name"].toString());
            for (const QJsonValue& marker : json[u"markers"].toArray())
                within(marker[u"marked_range"], json[u"source_range"], QStringLiteral("marker"));
        }
        if (wasTransition)
            fault(at, QStringLiteral("ends with a transition, or is empty"));
    }

    QJsonObject m_timeline;
    QStringList m_faults;
};

} // namespace klapper::test
