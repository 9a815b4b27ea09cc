// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/requestdraft.h"

namespace klapper {

QJsonObject RequestDraft::toJson() const
{
    QJsonArray shotList;
    for (const Shot& shot : shots)
        shotList.append(QJsonObject{{QStringLiteral("text"), shot.text}, {QStringLiteral("seconds"), shot.seconds}});
    QJsonObject json{
        {QStringLiteral("endpoint"), endpoint.modelId()},
        {QStringLiteral("prompt"), prompt},
        {QStringLiteral("style"), style},
        {QStringLiteral("shotsActive"), shotsActive},
        {QStringLiteral("shots"), shotList},
        {QStringLiteral("firstFrame"), firstFrame},
        {QStringLiteral("lastFrame"), lastFrame},
        {QStringLiteral("negative"), negative},
        {QStringLiteral("seconds"), seconds},
        {QStringLiteral("aspect"), aspect},
        {QStringLiteral("guidance"), guidance},
        {QStringLiteral("audio"), audio},
        {QStringLiteral("elements"), elements},
    };
    if (seed)
        json.insert(QStringLiteral("seed"), *seed);
    return json;
}

RequestDraft RequestDraft::fromJson(const QJsonObject& json)
{
    RequestDraft draft;
    draft.endpoint = Endpoint::fromModelId(json[u"endpoint"].toString()).value_or(draft.endpoint);
    draft.prompt = json[u"prompt"].toString();
    draft.style = json[u"style"].toString();
    draft.shotsActive = json[u"shotsActive"].toBool();
    const QJsonArray shotList = json[u"shots"].toArray();
    for (const QJsonValue& value : shotList) {
        const QJsonObject shot = value.toObject();
        draft.shots.append({shot[u"text"].toString(), shot[u"seconds"].toInt(1)});
    }
    draft.firstFrame = json[u"firstFrame"].toString();
    draft.lastFrame = json[u"lastFrame"].toString();
    draft.negative = json[u"negative"].toString();
    draft.seconds = json[u"seconds"].toInt(draft.seconds);
    draft.aspect = json[u"aspect"].toString(draft.aspect);
    draft.guidance = json[u"guidance"].toDouble(draft.guidance);
    draft.audio = json[u"audio"].toBool();
    draft.elements = json[u"elements"].toArray();
    if (json[u"seed"].isDouble())
        draft.seed = json[u"seed"].toInteger();
    return draft;
}

QString jobTitle(const RequestDraft& draft)
{
    QString text = draft.prompt.simplified();
    for (const Shot& shot : draft.shots) {
        if (!text.isEmpty() || !draft.shotsActive)
            break;
        text = shot.text.simplified();
    }
    constexpr int mostWords = 14;
    constexpr int mostCharacters = 120;
    const QString words = text.section(u' ', 0, mostWords - 1).left(mostCharacters);
    return words.size() < text.size() ? QString(words % u'…') : words;
}

} // namespace klapper
