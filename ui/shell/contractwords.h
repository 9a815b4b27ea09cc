// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contractdifference.h"

#include <QCoreApplication>

namespace klapper {

/// The words of what a contract has otherwise than another one.
class ContractWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::ContractWords)
public:
    static QString difference(const ContractDifference& difference);
    /// All of them in one line; empty for none.
    static QString differences(const QList<ContractDifference>& differences);
    /// "Pro, image to video"
    static QString endpoint(Endpoint endpoint);
};

} // namespace klapper
