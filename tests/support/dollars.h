// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"

namespace klapper::test {

/// "1.34", as a person writes an amount; it has to be one.
inline Money dollars(const char* text) { return *Money::fromDecimal(QString::fromLatin1(text)); }

} // namespace klapper::test
