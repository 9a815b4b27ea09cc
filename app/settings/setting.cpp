// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting.h"

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

bool isPlainLine(const QString& text)
{
    const QList<uint> letters = text.toUcs4();
    return std::all_of(letters.begin(), letters.end(), [](uint c) { return QChar::isPrint(c); });
}

} // namespace

std::optional<QJsonValue> SettingSpec::accepted(const QJsonValue& value) const
{
    switch (kind) {
    case Kind::Flag:
        return value.isBool() ? std::optional(value) : std::nullopt;
    case Kind::Number: {
        const double number = value.toDouble();
        const bool fitsIn = value.isDouble() && number == std::floor(number) && number >= least && number <= most;
        return fitsIn ? std::optional(QJsonValue(int(number))) : std::nullopt;
    }
    case Kind::Choice:
        return value.isString() && choices.contains(value.toString()) ? std::optional(value) : std::nullopt;
    case Kind::Text: {
        const QString text = value.toString();
        const bool isText = value.isString() && text.size() <= longest && isPlainLine(text);
        return isText && (!fits || fits(text)) ? std::optional(value) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

std::optional<QJsonValue> SettingSpec::fromText(const QString& text) const
{
    switch (kind) {
    case Kind::Flag:
        for (const QString& word : {QStringLiteral("on"), QStringLiteral("true"), QStringLiteral("yes")}) {
            if (text.compare(word, Qt::CaseInsensitive) == 0)
                return QJsonValue(true);
        }
        for (const QString& word : {QStringLiteral("off"), QStringLiteral("false"), QStringLiteral("no")}) {
            if (text.compare(word, Qt::CaseInsensitive) == 0)
                return QJsonValue(false);
        }
        return std::nullopt;
    case Kind::Number: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber ? accepted(number) : std::nullopt;
    }
    case Kind::Choice:
    case Kind::Text:
        return accepted(text);
    }
    Q_UNREACHABLE();
}

QString SettingSpec::toText(const QJsonValue& value) const
{
    switch (kind) {
    case Kind::Flag:
        return value.toBool() ? QStringLiteral("on") : QStringLiteral("off");
    case Kind::Number:
        return QString::number(value.toInt());
    case Kind::Choice:
    case Kind::Text:
        return value.toString();
    }
    Q_UNREACHABLE();
}

QString SettingSpec::range() const
{
    switch (kind) {
    case Kind::Flag:
        return QStringLiteral("on or off");
    case Kind::Number:
        return QStringLiteral("%1 to %2").arg(least).arg(most);
    case Kind::Choice:
        return choices.mid(0, choices.size() - 1).join(QStringLiteral(", ")) % u" or " % choices.last();
    case Kind::Text:
        return QStringLiteral("a text of at most %1 characters that fits").arg(longest);
    }
    Q_UNREACHABLE();
}

} // namespace klapper
