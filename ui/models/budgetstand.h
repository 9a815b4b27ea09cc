// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/budget.h"

namespace klapper {

/// How far the spending of a day or a month has come, with what the service said kept apart from what is estimated.
struct BudgetStand
{
    enum class Level {
        NoCap,
        Fine,
        Near,   ///< at least four fifths are spent, held or waiting
        UsedUp, ///< nothing is left
        Over,   ///< more than the cap: it was lowered, or a clip cost more than estimated
    };
    std::optional<Money> cap;
    Money spent;   ///< said by the service
    Money held;    ///< estimates of what is under way
    Money waiting; ///< estimates of what waits for its turn

    static BudgetStand ofDay(const BudgetCaps& caps, const BudgetUse& use);
    static BudgetStand ofMonth(const BudgetCaps& caps, const BudgetUse& use);

    Money estimated() const { return held + waiting; }
    Money total() const { return spent + held + waiting; }
    /// Below zero when over. Nothing without a cap.
    std::optional<Money> left() const;
    Level level() const;
    bool operator==(const BudgetStand&) const = default;
};

/// The one of the two that a person should look at: the worse level, then the fuller one; the day when they are alike.
const BudgetStand& narrower(const BudgetStand& day, const BudgetStand& month);

} // namespace klapper
