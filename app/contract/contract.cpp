// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/contract.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace klapper {

namespace {

constexpr int documentedMaxShots = 6;

FieldType typeFromWord(const QString& word)
{
    if (word == u"integer")
        return FieldType::Integer;
    if (word == u"number")
        return FieldType::Number;
    if (word == u"boolean")
        return FieldType::Boolean;
    return FieldType::String;
}

QJsonObject readShipped()
{
    QFile file(QStringLiteral(":/klapper/contracts/documented.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the documented contract is missing from the program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

Field readField(const QJsonObject& row)
{
    Field field;
    const auto role = roleFromWord(row[u"role"].toString());
    if (!role)
        qFatal("the documented contract names an unknown role");
    field.role = *role;
    field.name = row[u"name"].toString();
    field.type = typeFromWord(row[u"type"].toString());
    field.required = row[u"required"].toBool();
    field.fallback = row.value(u"default");
    if (row.contains(u"minimum"))
        field.minimum = row[u"minimum"].toDouble();
    if (row.contains(u"maximum"))
        field.maximum = row[u"maximum"].toDouble();
    const QJsonArray choices = row[u"choices"].toArray();
    for (const QJsonValue& choice : choices)
        field.choices.append(choice.toString());
    return field;
}

} // namespace

const Field* Contract::field(Role role) const
{
    for (const Field& candidate : fields) {
        if (candidate.role == role)
            return &candidate;
    }
    return nullptr;
}

bool Contract::takesSegments() const
{
    const Field* shots = field(Role::Shots);
    return shots && shots->segment;
}

int Contract::maxShots() const
{
    const Field* shots = field(Role::Shots);
    return shots && shots->maxItems ? *shots->maxItems : documentedMaxShots;
}

Contract documentedContract(Endpoint endpoint)
{
    static const QJsonObject shipped = readShipped();
    Contract contract;
    contract.endpoint = endpoint;
    contract.date = QDate::fromString(shipped[u"date"].toString(), Qt::ISODate);
    const QJsonArray rows = shipped[u"fields"].toArray();
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const QString mode = row[u"mode"].toString();
        if (mode.isEmpty() || endpoint.modelId().endsWith(mode))
            contract.fields.append(readField(row));
    }
    return contract;
}

} // namespace klapper
