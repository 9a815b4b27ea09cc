// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"
#include "app/practice/practiceservice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace klapper::practice {

/// What the service offers and charges: the models of the contract it plays, and its own rates.
class Catalog
{
public:
    explicit Catalog(PlayedContract contract);

    PlayedContract contract() const { return m_contract; }
    const QJsonArray& models() const { return m_models; }
    std::optional<QJsonObject> model(const QString& id) const;
    QJsonObject inputSchema(const QString& id) const;
    qint64 priceMicros(Tier tier, int seconds, bool audio) const;

private:
    PlayedContract m_contract;
    QJsonArray m_models;
    QJsonObject m_rates;
};

} // namespace klapper::practice
