// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace klapper::cli {

/// A plain (not quoted) scalar by the core schema of YAML 1.2, section 10.3.2: null, true and false in their three
/// spellings, whole numbers in tens, 0o and 0x, floating numbers; everything else is text. Nothing for a number that
/// JSON does not have or that does not fit: .inf, .nan, beyond 64 bits.
std::optional<QJsonValue> plainYamlScalar(const QString& text);

} // namespace klapper::cli
