// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/judgement.h"

#include "app/jobs/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <algorithm>

namespace klapper {

namespace {

QString toText(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList toList(const QVariant& json)
{
    QStringList list;
    const QJsonArray items = QJsonDocument::fromJson(json.toString().toUtf8()).array();
    for (const QJsonValue& item : items)
        list.append(item.toString());
    return list;
}

} // namespace

QVariantMap judgementToRow(const Judgement& judgement)
{
    return {
        {QStringLiteral(":rating"), judgement.rating},       {QStringLiteral(":rejected"), judgement.rejected},
        {QStringLiteral(":trashed"), judgement.trashed},     {QStringLiteral(":project"), boundText(judgement.project)},
        {QStringLiteral(":tags"), toText(judgement.tags)},   {QStringLiteral(":note"), boundText(judgement.note)},
        {QStringLiteral(":trash"), toText(judgement.trash)},
    };
}

Judgement judgementFromValues(const std::function<QVariant(const char* column)>& at)
{
    return {.rating = std::clamp(at("rating").toInt(), 0, 5),
            .rejected = at("rejected").toBool(),
            .trashed = at("trashed").toBool(),
            .project = at("project").toString(),
            .tags = toList(at("tags")),
            .note = at("note").toString(),
            .trash = toList(at("trash"))};
}

} // namespace klapper
