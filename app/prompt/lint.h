// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/requestcheck.h"
#include "app/core/framefacts.h"

#include <QHash>
#include <QSize>
#include <QStringList>

namespace klapper {

enum class LintLevel { Error, Warning, Hint };

/// Where in the draft a finding stands.
struct LintPlace
{
    Role role = Role::Text; ///< Text: the prompt (or the scene); Shots: the shot below
    int shot = -1;
    bool style = false;   ///< with Role::Text: the style line that the shots share, always as a whole
    qsizetype start = -1; ///< UTF-16 units in that field's text; -1: the whole field
    qsizetype length = 0;
    bool operator==(const LintPlace&) const = default;
};

/// One thing that a rule has to say. The words are made where they are shown, from the rule's text and the values.
struct Finding
{
    QString rule; ///< "C203"; empty for a problem that no rule of the table covers
    LintLevel level = LintLevel::Hint;
    LintPlace place;
    QHash<QString, QString> values; ///< for {n}, {max}, {a} … of the rule's text; "case": which of its texts
    QStringList fixes;              ///< quick fixes by name, the best first; see fixedBy()
    std::optional<Problem> problem; ///< what keeps the request from being sent
    bool operator==(const Finding&) const = default;
};

/// What is known beyond the draft.
struct LintFacts
{
    std::optional<FrameFacts> firstFrame;
    std::optional<FrameFacts> lastFrame;
    Money total;                    ///< of the whole batch
    std::optional<Money> threshold; ///< above it the person is asked
    std::optional<Money> balance;
    bool triedCheaper = false;  ///< a take of this recipe on a cheaper tier succeeded
    bool sameSucceeded = false; ///< a take of exactly this recipe succeeded
    QString contractDifference; ///< what the live contract has otherwise than the shipped one; empty: nothing
    QStringList muted;          ///< rules that say nothing
    bool operator==(const LintFacts&) const = default;
};

struct LintInput
{
    const RequestDraft& draft;
    const Contract& contract;
    const QList<Problem>& problems; ///< of check(), or of the whole batch
    const LintFacts& facts;
};

/// Findings of one rule that lint() keeps, by place: per level below Error, and of errors.
constexpr int mostFindingsOfRule = 20;
constexpr int mostErrorsOfRule = 50;

/// Everything the rules of resources/prompt/lint.json have to say, errors first, then as the form stands. Problems get
/// the rule that covers them and are not looked for again. Errors cannot be muted, but for S118: there Kling's own
/// limit is not known to hold, and muting it is to send it anyway. Of a rule that finds very much the first ones are
/// kept. Where a text is too long by far ("looksUpTo" of P002 in the data, code points), only that, the frames and the
/// money are looked at. Pure, linear in the texts, and quick enough for each key that is typed. The words are
/// lintMessage() and lintFixLabel() of lintrules.h.
QList<Finding> lint(const LintInput& input);
/// Nothing in the findings keeps the request from being sent.
bool canBeSent(const QList<Finding>& findings);

} // namespace klapper
