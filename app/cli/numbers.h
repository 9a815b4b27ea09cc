// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"

#include <QDateTime>

namespace klapper::cli {

/// Numbers, money and times for people, as their locale writes them; in the C locale as JSON has them. What a person is
/// meant to type back (ids, amounts for an option) does not come from here.
QString numberText(double value, int decimals);
QString countText(qint64 number);
/// As Money::toDisplay(), with the locale's decimal sign.
QString moneyText(Money money);
/// Bytes as millions, one decimal, without the unit.
QString megabytesText(qint64 bytes);
/// Local time to the minute; "-" when there is none.
QString timeText(const QDateTime& time);
QString dateText(QDate date);

} // namespace klapper::cli
