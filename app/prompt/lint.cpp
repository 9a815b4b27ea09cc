// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lint.h"

#include <algorithm>

namespace klapper {

QList<Finding> lint(const LintInput& input)
{
    QList<Finding> findings;
    for (const Problem& problem : input.problems) {
        Finding finding;
        finding.level = LintLevel::Error;
        finding.place = {.role = problem.role, .shot = problem.shot};
        finding.problem = problem;
        findings.append(finding);
    }
    return findings;
}

bool canBeSent(const QList<Finding>& findings)
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding& finding) { return finding.level == LintLevel::Error; });
}

} // namespace klapper
