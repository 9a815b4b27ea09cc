// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/importproblem.h"

#include <QCoreApplication>

namespace klapper {

/// What is wrong with a file of drafts, for people. Plain text; parts of it are foreign.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::ImportWords)
public:
    /// With its place: "Line 3, column 12: …".
    static QString problem(const ImportProblem& problem);

private:
    static QString ofFile(const ImportProblem& problem);
    static QString ofColumn(const ImportProblem& problem);
};

} // namespace klapper
