// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/lint.h"
#include "ui/models/findingmodel.h"
#include "ui/widgets/statusglyph.h"

#include <QCoreApplication>

namespace klapper {

/// The words of findings, in the window's language.
class LintWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::LintWords)
public:
    /// What the finding says: the rule's text with its values, or the words of the problem behind it.
    static QString message(const Finding& finding);
    /// The text of a quick fix's button.
    static QString fix(const Finding& finding, const QString& fix);
    /// What a rule is about, without the values of a finding; its id when it has no text.
    static QString about(const QString& rule);
    static bool canBeMuted(const Finding& finding);
    /// Icon, colour and word ("Error") of a level.
    static StatusGlyph::Look look(LintLevel level);
    /// "2 errors", "1 warning".
    static QString count(LintLevel level, int count);
    /// "2 errors, 1 warning, 3 hints"; empty when there is nothing.
    static QString summary(const FindingCounts& counts);
};

} // namespace klapper
