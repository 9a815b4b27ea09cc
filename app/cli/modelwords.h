// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"

#include <QJsonObject>

namespace klapper::cli {

/// Rows for people: the catalog, its head first.
QList<QStringList> modelRows(const QJsonArray& models);
/// Name and price of one model, in lines.
QString modelHead(const QJsonObject& model, const std::optional<Contract>& contract);
/// The fields of an endpoint of ours, with what each means here.
QList<QStringList> fieldRows(const Contract& contract, const QJsonObject& model);
/// The fields of any other model, by its input_schema.
QList<QStringList> fieldRows(const QJsonObject& schema);

/// What Klapper makes of an endpoint, for machines: tier, mode, contract (live or documented), date, fields {role,
/// name, type, required, default, minimum, maximum, choices, max_length, max_items}, unknown_required,
/// unknown_optional, usd_per_second and usd_per_second_audio (documented, exact decimals).
QJsonObject contractJson(const Contract& contract);

} // namespace klapper::cli
