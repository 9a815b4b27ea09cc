// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace klapper {

/// An amount of US dollars as a whole number of micro-dollars, so that sums of rates are exact.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromMicros(qint64 micros) { return Money(micros); }
    /// Reads a plain decimal such as "1.344" or "-0.5"; at most six decimals; no sign of currency,
    /// no exponent, no blanks. Nothing for anything else, also for what does not fit.
    static std::optional<Money> fromDecimal(QStringView text);
    /// Rounds a number of dollars as it came in JSON to the nearest micro-dollar; nothing for
    /// NaN, infinity and amounts above a billion dollars.
    static std::optional<Money> fromDollars(double dollars);

    constexpr qint64 micros() const { return m_micros; }
    /// Exact decimal in dollars, at least two decimals: "1.344", "0.42", "3.00". For machines.
    QString toDecimal() const;
    /// For people, in the C locale: "$1.344" is shown as "$1.34", but amounts under one dollar keep up
    /// to three decimals ("$0.084"), and a rounded amount is never shown as "$0.00" unless it is zero.
    QString toDisplay() const;

    constexpr auto operator<=>(const Money&) const = default;
    constexpr Money operator+(Money other) const { return Money(m_micros + other.m_micros); }
    constexpr Money operator-(Money other) const { return Money(m_micros - other.m_micros); }
    constexpr Money operator*(qint64 factor) const { return Money(m_micros * factor); }
    Money& operator+=(Money other)
    {
        m_micros += other.m_micros;
        return *this;
    }

private:
    constexpr explicit Money(qint64 micros)
        : m_micros(micros)
    {
    }
    qint64 m_micros = 0;
};

} // namespace klapper
