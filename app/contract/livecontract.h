// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"
#include "app/core/result.h"

#include <QJsonObject>

namespace klapper {

/// Maps the answer of GET /v1/models/{id} to a contract, field by field through the table of known names.
/// An unknown required field is kept in unknownRequired and blocks the endpoint; an unknown optional one is
/// left alone. Error Protocol when the answer is for another model, has no usable input_schema, or says in no
/// known way what is required.
/// @param fetched the day of the answer
Result<Contract> liveContract(Endpoint endpoint, const QJsonObject& model, QDate fetched);

} // namespace klapper
