// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/budgetstand.h"

namespace klapper {

namespace {

double filled(const BudgetStand& stand)
{
    if (!stand.cap || *stand.cap <= Money())
        return stand.cap ? 1 : 0;
    return double(stand.total().micros()) / double(stand.cap->micros());
}

} // namespace

BudgetStand BudgetStand::ofDay(const BudgetCaps& caps, const BudgetUse& use)
{
    return {.cap = caps.perDay, .spent = use.today.spent, .held = use.today.held, .waiting = use.waiting};
}

BudgetStand BudgetStand::ofMonth(const BudgetCaps& caps, const BudgetUse& use)
{
    return {.cap = caps.perMonth, .spent = use.month.spent, .held = use.month.held, .waiting = use.waiting};
}

std::optional<Money> BudgetStand::left() const { return cap ? std::optional(*cap - total()) : std::nullopt; }

BudgetStand::Level BudgetStand::level() const
{
    if (!cap)
        return Level::NoCap;
    if (total() > *cap)
        return Level::Over;
    if (total() == *cap)
        return Level::UsedUp;
    return total() * 5 >= *cap * 4 ? Level::Near : Level::Fine;
}

const BudgetStand& narrower(const BudgetStand& day, const BudgetStand& month)
{
    if (day.level() != month.level())
        return day.level() > month.level() ? day : month;
    return filled(day) >= filled(month) ? day : month;
}

} // namespace klapper
