// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/money.h"

#include <cmath>
#include <limits>

namespace klapper {

namespace {
constexpr qint64 microsPerDollar = 1'000'000;
constexpr qint64 mostDollars = 1'000'000'000;
} // namespace

std::optional<Money> Money::fromDecimal(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView part = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 10 || part.size() > 6 || (point >= 0 && part.isEmpty()))
        return std::nullopt;
    qint64 micros = 0;
    for (const QStringView digits : {whole, part}) {
        for (const QChar c : digits) {
            if (c < u'0' || c > u'9')
                return std::nullopt;
            micros = micros * 10 + (c.unicode() - u'0');
        }
    }
    for (qsizetype i = part.size(); i < 6; ++i)
        micros *= 10;
    if (micros > mostDollars * microsPerDollar)
        return std::nullopt;
    return Money(negative ? -micros : micros);
}

std::optional<Money> Money::fromDollars(double dollars)
{
    if (!std::isfinite(dollars) || std::abs(dollars) > double(mostDollars))
        return std::nullopt;
    return Money(std::llround(dollars * double(microsPerDollar)));
}

QString Money::toDecimal() const
{
    const qint64 absolute = m_micros < 0 ? -m_micros : m_micros;
    QString part = QString::number(absolute % microsPerDollar).rightJustified(6, u'0');
    while (part.size() > 2 && part.endsWith(u'0'))
        part.chop(1);
    return (m_micros < 0 ? QStringLiteral("-") : QString()) + QString::number(absolute / microsPerDollar) + u'.' + part;
}

QString Money::toDisplay() const
{
    const qint64 absolute = m_micros < 0 ? -m_micros : m_micros;
    const QString sign = m_micros < 0 ? QStringLiteral("-$") : QStringLiteral("$");
    if (absolute != 0 && absolute < 1000)
        return sign + QStringLiteral("0.001");
    const qint64 step = absolute < microsPerDollar ? 1000 : 10'000;
    const qint64 rounded = (absolute + step / 2) / step * step;
    return sign + Money(rounded).toDecimal();
}

} // namespace klapper
