// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/blot.h"

#include <QJsonArray>

namespace klapper {

namespace {

void blot(QString& text, const QString& token) { text.replace(token, QStringLiteral("[token]")); }

/// As deep as the parser lets a document be.
QJsonValue blottedValue(const QJsonValue& value, const QString& token)
{
    if (value.isString()) {
        QString text = value.toString();
        blot(text, token);
        return text;
    }
    if (value.isObject())
        return blotted(value.toObject(), token);
    if (value.isArray()) {
        QJsonArray all;
        const QJsonArray before = value.toArray();
        for (const QJsonValue& each : before)
            all.append(blottedValue(each, token));
        return all;
    }
    return value;
}

} // namespace

QJsonObject blotted(const QJsonObject& answer, const QString& token)
{
    if (token.isEmpty())
        return answer;
    QJsonObject all;
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        QString key = it.key();
        blot(key, token);
        all.insert(key, blottedValue(it.value(), token));
    }
    return all;
}

Error blotted(Error error, const QString& token)
{
    if (token.isEmpty())
        return error;
    blot(error.serverMessage, token);
    for (FieldProblem& field : error.fields) {
        blot(field.field, token);
        blot(field.message, token);
    }
    return error;
}

} // namespace klapper
