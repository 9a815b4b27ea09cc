// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/lint.h"

class QLocale;

namespace klapper {

/// A text of the data files, in the languages they have.
struct LintText
{
    QString english;
    QString chinese;
    const QString& in(bool inChinese) const { return inChinese ? chinese : english; }
};

/// Other words, and perhaps another level, for a special case of a rule.
struct LintCase
{
    LintText message;
    LintLevel level = LintLevel::Hint;
};

/// One rule of resources/prompt/lint.json.
struct LintRule
{
    QString id; ///< "C203"
    LintLevel level = LintLevel::Hint;
    QString group; ///< "prompt", "shots", "camera", "audio", "negative", "frames", "money"
    QString source;
    bool canBeMuted = true;
    bool isOverride = false; ///< muting it lets an error pass
    LintText message;
    LintText ask; ///< said behind the message where a fix is offered
    QHash<QString, LintCase> cases;
    QHash<QString, double> limits;
    QStringList fixes; ///< that can be offered
};

/// A quick fix: what its button says, with the finding's values in braces.
struct LintFix
{
    QString name;
    LintText label;
    bool isWindows = false; ///< touches more than the draft: the window does it (split the script, mute)
};

/// In the order of the file. Aborts when the shipped data is broken: a build fault.
const QList<LintRule>& lintRules();
/// Null for an unknown id.
const LintRule* lintRule(const QString& id);
const QList<LintFix>& lintFixes();
/// Null for an unknown name.
const LintFix* lintFix(const QString& name);
/// A limit of a rule; both must be in the data.
double lintLimit(const QString& rule, const QString& name);

/// Errors cannot, but for those whose muting is an override.
bool canBeMuted(const Finding& finding);

/// With its numbers and amounts as people of that locale write them; programs read them as the engine made them.
Finding inLocale(Finding finding, const QLocale& locale);
/// What a finding says, its values filled in. Empty for a finding without a rule. Values may be foreign text.
QString lintMessage(const Finding& finding, bool inChinese);
/// What the button of one of its fixes says.
QString lintFixLabel(const Finding& finding, const QString& fix, bool inChinese);

} // namespace klapper
