// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/contractdifference.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace klapper {

namespace {

using Kind = ContractDifference::Kind;
using Differences = QList<ContractDifference>;

QString numberText(std::optional<double> number) { return number ? QString::number(*number) : QString(); }

QString countText(std::optional<int> count) { return count ? QString::number(*count) : QString(); }

QString rangeText(const Field& field)
{
    if (!field.minimum && !field.maximum)
        return {};
    return numberText(field.minimum) % u'–' % numberText(field.maximum);
}

QString choicesText(const Field& field) { return field.choices.join(QStringLiteral(", ")); }

void compareFields(const Field& before, const Field& now, Differences& differences)
{
    const auto note = [&](Kind kind, const QString& was, const QString& is) {
        if (was != is)
            differences.append({.kind = kind, .name = now.name, .before = was, .now = is});
    };
    note(Kind::Renamed, before.name, now.name);
    // A list of choices that is not published tells nothing of what is taken.
    if (!before.choices.isEmpty() && !now.choices.isEmpty())
        note(Kind::Choices, choicesText(before), choicesText(now));
    note(Kind::Range, rangeText(before), rangeText(now));
    note(Kind::Length, countText(before.maxLength), countText(now.maxLength));
    note(Kind::Items, countText(before.maxItems), countText(now.maxItems));
    if (before.required != now.required)
        differences.append({.kind = now.required ? Kind::Required : Kind::Optional, .name = now.name});
}

QJsonObject printOf(const Field& field)
{
    QJsonObject print{
        {QStringLiteral("role"), roleWord(field.role)},
        {QStringLiteral("name"), field.name},
        {QStringLiteral("type"), int(field.type)},
        {QStringLiteral("required"), field.required},
        {QStringLiteral("default"), field.fallback},
        {QStringLiteral("choices"), QJsonArray::fromStringList(field.choices)},
        {QStringLiteral("range"), rangeText(field)},
        {QStringLiteral("length"), countText(field.maxLength)},
        {QStringLiteral("items"), countText(field.maxItems)},
    };
    if (field.segment) {
        print.insert(QStringLiteral("segment"),
                     QJsonArray{field.segment->textName, field.segment->secondsName, field.segment->maxTextLength,
                                field.segment->minSeconds, field.segment->maxSeconds});
    }
    return print;
}

} // namespace

QList<ContractDifference> contractDifferences(const Contract& shipped, const Contract& live)
{
    Differences differences;
    for (const Role role : allRoles) {
        const Field* before = shipped.field(role);
        const Field* now = live.field(role);
        if (before && now)
            compareFields(*before, *now, differences);
        else if (before)
            differences.append({.kind = Kind::Missing, .name = before->name});
        else if (now)
            differences.append({.kind = Kind::Added, .name = now->name});
    }
    for (const QString& name : live.unknownRequired) {
        if (!shipped.unknownRequired.contains(name))
            differences.append({.kind = Kind::UnknownField, .name = name});
    }
    return differences;
}

QByteArray contractPrint(const Contract& contract)
{
    QJsonObject fields;
    for (const Field& field : contract.fields)
        fields.insert(field.name, printOf(field));
    QStringList unknown = contract.unknownRequired;
    unknown.sort();
    const QJsonObject whole{{QStringLiteral("endpoint"), contract.endpoint.modelId()},
                            {QStringLiteral("fields"), fields},
                            {QStringLiteral("unknown"), QJsonArray::fromStringList(unknown)}};
    const QByteArray text = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace klapper
