// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"

namespace klapper {

/// Dollars for people to read, as Money::toDisplay() rounds them, with the decimal sign of QLocale(). In the window
/// every amount goes through here; what programs read (JSON, CSV, reports) takes Money::toDecimal().
QString moneyText(Money money);
/// Exact and without the dollar sign, for a field that AmountInput reads with the same decimal sign.
QString amountText(Money money);

} // namespace klapper
