// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

#include <QCoreApplication>

namespace klapper {

/// "Same on Pro": where a finished clip can be made again better, and what that costs more.
class SameWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::SameWords)
public:
    /// Dearer tiers than the clip's, cheapest first; none while it is not finished.
    static QList<Tier> tiersFor(const Job& job);
    /// By the documented rates; the clip itself may have cost otherwise.
    static Money difference(const Job& job, Tier tier);
    /// "Same on Pro (+$0.22)"
    static QString title(const Job& job, Tier tier);
};

} // namespace klapper
