// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace klapper {

/// What one setting may be: its name in the file and on the command line, its default, and its range or its choices.
struct SettingSpec
{
    enum class Kind { Flag, Number, Choice, Text };

    QString key; ///< "jobs.atOnce"
    Kind kind = Kind::Flag;
    QJsonValue fallback;
    int least = 0; ///< of a Number
    int most = 0;
    QStringList choices = {};                    ///< of a Choice, as they stand in the file
    qsizetype longest = 0;                       ///< of a Text, in characters
    bool isPrivate = false;                      ///< its value stands in no report
    bool (*fits)(const QString& text) = nullptr; ///< of a Text: further demands; null: none

    /// The value as it is kept; nothing when it is none that this setting may have.
    std::optional<QJsonValue> accepted(const QJsonValue& value) const;
    /// What a person typed: "on", "off", a number, a word.
    std::optional<QJsonValue> fromText(const QString& text) const;
    /// The inverse; texts as they are.
    QString toText(const QJsonValue& value) const;
    /// What it may be, for an error: "on or off", "1 to 10", "system, light or dark". English, technical.
    QString range() const;
};

/// A setting with its type: bool, int, QString, or an enum whose values are counted like the choices.
template<typename T>
class Setting final
{
public:
    explicit Setting(SettingSpec spec)
        : m_spec(std::move(spec))
    {
    }
    const SettingSpec& spec() const { return m_spec; }
    const QString& key() const { return m_spec.key; }

    /// @param value one that the spec accepts
    T read(const QJsonValue& value) const
    {
        if constexpr (std::is_same_v<T, bool>)
            return value.toBool();
        else if constexpr (std::is_same_v<T, int>)
            return value.toInt();
        else if constexpr (std::is_same_v<T, QString>)
            return value.toString();
        else
            return static_cast<T>(m_spec.choices.indexOf(value.toString()));
    }
    QJsonValue write(const T& value) const
    {
        if constexpr (std::is_enum_v<T>)
            return m_spec.choices.value(static_cast<int>(value));
        else
            return value;
    }

private:
    SettingSpec m_spec;
};

} // namespace klapper
