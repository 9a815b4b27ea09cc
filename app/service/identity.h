// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace klapper {

/// Whose token it is, as `GET {web}/api/auth/me` says it. All of it is foreign plain text without control characters.
struct Identity
{
    QString id;          ///< never empty, at most 200 characters
    QString email;       ///< may be empty
    QString tokenType;   ///< may be empty
    QDateTime createdAt; ///< of the token, UTC; invalid when it was not said
    bool operator==(const Identity&) const = default;
};

/// Error Protocol when there is no usable id: without one nobody can tell two accounts apart.
Result<Identity> readIdentity(const QJsonObject& body);

} // namespace klapper
