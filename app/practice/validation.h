// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"

#include <QJsonArray>
#include <QJsonObject>

namespace klapper::practice {

/// Everything in `body` that `inputSchema` does not take, as the `detail` list of a 422:
/// [{"loc": ["body", "duration"], "msg": …, "type": …}]. Empty when the body is right. Stricter than
/// JSON Schema asks for: a field the schema does not name is an error, and null is no value.
QJsonArray problemsOf(const QJsonObject& body, const QJsonObject& inputSchema, Endpoint endpoint);

} // namespace klapper::practice
