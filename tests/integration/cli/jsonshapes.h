// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QStringList>

namespace klapper::test {

/// One section of packaging/man/klapper-cli-json.7.md: the names that a result has.
/// "clips[].model_id" is a member of each item of a list; "output.*" is whatever stands below, "*" whatever else.
struct JsonShape
{
    QStringList needed;
    QStringList allowed; ///< the needed ones among them

    /// The names that are not as documented, each with what is wrong; empty: all is well.
    QStringList complaints(const QJsonValue& result) const;
};

/// The sections by their headings. Aborts when the manual cannot be read.
QHash<QString, JsonShape> documentedShapes(const QByteArray& manual);

} // namespace klapper::test
