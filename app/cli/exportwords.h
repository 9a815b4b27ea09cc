// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/planproblem.h"
#include "app/finish/resultdifference.h"

#include <QJsonArray>

namespace klapper::cli {

/// In what a result is not as planned, one line.
QString differenceText(const ResultDifference& difference);
/// The same in words and figures that scripts read.
QJsonArray differencesJson(const QList<ResultDifference>& differences);
/// Why there is no plan, one line without its end mark.
QString planProblemText(const PlanProblem& problem);

} // namespace klapper::cli
