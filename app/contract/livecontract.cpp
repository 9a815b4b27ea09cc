// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/livecontract.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace klapper {

namespace {

Error unusable(const QString& detail) { return Error{.kind = ErrorKind::Protocol, .detail = detail}; }

std::optional<FieldType> typeOf(const QJsonObject& property)
{
    const QString word = property[u"type"].toString().toLower();
    if (word == u"string")
        return FieldType::String;
    if (word == u"integer" || word == u"int")
        return FieldType::Integer;
    if (word == u"number" || word == u"float" || word == u"double")
        return FieldType::Number;
    if (word == u"boolean" || word == u"bool")
        return FieldType::Boolean;
    if (word == u"array")
        return FieldType::List;
    return std::nullopt;
}

std::optional<double> numberAt(const QJsonObject& object, QStringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return std::nullopt;
    return value.toDouble();
}

std::optional<int> countAt(const QJsonObject& object, QStringView key)
{
    const auto number = numberAt(object, key);
    if (!number || *number < 0 || *number > 1e6)
        return std::nullopt;
    return int(*number);
}

/// The names of the text and of the seconds in an item of the shot list, where its form is published.
std::optional<SegmentForm> segmentForm(const QJsonObject& shots)
{
    const QJsonObject properties = shots[u"items"].toObject()[u"properties"].toObject();
    SegmentForm form;
    for (const auto name : {QLatin1StringView("prompt"), QLatin1StringView("text")}) {
        if (form.textName.isEmpty() && properties.contains(name))
            form.textName = name;
    }
    for (const auto name : {QLatin1StringView("duration"), QLatin1StringView("seconds")}) {
        if (form.secondsName.isEmpty() && properties.contains(name))
            form.secondsName = name;
    }
    if (form.textName.isEmpty())
        return std::nullopt;
    const QJsonArray required = shots[u"items"].toObject()[u"required"].toArray();
    for (const QJsonValue& name : required) {
        // An item that wants more than we know how to give is no form we can fill.
        if (name.toString() != form.textName && name.toString() != form.secondsName)
            return std::nullopt;
    }
    form.maxTextLength = countAt(properties[form.textName].toObject(), u"maxLength").value_or(form.maxTextLength);
    const QJsonObject seconds = properties[form.secondsName].toObject();
    form.minSeconds = countAt(seconds, u"minimum").value_or(form.minSeconds);
    form.maxSeconds = countAt(seconds, u"maximum").value_or(form.maxSeconds);
    return form;
}

Field readField(Role role, const QString& name, const QJsonObject& property, FieldType type, bool required)
{
    Field field;
    field.role = role;
    field.name = name;
    field.type = type;
    field.required = required;
    field.fallback = property.value(u"default");
    field.minimum = numberAt(property, u"minimum");
    field.maximum = numberAt(property, u"maximum");
    field.maxLength = countAt(property, u"maxLength");
    field.maxItems = countAt(property, u"maxItems");
    const QJsonArray choices = property[u"enum"].toArray();
    for (const QJsonValue& choice : choices) {
        if (choice.isString())
            field.choices.append(choice.toString());
    }
    if (role == Role::Shots)
        field.segment = segmentForm(property);
    if (role == Role::FirstFrame || role == Role::LastFrame)
        field.takesEmbedded = property[u"format"].toString() == u"image_uri";
    return field;
}

/// A known name with a type we cannot send is as good as unknown.
bool typeFits(Role role, FieldType type)
{
    switch (role) {
    case Role::Text:
    case Role::ShotType:
    case Role::FirstFrame:
    case Role::LastFrame:
    case Role::Negative:
    case Role::Aspect:
        return type == FieldType::String;
    case Role::Shots:
    case Role::Elements:
        return type == FieldType::List;
    case Role::Duration:
    case Role::Guidance:
        return type == FieldType::Integer || type == FieldType::Number;
    case Role::Audio:
        return type == FieldType::Boolean;
    case Role::Seed:
        return type == FieldType::Integer || type == FieldType::Number;
    }
    Q_UNREACHABLE();
}

/// Each name once: those of the list, and fields that say so themselves, as older schemas do. Nothing when there is
/// something else in the list's place: a field that we took for optional could be required.
std::optional<QStringList> requiredNames(const QJsonObject& schema)
{
    const QJsonValue list = schema[u"required"];
    if (list.isString() || list.isDouble() || list.isObject())
        return std::nullopt;
    QStringList names;
    const QJsonArray items = list.toArray();
    for (const QJsonValue& name : items)
        names.append(name.toString());
    const QJsonObject properties = schema[u"properties"].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (it.value().toObject()[u"required"].toBool())
            names.append(it.key());
    }
    names.removeDuplicates();
    return names;
}

} // namespace

Result<Contract> liveContract(Endpoint endpoint, const QJsonObject& model, QDate fetched)
{
    if (model[u"model_id"].toString() != endpoint.modelId())
        return unusable(QStringLiteral("the answer describes another model"));
    const QJsonObject schema = model[u"input_schema"].toObject();
    const QJsonObject properties = schema[u"properties"].toObject();
    if (properties.isEmpty())
        return unusable(QStringLiteral("the model has no input_schema"));

    Contract contract;
    contract.endpoint = endpoint;
    contract.source = ContractSource::Live;
    contract.date = fetched;
    const auto required = requiredNames(schema);
    if (!required)
        return unusable(QStringLiteral("the input_schema does not say clearly what is required"));
    const QSet<QString> isNamed(required->begin(), required->end());

    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const auto role = roleFromWireName(it.key());
        const QJsonObject property = it.value().toObject();
        const auto type = typeOf(property);
        const bool isRequired = isNamed.contains(it.key());
        if (!role || !type || !typeFits(*role, *type) || contract.has(*role)) {
            // An audio switch that we cannot set is as good as required: left out, it buys audio.
            const bool costs = role == Role::Audio;
            (isRequired || costs ? contract.unknownRequired : contract.unknownOptional).append(it.key());
            continue;
        }
        contract.fields.append(readField(*role, it.key(), property, *type, isRequired));
    }
    for (const QString& name : *required) {
        if (!properties.contains(name))
            contract.unknownRequired.append(name);
    }
    if (!contract.has(Role::Text))
        return unusable(QStringLiteral("the model takes no prompt"));
    if (model[u"price_unit"].toString() == u"second" && model[u"base_price_usd"].isDouble())
        contract.publishedRate = Money::fromDollars(model[u"base_price_usd"].toDouble());
    return contract;
}

} // namespace klapper
