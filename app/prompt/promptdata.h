// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace klapper {

/// resources/prompt/<name>.json as it was built into the program. Aborts when it is not there: a build fault.
QJsonObject promptData(const QString& name);

} // namespace klapper
