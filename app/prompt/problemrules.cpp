// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintscan.h"

#include "app/prompt/scriptsplit.h"

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

using Values = QHash<QString, QString>;

qint64 sumOf(const QList<Shot>& shots)
{
    qint64 sum = 0; // a file can say any seconds
    for (const Shot& shot : shots)
        sum += shot.seconds;
    return sum;
}

double boundOf(const LintScan& scan, bool most, double otherwise)
{
    const Field* field = scan.in.contract.field(Role::Duration);
    if (!field)
        return otherwise;
    return most ? field->maximum.value_or(otherwise) : field->minimum.value_or(otherwise);
}

/// Clips that a script of these shots makes at the least.
int clipsOf(const LintScan& scan)
{
    const ClipLimits limits{.leastSeconds = int(boundOf(scan, false, 3)),
                            .mostSeconds = int(boundOf(scan, true, 15)),
                            .mostShots = scan.in.contract.maxShots()};
    const QList<Shot>& shots = scan.in.draft.shots;
    const qint64 bySeconds = (sumOf(shots) + limits.mostSeconds - 1) / std::max(1, limits.mostSeconds);
    const qint64 byCount = (shots.size() + limits.mostShots - 1) / std::max(1, limits.mostShots);
    return int(std::max({qint64(2), bySeconds, byCount, qint64(clipStarts(shots, limits).size())}));
}

bool canSplit(const LintScan& scan) { return scan.inShots && scan.in.draft.shots.size() > 1; }

/// The sum of the shots as the clip's length, or the shots made to fit the clip, whichever the endpoint allows.
void sumOfSeconds(LintScan& scan, const Problem& problem)
{
    const double most = boundOf(scan, true, 15);
    QStringList fixes;
    if (problem.value >= boundOf(scan, false, 3) && problem.value <= most)
        fixes.append(QStringLiteral("fitClip"));
    if (scan.in.draft.shots.size() <= problem.limit)
        fixes.append(QStringLiteral("fitShots"));
    if (problem.value > most && canSplit(scan))
        fixes.append(QStringLiteral("splitScript"));
    scan.add("S106", {.role = Role::Shots},
             {{QStringLiteral("a"), number(problem.value)}, {QStringLiteral("b"), number(problem.limit)}}, fixes);
}

void durationRange(LintScan& scan, const Problem& problem)
{
    const double fit = std::clamp(problem.value, problem.low, std::max(problem.low, problem.limit));
    Values values{{QStringLiteral("low"), number(problem.low)},
                  {QStringLiteral("max"), number(problem.limit)},
                  {QStringLiteral("clamped"), number(fit)}};
    QStringList fixes;
    // One clip of a split script has seconds of its own; only its shots change them.
    const bool isWhole = problem.value == scan.in.draft.seconds;
    if (isWhole && problem.value > problem.limit && canSplit(scan)) {
        values.insert(QStringLiteral("k"), number(clipsOf(scan)));
        fixes.append(QStringLiteral("splitScript"));
    }
    if (isWhole)
        fixes.append(QStringLiteral("clampSeconds"));
    scan.add("S107", {.role = Role::Duration}, values, fixes);
}

void tooLong(LintScan& scan, const Problem& problem)
{
    const Values values{{QStringLiteral("n"), number(problem.value)},
                        {QStringLiteral("max"), number(problem.limit)},
                        {QStringLiteral("over"), number(problem.value - problem.limit)},
                        {QStringLiteral("i"), number(problem.shot + 1)}};
    const char* rule = problem.shot >= 0 ? "S103" : problem.role == Role::Negative ? "P003" : "P002";
    scan.add(rule, {.role = problem.role, .shot = problem.shot}, values);
}

void shotProblem(LintScan& scan, const Problem& problem)
{
    const LintPlace place{.role = Role::Shots, .shot = problem.shot};
    const QString i = number(problem.shot + 1);
    if (problem.kind == ProblemKind::TooManyShots) {
        const Values values{{QStringLiteral("n"), number(problem.value)},
                            {QStringLiteral("max"), number(problem.limit)},
                            {QStringLiteral("k"), number(clipsOf(scan))}};
        const bool isWhole = problem.value == double(scan.in.draft.shots.size());
        scan.add("S101", place, values,
                 isWhole && canSplit(scan) ? QStringList{QStringLiteral("splitScript")} : QStringList());
    } else if (problem.kind == ProblemKind::ShotTextMissing) {
        const bool several = scan.in.draft.shots.size() > 1;
        scan.add("S102", place, {{QStringLiteral("i"), i}},
                 several ? QStringList{QStringLiteral("removeShot")} : QStringList());
    } else {
        scan.add("S105", place, {{QStringLiteral("i"), i}, {QStringLiteral("total"), number(problem.limit)}},
                 problem.limit >= 1 ? QStringList{QStringLiteral("clampShot")} : QStringList());
    }
}

bool hasShotTexts(const RequestDraft& draft)
{
    return std::any_of(draft.shots.begin(), draft.shots.end(),
                       [](const Shot& shot) { return !shot.text.trimmed().isEmpty(); });
}

/// What no rule of the table covers is said in the words of the check.
void withoutRule(LintScan& scan, const Problem& problem)
{
    Finding finding;
    finding.level = LintLevel::Error;
    finding.place = {.role = problem.role, .shot = problem.shot};
    if (problem.kind == ProblemKind::GuidanceRange && std::isfinite(problem.low) && std::isfinite(problem.limit)) {
        const double from = std::isnan(problem.value) ? 0.5 : problem.value;
        finding.values.insert(QStringLiteral("clamped"), number(std::clamp(from, problem.low, problem.limit)));
        finding.fixes.append(QStringLiteral("clampGuidance"));
    } else if (problem.kind == ProblemKind::AspectUnknown && !problem.choices.isEmpty()) {
        finding.values.insert(QStringLiteral("ratio"), nearestRatio(problem.text, problem.choices));
        finding.fixes.append(QStringLiteral("nearestRatio"));
    }
    scan.findings.append(finding);
}

void problemRule(LintScan& scan, const Problem& problem)
{
    const bool isLast = problem.role == Role::LastFrame;
    const QStringList removal{QStringLiteral("removeLastFrame")};
    switch (problem.kind) {
    case ProblemKind::PromptMissing:
        scan.add("P001", {}, {},
                 hasShotTexts(scan.in.draft) ? QStringList{QStringLiteral("promptFromShots")} : QStringList());
        return;
    case ProblemKind::TextTooLong:
        return tooLong(scan, problem);
    case ProblemKind::TooManyShots:
    case ProblemKind::ShotTextMissing:
    case ProblemKind::ShotSecondsRange:
        return shotProblem(scan, problem);
    case ProblemKind::ShotSecondsSum:
        return sumOfSeconds(scan, problem);
    case ProblemKind::DurationRange:
        return durationRange(scan, problem);
    case ProblemKind::FirstFrameMissing:
        scan.add("I501", {.role = Role::FirstFrame});
        return;
    case ProblemKind::LastFrameAlone:
        scan.add("I503", {.role = Role::LastFrame}, {}, {QStringLiteral("lastIsFirst"), removal.first()});
        return;
    case ProblemKind::UrlNotPublic:
        scan.add("I504", {.role = problem.role}, {{QStringLiteral("x"), problem.text}},
                 isLast ? removal : QStringList());
        return;
    case ProblemKind::GuidanceRange:
    case ProblemKind::SeedRange:
    case ProblemKind::AspectUnknown:
    case ProblemKind::FrameNotTaken:
    case ProblemKind::EmbeddedNotTaken:
    case ProblemKind::EndpointUnknownField:
        return withoutRule(scan, problem);
    }
    Q_UNREACHABLE();
}

} // namespace

void problemRules(LintScan& scan)
{
    for (const Problem& problem : scan.in.problems) {
        problemRule(scan, problem);
        scan.findings.last().problem = problem;
    }
}

QString nearestRatio(const QString& ratio, const QStringList& choices)
{
    const auto shape = [](const QString& text) {
        const double height = text.section(u':', 1).toDouble();
        return height > 0 ? text.section(u':', 0, 0).toDouble() / height : 0.0;
    };
    const double wanted = shape(ratio);
    const auto distance = [&shape, wanted](const QString& choice) {
        return wanted > 0 && shape(choice) > 0 ? std::abs(std::log(shape(choice) / wanted)) : HUGE_VAL;
    };
    return *std::min_element(choices.begin(), choices.end(),
                             [&distance](const QString& a, const QString& b) { return distance(a) < distance(b); });
}

} // namespace klapper
