// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/budgetstand.h"
#include "ui/models/plansums.h"

#include <QCoreApplication>

namespace klapper {

/// The words around Generate: what one press makes, what it costs and why, what is left then.
class GenerateWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::GenerateWords)
public:
    /// "3 takes", "5 clips", "1 clip"
    static QString count(const BatchPlan& plan);
    /// The sum with its reason: "8 s × $0.168 × 3 takes = $4.03", "5 clips, 34 s = $5.71".
    static QString sum(const BatchPlan& plan);
    /// The longest first; all of them carry the price: "Generate 3 takes · $4.03", "3 takes · $4.03".
    static QStringList button(const BatchPlan& plan);
    /// "Pro: +$0.22"
    static QString step(const TierStep& step);
    /// What is left of the narrower cap and of the balance after it: "Leaves about $5.67 of today's $10.00 · balance
    /// $37.17". Empty when neither is known.
    static QString left(const BudgetStand& day, const BudgetStand& month, std::optional<Money> balance, Money total);
    static QString balanceTooLow(Money balance);
    static QString bytes(qint64 bytes);
    /// "About 240 MB on disk, 120 GB free", or that it does not fit.
    static QString disk(qint64 expected, std::optional<qint64> free);
    static bool fits(qint64 expected, std::optional<qint64> free) { return !free || expected <= *free; }
    /// One clip of a batch in a line: "dusk, 9:16 · Pro · 8 s · $1.34".
    static QString clip(const PlannedClip& clip, int number);
    /// What sets the clip apart from its siblings, the take and the part included; empty when nothing does.
    static QString differs(const PlannedClip& clip);
};

} // namespace klapper
