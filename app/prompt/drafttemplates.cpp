// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/drafttemplates.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace klapper {

namespace {

DraftTemplate templateFrom(const QJsonObject& json)
{
    return {.id = json[u"id"].toString(),
            .sample = json[u"sample"].toBool(),
            .name = json[u"name"].toString(),
            .nameZh = json[u"name_zh"].toString(),
            .about = json[u"about"].toString(),
            .aboutZh = json[u"about_zh"].toString(),
            .draft = RequestDraft::fromJson(json[u"draft"].toObject())};
}

QList<DraftTemplate> readTemplates()
{
    QFile file(QStringLiteral(":/klapper/prompt/templates.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the templates are missing");
    QList<DraftTemplate> all;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll())[u"templates"].toArray();
    for (const QJsonValue& each : list)
        all.append(templateFrom(each.toObject()));
    if (all.isEmpty())
        qFatal("the templates cannot be read");
    return all;
}

} // namespace

const QList<DraftTemplate>& draftTemplates()
{
    static const QList<DraftTemplate> all = readTemplates();
    return all;
}

const DraftTemplate* draftTemplate(const QString& id)
{
    const QList<DraftTemplate>& all = draftTemplates();
    const auto at = std::find_if(all.begin(), all.end(), [&id](const DraftTemplate& each) { return each.id == id; });
    return at == all.end() ? nullptr : &*at;
}

QStringList placeholdersOf(const RequestDraft& draft)
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}|]+)\\}"));
    QStringList texts{draft.prompt, draft.style};
    for (const Shot& shot : draft.shots)
        texts.append(shot.text);
    texts.append(draft.negative);
    QStringList names;
    auto matches = pattern.globalMatch(texts.join(u'\n'));
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    names.removeDuplicates();
    return names;
}

} // namespace klapper
