// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintscan.h"

#include "app/prompt/terms.h"

namespace klapper {

namespace {

/// Of a shot's text the first word of a group; empty without one.
QString firstOf(const LintField& shot, WordGroup group)
{
    for (const WordHit& hit : shot.words) {
        if (hit.group == group)
            return hit.id;
    }
    return {};
}

void secondsOfShots(LintScan& scan)
{
    const QList<Shot>& shots = scan.in.draft.shots;
    const bool several = shots.size() > 1;
    qint64 sum = 0;
    for (int i = 0; i < shots.size(); ++i) {
        sum += shots[i].seconds;
        const bool isShort = shots[i].seconds < lintLimit(QStringLiteral("S108"), QStringLiteral("seconds"));
        if (isShort && shots[i].seconds > 0) {
            scan.add("S108", {.role = Role::Shots, .shot = i}, {{QStringLiteral("i"), number(i + 1)}},
                     several ? QStringList{QStringLiteral("mergeShots")} : QStringList());
        }
    }
    if (shots.size() > lintLimit(QStringLiteral("S110"), QStringLiteral("shots"))
        && double(sum) < lintLimit(QStringLiteral("S110"), QStringLiteral("seconds")))
        scan.add("S110", {.role = Role::Shots}, {}, {QStringLiteral("mergeShortest")});
}

/// What "addFraming" puts in: from wide to close, so that neighbours differ.
QString framingFor(int shot, const QString& text)
{
    static const QStringList ids{QStringLiteral("wide"), QStringLiteral("medium"), QStringLiteral("close-up")};
    const VocabularyEntry* entry = vocabularyEntry(ids[shot % ids.size()]);
    return isChinese(text) ? entry->phraseZh : entry->phrase;
}

void framing(LintScan& scan, const LintField& shot, const LintField* next)
{
    const int i = shot.place.shot;
    const QString size = firstOf(shot, WordGroup::Size);
    const QString angle = firstOf(shot, WordGroup::Angle);
    if (size.isEmpty() && angle.isEmpty() && !shot.text().trimmed().isEmpty()) {
        scan.add("S112", shot.place,
                 {{QStringLiteral("i"), number(i + 1)}, {QStringLiteral("framing"), framingFor(i, shot.text())}},
                 {QStringLiteral("addFraming")});
    }
    if (!next || size.isEmpty() || size != firstOf(*next, WordGroup::Size) || angle != firstOf(*next, WordGroup::Angle))
        return;
    scan.add("S111", shot.place, {{QStringLiteral("i"), number(i + 1)}, {QStringLiteral("j"), number(i + 2)}},
             {QStringLiteral("mergeShots")});
}

/// "Then …" goes; for "she …" only the person knows the name.
void opener(LintScan& scan, const LintField& shot)
{
    const Terms& terms = Terms::shipped();
    const QList<IndexHit> connectives = terms.connectives.find(shot.tokens);
    const QList<IndexHit> pronouns = terms.pronouns.find(shot.tokens);
    const bool connects = !connectives.isEmpty() && connectives.first().token == 0;
    const bool refers = !pronouns.isEmpty() && pronouns.first().token == 0;
    if (!connects && !refers)
        return;
    const IndexHit& hit = connects ? connectives.first() : pronouns.first();
    scan.add("S114", shot.at(hit.start, hit.length), {{QStringLiteral("a"), shot.said(hit.start, hit.length)}},
             connects ? QStringList{QStringLiteral("dropOpener")} : QStringList());
}

void otherRoles(LintScan& scan)
{
    const RequestDraft& draft = scan.in.draft;
    if (!scan.bySegments)
        return;
    if (scan.has(Role::LastFrame) && !draft.lastFrame.isEmpty())
        scan.add("S118", {.role = Role::LastFrame}, {},
                 {QStringLiteral("removeLastFrame"), QStringLiteral("override")});
    if (scan.has(Role::Negative) && !draft.negative.trimmed().isEmpty())
        scan.add("S119", {.role = Role::Negative}, {}, {QStringLiteral("clearNegative")});
}

} // namespace

void shotRules(LintScan& scan)
{
    if (scan.typedShots && scan.in.draft.shots.isEmpty())
        scan.add("S116", {.role = Role::Text}, {}, {QStringLiteral("rowsFromText")});
    if (!scan.inShots)
        return;
    secondsOfShots(scan);
    for (qsizetype i = 0; i < scan.fields.size(); ++i) {
        const LintField& field = scan.fields[i];
        if (field.place.role != Role::Shots)
            continue;
        framing(scan, field, i + 1 < scan.fields.size() ? &scan.fields[i + 1] : nullptr);
        opener(scan, field);
    }
    otherRoles(scan);
}

} // namespace klapper
