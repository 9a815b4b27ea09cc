// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/catalog.h"

#include <QFile>
#include <QJsonDocument>

namespace klapper::practice {

namespace {

QJsonObject shippedObject(const QString& name)
{
    QFile file(u":/klapper/practice/" % name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the practice service's data are not linked in");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Catalog::Catalog(PlayedContract contract)
    : m_contract(contract)
    , m_models(shippedObject(contract == PlayedContract::Live ? QStringLiteral("live-2026-09.json")
                                                              : QStringLiteral("documented.json"))
                   .value(u"models")
                   .toArray())
    , m_rates(shippedObject(QStringLiteral("rates.json")))
{
}

std::optional<QJsonObject> Catalog::model(const QString& id) const
{
    for (const QJsonValue& entry : m_models) {
        const QJsonObject model = entry.toObject();
        if (model.value(u"model_id").toString() == id)
            return model;
    }
    return std::nullopt;
}

QJsonObject Catalog::inputSchema(const QString& id) const
{
    return model(id).value_or(QJsonObject()).value(u"input_schema").toObject();
}

qint64 Catalog::priceMicros(Tier tier, int seconds, bool audio) const
{
    const QJsonObject rate = m_rates.value(Endpoint{.tier = tier}.tierId()).toObject();
    return rate.value(audio ? u"audio" : u"silent").toInteger() * seconds;
}

} // namespace klapper::practice
