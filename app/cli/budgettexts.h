// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/budget.h"

namespace klapper::cli {

/// Exact decimals of dollars: ask_above_usd, per_day_usd and per_month_usd (null: no cap), today and month {from,
/// spent_usd, held_usd, left_usd (null: no cap)}, waiting_usd. Spent is what the service said; held and waiting are
/// estimates.
QJsonObject budgetJson(const BudgetCaps& caps, const BudgetUse& use, const QDateTime& now);
/// The same as a table for people.
QString budgetTable(const BudgetCaps& caps, const BudgetUse& use);

/// number, written_at, charged_at, job_id, kind (hold, release, cost), amount_usd.
QJsonObject ledgerJson(const LedgerLine& line);
QString ledgerTable(const QList<LedgerLine>& lines);

} // namespace klapper::cli
