// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/price.h"
#include "app/contract/requestcheck.h"
#include "ui/models/composemodel.h"

#include <QCoreApplication>

namespace klapper {

/// The words of the compose panel.
class ComposeWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::ComposeWords)
public:
    static QString tier(Tier tier);
    /// One sentence: what is wrong and what would be right.
    static QString problem(const Problem& problem);
    /// Why a field cannot be used now; empty when it can.
    static QString reason(ComposeModel::FieldState state);
    /// "8 s × $0.168 = $1.34"
    static QString price(const Price& price);
    /// Where the rules of the form come from: "Rules: documented contract of 2026-09-01".
    static QString contractSource(const Contract& contract);
    /// Why an image address is refused; `detail` is the engine's.
    static QString refusedImage(const QString& detail);

private:
    static QString tooLong(const Problem& problem);
    static QString shotProblem(const Problem& problem);
};

} // namespace klapper
