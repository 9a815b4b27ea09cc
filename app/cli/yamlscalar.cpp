// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/yamlscalar.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace klapper::cli {

namespace {

bool isOneOf(const QString& text, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](const char* word) { return text == QLatin1StringView(word); });
}

std::optional<QJsonValue> whole(const QString& digits, int base)
{
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits, base);
    return fits ? std::optional(QJsonValue(number)) : std::nullopt;
}

} // namespace

std::optional<QJsonValue> plainYamlScalar(const QString& text)
{
    static const QRegularExpression tens(QStringLiteral("^[-+]?[0-9]+$"));
    static const QRegularExpression eights(QStringLiteral("^0o[0-7]+$"));
    static const QRegularExpression sixteens(QStringLiteral("^0x[0-9a-fA-F]+$"));
    static const QRegularExpression floating(QStringLiteral("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"));
    static const QRegularExpression endless(QStringLiteral("^([-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN))$"));
    if (text.isEmpty() || isOneOf(text, {"~", "null", "Null", "NULL"}))
        return QJsonValue(QJsonValue::Null);
    if (isOneOf(text, {"true", "True", "TRUE"}))
        return QJsonValue(true);
    if (isOneOf(text, {"false", "False", "FALSE"}))
        return QJsonValue(false);
    if (tens.match(text).hasMatch())
        return whole(text, 10);
    if (eights.match(text).hasMatch())
        return whole(text.mid(2), 8);
    if (sixteens.match(text).hasMatch())
        return whole(text.mid(2), 16);
    if (endless.match(text).hasMatch())
        return std::nullopt;
    if (!floating.match(text).hasMatch())
        return QJsonValue(text);
    const double number = text.toDouble();
    return std::isfinite(number) ? std::optional(QJsonValue(number)) : std::nullopt;
}

} // namespace klapper::cli
