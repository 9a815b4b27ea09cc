// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"

#include <QCoreApplication>

namespace klapper {

/// A plan in the person's words, before anything is made.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::PlanWords)
public:
    /// What comes out: "1920 × 1080 · 24 fps · 0:24.0 (576 frames) · with sound".
    static QString result(const ExportPlan& plan);
    /// How: copied, or what is encoded anew.
    static QString way(const ExportPlan& plan);
    /// What is made equal to what, a line for each kind of it.
    static QStringList reasons(const ExportPlan& plan);
    /// "About 84 MB, 120 GB free", or that it does not fit.
    static QString disk(const ExportPlan& plan, std::optional<qint64> freeBytes);
    static bool fits(const ExportPlan& plan, std::optional<qint64> freeBytes)
    {
        return !freeBytes || plan.bytes <= *freeBytes;
    }
    /// Why there is no plan, and what to change.
    static QString problem(const PlanProblem& problem);
    /// "24", "23.976 (24000/1001)"
    static QString rate(const Rate& rate);

private:
    static QString kind(PlanReason::Kind kind);
    static QString clipList(const QList<PlanReason>& reasons, qsizetype clips);
};

} // namespace klapper
