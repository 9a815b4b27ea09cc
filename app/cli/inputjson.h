// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QJsonObject>

namespace klapper::cli {

/// Objects and lists inside of one another, in JSON and in YAML.
constexpr int deepestInput = 64;

/// Reads one JSON object strictly: no second value behind it, no name twice in an object, UTF-8, no comments.
/// Error BadInput whose detail says what is wrong and where (line and column).
Result<QJsonObject> readInputJson(const QByteArray& text);

/// The bytes of the file, or of standard input for "-". At most 20 MiB. Error BadInput.
Result<QByteArray> readInputFile(const QString& path);

} // namespace klapper::cli
