// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/draftdocument.h"

#include <algorithm>

namespace klapper {

namespace {

template<typename List, typename ToValue>
QJsonArray arrayOf(const List& list, const ToValue& toValue)
{
    QJsonArray array;
    for (const auto& each : list)
        array.append(toValue(each));
    return array;
}

template<typename T, typename FromValue>
QList<T> listOf(const QJsonValue& value, const FromValue& fromValue)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array) {
        if (const std::optional<T> read = fromValue(each))
            list.append(*read);
    }
    return list;
}

std::optional<QString> textOf(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<Tier> tierOf(const QJsonValue& value)
{
    for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK}) {
        if (value.toString() == Endpoint{tier}.tierId())
            return tier;
    }
    return std::nullopt;
}

QJsonObject toJson(const BatchOptions& batch)
{
    const auto same = [](const auto& each) {
        return QJsonValue(each);
    };
    return {
        {QStringLiteral("takes"), batch.takes},
        {QStringLiteral("tiers"), arrayOf(batch.tiers, [](Tier tier) { return QJsonValue(Endpoint{tier}.tierId()); })},
        {QStringLiteral("guidances"), arrayOf(batch.guidances, same)},
        {QStringLiteral("aspects"), arrayOf(batch.aspects, same)},
        {QStringLiteral("alternations"), batch.alternations},
        {QStringLiteral("split"), batch.split},
        {QStringLiteral("splitBefore"), arrayOf(batch.splitBefore, same)},
        {QStringLiteral("chained"), batch.chained}};
}

BatchOptions batchFrom(const QJsonObject& json)
{
    BatchOptions batch;
    batch.takes = std::clamp(json[u"takes"].toInt(1), 1, BatchOptions::mostTakes);
    batch.tiers = listOf<Tier>(json[u"tiers"], tierOf);
    batch.guidances = listOf<double>(json[u"guidances"], [](const QJsonValue& value) {
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    });
    batch.aspects = listOf<QString>(json[u"aspects"], textOf);
    batch.alternations = json[u"alternations"].toBool(true);
    batch.split = json[u"split"].toBool();
    batch.splitBefore = listOf<int>(json[u"splitBefore"], [](const QJsonValue& value) {
        return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
    });
    batch.chained = json[u"chained"].toBool();
    return batch;
}

} // namespace

QJsonObject DraftDocument::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("draft"), draft.toJson()},
                     {QStringLiteral("batch"), klapper::toJson(batch)},
                     {QStringLiteral("muted"), QJsonArray::fromStringList(muted)}};
    if (!source.isEmpty())
        json.insert(QStringLiteral("source"), source.toJson());
    return json;
}

DraftDocument DraftDocument::fromJson(const QJsonObject& json)
{
    if (!json.contains(u"draft"))
        return {.id = {}, .name = {}, .draft = RequestDraft::fromJson(json), .batch = {}, .muted = {}};
    return {.id = json[u"id"].toString(),
            .name = json[u"name"].toString(),
            .draft = RequestDraft::fromJson(json[u"draft"].toObject()),
            .batch = batchFrom(json[u"batch"].toObject()),
            .muted = listOf<QString>(json[u"muted"], textOf),
            .source = DraftSource::fromJson(json[u"source"].toObject())};
}

} // namespace klapper
