// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/resultdifference.h"

#include <QCoreApplication>

namespace klapper {

/// In what the file of an export is not as planned, in the person's words: the end of "Not as planned: …".
class DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::DifferenceWords)
public:
    static QString of(const ResultDifference& difference);
    /// In one line.
    static QString all(const QList<ResultDifference>& differences);
};

} // namespace klapper
