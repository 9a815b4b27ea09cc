// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintscan.h"

#include "app/prompt/invisible.h"

#include <QRegularExpression>

namespace klapper {

namespace {

/// Under so much nobody is in the picture yet.
void shortPrompt(LintScan& scan)
{
    if (scan.isBlank() || scan.inShots)
        return;
    const LintField& prompt = scan.fields.first();
    const QString text = prompt.text().trimmed();
    const int length = codePoints(text);
    const bool isShort = isChinese(text)
                           ? length < lintLimit(QStringLiteral("P005"), QStringLiteral("charactersCjk"))
                           : length < lintLimit(QStringLiteral("P005"), QStringLiteral("characters"))
                                 || prompt.tokens.words() < lintLimit(QStringLiteral("P005"), QStringLiteral("words"));
    if (isShort)
        scan.add("P005", prompt.place);
}

void invisibleIn(LintScan& scan, const LintPlace& place, const QString& text)
{
    const qsizetype found = firstInvisible(text);
    if (found < 0)
        return;
    LintPlace at = place;
    if (!place.style) {
        at.start = found;
        at.length = 1;
    }
    scan.add("P006", at, {{QStringLiteral("n"), number(double(text.size() - withoutInvisible(text).size()))}},
             {QStringLiteral("removeInvisible")});
}

/// {name} and <name>; but {dawn|dusk} is a choice, and braces that choices are read from are none.
void placeholdersIn(LintScan& scan, const LintPlace& place, const QString& text)
{
    if (!text.contains(u'{') && !text.contains(u'<'))
        return;
    // A tag with attributes, or of one letter, is what somebody pasted, not what a template leaves.
    static const QRegularExpression placeholder(
        QStringLiteral("(?<!\\\\)\\{[^{}|\\n]*\\}|<\\p{L}[\\p{L}\\p{N} _.,/-]{1,60}>"));
    auto found = placeholder.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        LintPlace at = place;
        if (!place.style) {
            at.start = match.capturedStart();
            at.length = match.capturedLength();
        }
        scan.add("P007", at, {{QStringLiteral("a"), match.captured()}});
    }
}

} // namespace

void promptRules(LintScan& scan)
{
    shortPrompt(scan);
    const auto lookAt = [&scan](const LintPlace& place, const QString& text) {
        invisibleIn(scan, place, text);
        placeholdersIn(scan, place, text);
    };
    const RequestDraft& draft = scan.in.draft;
    lookAt({.role = Role::Text}, draft.prompt);
    if (scan.inShots) {
        lookAt({.role = Role::Text, .style = true}, draft.style);
        for (int i = 0; i < draft.shots.size(); ++i)
            lookAt({.role = Role::Shots, .shot = i}, draft.shots[i].text);
    }
    if (scan.has(Role::Negative))
        lookAt({.role = Role::Negative}, draft.negative);
}

} // namespace klapper
