// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintscan.h"

#include "app/contract/price.h"
#include "app/core/rates.h"

namespace klapper {

namespace {

void cheaperFirst(LintScan& scan)
{
    const RequestDraft& draft = scan.in.draft;
    if (draft.endpoint.tier != Tier::FourK || scan.in.facts.triedCheaper || scan.isBlank())
        return;
    const Money cheap = RateTable::shipped().estimate(Tier::Standard, draft.audio, draft.seconds);
    scan.add("M701", {.role = Role::Duration},
             {{QStringLiteral("a"), cheap.toDisplay()},
              {QStringLiteral("b"), priceOf(draft, scan.in.contract).total.toDisplay()}},
             {QStringLiteral("useStandard")});
}

/// What is not there at all weighs more than what the person only wants to be asked about.
void muchMoney(LintScan& scan)
{
    const LintFacts& facts = scan.in.facts;
    const std::optional<Money>& bound = facts.balance && facts.total > *facts.balance ? facts.balance : facts.threshold;
    if (!bound || facts.total <= *bound)
        return;
    scan.add("M702", {.role = Role::Duration},
             {{QStringLiteral("a"), facts.total.toDisplay()}, {QStringLiteral("b"), bound->toDisplay()}});
}

void guidance(LintScan& scan)
{
    const Field* field = scan.in.contract.field(Role::Guidance);
    const double low = lintLimit(QStringLiteral("M704"), QStringLiteral("low"));
    const double high = lintLimit(QStringLiteral("M704"), QStringLiteral("high"));
    const double value = scan.in.draft.guidance;
    // Out of the contract's range is an error already; that comes as a problem.
    if (!field || !(value >= field->minimum.value_or(value)) || !(value <= field->maximum.value_or(value)))
        return;
    if (value >= low && value <= high)
        return;
    scan.add("M704", {.role = Role::Guidance},
             {{QStringLiteral("low"), number(low)},
              {QStringLiteral("high"), number(high)},
              {QStringLiteral("clamped"), number(value < low ? low : high)}},
             {QStringLiteral("clampGuidance")});
}

} // namespace

void moneyRules(LintScan& scan)
{
    cheaperFirst(scan);
    muchMoney(scan);
    if (scan.in.facts.sameSucceeded && !scan.has(Role::Seed))
        scan.add("M703", {.role = Role::Seed});
    guidance(scan);
    if (!scan.in.facts.contractDifference.isEmpty())
        scan.add("M705", {.role = Role::Duration}, {{QStringLiteral("diff"), scan.in.facts.contractDifference}});
}

} // namespace klapper
