// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/amountinput.h"
#include "ui/models/budgetstand.h"
#include "ui/widgets/statusglyph.h"

#include <QCoreApplication>

namespace klapper {

/// The words of the budget. What the service charged and what is only estimated are never one figure.
class BudgetWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::BudgetWords)
public:
    enum class Span { Day, Month };

    /// For the top bar: "Today $2.10 + $1.00 estimated of $10.00".
    static QString bar(Span span, const BudgetStand& stand);
    /// "about $6.90 of $10.00 left", "No cap".
    static QString left(const BudgetStand& stand);
    /// Icon, word and colour of what deserves a look; nothing while all is well.
    static std::optional<StatusGlyph::Look> alarm(const BudgetStand& stand);
    /// Why a clip cannot be sent now, and until when.
    static QString refusal(const BudgetExcess& excess);
    /// Said below a cap that is lower than what counts already; empty when it is not.
    static QString lowCap(Span span, const BudgetStand& stand);
    /// What is wrong with an amount, and what holds instead.
    static QString problem(AmountInput::Problem problem, std::optional<Money> inForce);
    static QString kind(LedgerLine::Kind kind, bool practice);
};

} // namespace klapper
