// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/modelwords.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "app/core/rates.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace klapper::cli {

namespace {

QString typeWord(FieldType type)
{
    switch (type) {
    case FieldType::String:
        return QStringLiteral("string");
    case FieldType::Integer:
        return QStringLiteral("integer");
    case FieldType::Number:
        return QStringLiteral("number");
    case FieldType::Boolean:
        return QStringLiteral("boolean");
    case FieldType::List:
        return QStringLiteral("array");
    }
    Q_UNREACHABLE();
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Text:
        return Text::tr("prompt");
    case Role::Shots:
        return Text::tr("shots");
    case Role::ShotType:
        return Text::tr("who cuts the shots");
    case Role::FirstFrame:
        return Text::tr("first frame");
    case Role::LastFrame:
        return Text::tr("last frame");
    case Role::Negative:
        return Text::tr("what is to stay out");
    case Role::Duration:
        return Text::tr("seconds");
    case Role::Aspect:
        return Text::tr("ratio");
    case Role::Guidance:
        return Text::tr("guidance");
    case Role::Audio:
        return Text::tr("audio");
    case Role::Seed:
        return Text::tr("seed");
    case Role::Elements:
        return Text::tr("identity references");
    }
    Q_UNREACHABLE();
}

/// A JSON value as it is written in an input; nothing for none.
QString valueText(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return QStringLiteral("-");
    const QString listed = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return listed.mid(1, listed.size() - 2);
}

QString allowedText(const QJsonValue& low, const QJsonValue& high, const QStringList& choices)
{
    if (!choices.isEmpty())
        return choices.join(u", ");
    if (low.isDouble() && high.isDouble())
        return Text::tr("%1 to %2").arg(valueText(low), valueText(high));
    if (low.isDouble())
        return Text::tr("at least %1").arg(valueText(low));
    return high.isDouble() ? Text::tr("at most %1").arg(valueText(high)) : QStringLiteral("-");
}

QJsonValue orNull(const std::optional<double>& number) { return number ? QJsonValue(*number) : QJsonValue(); }
QJsonValue orNull(const std::optional<int>& number) { return number ? QJsonValue(*number) : QJsonValue(); }

QStringList textsOf(const QJsonValue& list)
{
    QStringList texts;
    const QJsonArray values = list.toArray();
    for (const QJsonValue& value : values)
        texts.append(value.isString() ? value.toString() : valueText(value));
    return texts;
}

QString priceText(const QJsonObject& model)
{
    const QJsonValue price = model[u"base_price_usd"];
    if (!price.isDouble())
        return QStringLiteral("-");
    const QString unit = model[u"price_unit"].toString();
    return u'$' % QString::number(price.toDouble(), 'g', 6) % (unit.isEmpty() ? QString() : QString(u'/' % unit));
}

QStringList headOfFields()
{
    return {Text::tr("FIELD"),   Text::tr("TYPE"),    Text::tr("NEEDED"),
            Text::tr("DEFAULT"), Text::tr("ALLOWED"), Text::tr("MEANING")};
}

QString neededText(bool isNeeded) { return isNeeded ? Text::tr("yes") : QStringLiteral("-"); }

QJsonObject fieldJson(const Field& field)
{
    return {{QStringLiteral("role"), roleWord(field.role)},
            {QStringLiteral("name"), field.name},
            {QStringLiteral("type"), typeWord(field.type)},
            {QStringLiteral("required"), field.required},
            {QStringLiteral("default"), field.fallback.isUndefined() ? QJsonValue() : field.fallback},
            {QStringLiteral("minimum"), orNull(field.minimum)},
            {QStringLiteral("maximum"), orNull(field.maximum)},
            {QStringLiteral("choices"), QJsonArray::fromStringList(field.choices)},
            {QStringLiteral("max_length"), orNull(field.maxLength)},
            {QStringLiteral("max_items"), orNull(field.maxItems)}};
}

} // namespace

QList<QStringList> modelRows(const QJsonArray& models)
{
    QList<QStringList> rows{{Text::tr("MODEL"), Text::tr("PRICE"), Text::tr("CATEGORIES"), Text::tr("NAME")}};
    for (const QJsonValue& each : models) {
        const QJsonObject model = each.toObject();
        rows.append({model[u"model_id"].toString(), priceText(model), textsOf(model[u"categories"]).join(u','),
                     shortened(model[u"display_name"].toString(), 60)});
    }
    return rows;
}

QString modelHead(const QJsonObject& model, const std::optional<Contract>& contract)
{
    const QString name = plain(model[u"display_name"].toString());
    QString text = plain(model[u"model_id"].toString()) % (name.isEmpty() ? QString() : QString(u": " % name)) % u'\n';
    if (contract) {
        const auto rate = [&contract](bool audio) {
            return moneyText(RateTable::shipped().perSecond(contract->endpoint.tier, audio));
        };
        text += Text::tr("%1 a second, with audio %2 (documented)").arg(rate(false), rate(true)) % u'\n';
    }
    if (const QString published = priceText(model); published != u"-")
        text += Text::tr("published by the service: %1").arg(plain(published)) % u'\n';
    if (const QString note = plain(model[u"pricing_note"].toString()); !note.isEmpty())
        text += note % u'\n';
    return text % u'\n';
}

QList<QStringList> fieldRows(const Contract& contract, const QJsonObject& model)
{
    QList<QStringList> rows{headOfFields()};
    for (const Field& field : contract.fields) {
        rows.append({field.name, typeWord(field.type), neededText(field.required), valueText(field.fallback),
                     allowedText(orNull(field.minimum), orNull(field.maximum), field.choices), roleName(field.role)});
    }
    const QJsonObject properties = model[u"input_schema"][u"properties"].toObject();
    for (const QString& name : contract.unknownRequired + contract.unknownOptional) {
        const bool isNeeded = contract.unknownRequired.contains(name);
        rows.append({name, properties[name][u"type"].toString(), neededText(isNeeded),
                     valueText(properties[name][u"default"]), QStringLiteral("-"), Text::tr("not known to Klapper")});
    }
    return rows;
}

QList<QStringList> fieldRows(const QJsonObject& schema)
{
    QList<QStringList> rows{headOfFields()};
    const QStringList needed = textsOf(schema[u"required"]);
    const QJsonObject properties = schema[u"properties"].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject field = it.value().toObject();
        const QString about = field[u"description"].toString(field[u"title"].toString());
        rows.append({it.key(), field[u"type"].toString(QStringLiteral("-")), neededText(needed.contains(it.key())),
                     valueText(field[u"default"]),
                     allowedText(field[u"minimum"], field[u"maximum"], textsOf(field[u"enum"])), shortened(about, 70)});
    }
    return rows;
}

QJsonObject contractJson(const Contract& contract)
{
    QJsonArray fields;
    for (const Field& field : contract.fields)
        fields.append(fieldJson(field));
    const RateTable& rates = RateTable::shipped();
    const Endpoint endpoint = contract.endpoint;
    return {{QStringLiteral("tier"), endpoint.tierId()},
            {QStringLiteral("mode"),
             endpoint.takesImage() ? QStringLiteral("image-to-video") : QStringLiteral("text-to-video")},
            {QStringLiteral("contract"),
             contract.source == ContractSource::Live ? QStringLiteral("live") : QStringLiteral("documented")},
            {QStringLiteral("date"), contract.date.toString(Qt::ISODate)},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("unknown_required"), QJsonArray::fromStringList(contract.unknownRequired)},
            {QStringLiteral("unknown_optional"), QJsonArray::fromStringList(contract.unknownOptional)},
            {QStringLiteral("usd_per_second"), rates.perSecond(endpoint.tier, false).toDecimal()},
            {QStringLiteral("usd_per_second_audio"), rates.perSecond(endpoint.tier, true).toDecimal()}};
}

} // namespace klapper::cli
