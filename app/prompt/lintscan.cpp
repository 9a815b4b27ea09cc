// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintscan.h"

#include "app/prompt/terms.h"

#include <algorithm>

namespace klapper {

LintField::LintField(const LintPlace& fieldPlace, const QString& text, int fieldSeconds)
    : place(fieldPlace)
    , seconds(fieldSeconds)
    , tokens(firstReading(text))
{
    if (text.isEmpty()) // as at the start: the lists of words need not be read yet
        return;
    words = findWords(tokens);
    sounds = Terms::shipped().sounds.find(tokens);
    lines = quotedLines(tokens);
}

LintPlace LintField::at(qsizetype start, qsizetype length) const
{
    LintPlace range = place;
    if (!place.style) {
        range.start = start;
        range.length = length;
    }
    return range;
}

bool LintField::says(WordGroup group) const
{
    return std::any_of(words.begin(), words.end(), [group](const WordHit& hit) { return hit.group == group; });
}

LintScan::LintScan(const LintInput& input, bool readsTexts)
    : in(input)
    , inShots(input.draft.shotsActive && !input.draft.shots.isEmpty())
    , bySegments(inShots && input.contract.takesSegments())
{
    const RequestDraft& draft = in.draft;
    m_text = draft.prompt;
    if (inShots) {
        m_text += draft.style;
        for (const Shot& shot : draft.shots)
            m_text += shot.text;
    }
    if (readsTexts)
        readTexts();
}

void LintScan::readTexts()
{
    const RequestDraft& draft = in.draft;
    fields.reserve(draft.shots.size() + 2);
    fields.append(LintField({.role = Role::Text}, draft.prompt, draft.seconds));
    if (inShots) {
        fields.append(LintField({.role = Role::Text, .style = true}, draft.style, draft.seconds));
        for (int i = 0; i < draft.shots.size(); ++i)
            fields.append(LintField({.role = Role::Shots, .shot = i}, draft.shots[i].text, draft.shots[i].seconds));
    } else {
        typedShots = parseShots(draft.prompt);
    }
}

bool LintScan::isBlank() const { return m_text.trimmed().isEmpty(); }

Finding& LintScan::add(const char* rule, const LintPlace& place, const QHash<QString, QString>& values,
                       const QStringList& fixes)
{
    const LintRule* known = lintRule(QString::fromLatin1(rule));
    if (!known)
        qFatal("a lint rule is missing from the data");
    Finding finding{
        .rule = known->id, .level = known->level, .place = place, .values = values, .fixes = fixes, .problem = {}};
    const auto special = known->cases.constFind(values.value(QStringLiteral("case")));
    if (special != known->cases.constEnd())
        finding.level = special->level;
    findings.append(finding);
    return findings.last();
}

QString number(double value) { return QString::number(value, 'g', 10); }

} // namespace klapper
