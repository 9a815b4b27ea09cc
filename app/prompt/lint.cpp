// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lint.h"

#include "app/prompt/lintscan.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace klapper {

namespace {

/// From top to bottom, as the form stands.
int rowOf(const LintPlace& place)
{
    switch (place.role) {
    case Role::FirstFrame:
        return 0;
    case Role::LastFrame:
        return 1;
    case Role::Elements:
        return 2;
    case Role::Text:
        return place.style ? 4 : 3;
    case Role::Shots:
    case Role::ShotType:
        return 5;
    case Role::Duration:
        return 6;
    case Role::Aspect:
        return 7;
    case Role::Guidance:
        return 8;
    case Role::Audio:
        return 9;
    case Role::Negative:
        return 10;
    case Role::Seed:
        return 11;
    }
    Q_UNREACHABLE();
}

bool isBefore(const Finding& a, const Finding& b)
{
    const auto rank = [](const Finding& finding) {
        return std::tuple(int(finding.level), rowOf(finding.place), finding.place.shot, finding.place.start);
    };
    return rank(a) < rank(b);
}

/// Refused for a length that nobody writes by hand: looking at its words would only hold up the next key. The length
/// itself is an error and keeps it from being sent, whatever else may be in it.
bool isFarTooLong(const LintInput& input)
{
    const double longest = lintLimit(QStringLiteral("P002"), QStringLiteral("looksUpTo"));
    return std::any_of(input.problems.begin(), input.problems.end(), [longest](const Problem& problem) {
        return problem.kind == ProblemKind::TextTooLong && problem.value > longest;
    });
}

/// The first ones of each rule and level: a list that is read. What is no rule's counts by its kind.
void keepFew(QList<Finding>& findings)
{
    std::map<std::tuple<QString, LintLevel, int>, int> counts;
    findings.removeIf([&counts](const Finding& finding) {
        const int kind = finding.rule.isEmpty() && finding.problem ? int(finding.problem->kind) : -1;
        const int most = finding.level == LintLevel::Error ? mostErrorsOfRule : mostFindingsOfRule;
        return ++counts[{finding.rule, finding.level, kind}] > most;
    });
}

void lookAtWords(LintScan& scan)
{
    promptRules(scan);
    shotRules(scan);
    cameraRules(scan);
    styleRules(scan);
    audioRules(scan);
    negativeRules(scan);
}

} // namespace

QList<Finding> lint(const LintInput& input)
{
    const bool looksAtWords = !isFarTooLong(input);
    LintScan scan(input, looksAtWords);
    problemRules(scan);
    if (looksAtWords)
        lookAtWords(scan);
    frameRules(scan);
    moneyRules(scan);
    QList<Finding> findings = scan.findings;
    findings.removeIf(
        [&input](const Finding& finding) { return input.facts.muted.contains(finding.rule) && canBeMuted(finding); });
    std::stable_sort(findings.begin(), findings.end(), isBefore);
    keepFew(findings);
    return findings;
}

bool canBeSent(const QList<Finding>& findings)
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding& finding) { return finding.level == LintLevel::Error; });
}

} // namespace klapper
