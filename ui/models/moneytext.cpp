// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/moneytext.h"

#include <QLocale>

namespace klapper {

namespace {

QString localised(QString text) { return text.replace(u'.', QLocale().decimalPoint()); }

} // namespace

QString moneyText(Money money) { return localised(money.toDisplay()); }

QString amountText(Money money) { return localised(money.toDecimal()); }

} // namespace klapper
