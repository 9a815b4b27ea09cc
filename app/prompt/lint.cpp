// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lint.h"

#include "app/prompt/lintscan.h"

#include <algorithm>
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

} // namespace

QList<Finding> lint(const LintInput& input)
{
    LintScan scan(input);
    problemRules(scan);
    promptRules(scan);
    shotRules(scan);
    cameraRules(scan);
    styleRules(scan);
    audioRules(scan);
    negativeRules(scan);
    frameRules(scan);
    moneyRules(scan);
    QList<Finding> findings = scan.findings;
    findings.removeIf(
        [&input](const Finding& finding) { return input.facts.muted.contains(finding.rule) && canBeMuted(finding); });
    std::stable_sort(findings.begin(), findings.end(), isBefore);
    return findings;
}

bool canBeSent(const QList<Finding>& findings)
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding& finding) { return finding.level == LintLevel::Error; });
}

} // namespace klapper
