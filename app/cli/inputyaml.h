// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QJsonObject>

namespace klapper::cli {

/// Reads one YAML document that is a mapping, as the JSON object it stands for. What is plain is read by the core
/// schema of YAML 1.2 (section 10.3): true and false are switches, yes, no, on and off are text, 1 and 0x1f are whole
/// numbers, 16:9 is text; whatever is quoted is text.
/// Refused, because a request needs none of it and it has been used against readers: anchors, aliases, tags other than
/// !!str, a name twice in a mapping, more than 64 levels, more than 200,000 values, a second document.
/// Error BadInput whose detail says what is wrong and where (line and column).
Result<QJsonObject> readInputYaml(const QByteArray& text);

/// Whether a file is to be read as YAML: by the end of its name (.yaml, .yml; .json is JSON), else by its beginning:
/// JSON begins with a bracket.
bool isYamlInput(const QString& path, const QByteArray& text);

} // namespace klapper::cli
