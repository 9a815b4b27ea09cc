// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"

namespace klapper {

/// An amount of dollars as a person types it: "10", "$10.50", "10,50" where the comma is the decimal point, also with
/// the wide digits of an East Asian keyboard. Groups of thousands are not read, since "1,000" means two things.
struct AmountInput
{
    enum class Problem {
        None,
        Empty,
        NoAmount, ///< letters, signs, two points
        TooFine,  ///< more than two decimals
        TooLarge, ///< above `most`
    };
    static constexpr Money most = Money::fromMicros(1'000'000'000'000); ///< a million dollars

    std::optional<Money> amount; ///< never negative; nothing with a problem
    Problem problem = Problem::None;

    /// @param decimalPoint of the person's locale; a point is always taken as well
    static AmountInput read(const QString& text, QChar decimalPoint);
};

} // namespace klapper
