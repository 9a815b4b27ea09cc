// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QJsonObject>

namespace klapper {

/// A service may repeat the token that it was sent, and what it says is shown, logged and written to the journal:
/// these put "[token]" in its place. Nothing is done for an empty token.
QJsonObject blotted(const QJsonObject& answer, const QString& token);
Error blotted(Error error, const QString& token);

} // namespace klapper
