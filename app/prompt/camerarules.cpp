// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintscan.h"

#include "app/prompt/terms.h"

#include <QRegularExpression>

#include <algorithm>

namespace klapper {

namespace {

bool isCamera(WordGroup group)
{
    return group == WordGroup::Size || group == WordGroup::Angle || group == WordGroup::Move;
}

/// Where a text first speaks of the camera; -1: nowhere.
qsizetype firstCamera(const LintField& field)
{
    qsizetype first = -1;
    for (const WordHit& hit : field.words) {
        if (isCamera(hit.group)) {
            first = hit.start;
            break;
        }
    }
    const QList<IndexHit> named = Terms::shipped().camera.find(field.tokens);
    const bool isEarlier = !named.isEmpty() && (first < 0 || named.first().start < first);
    return isEarlier ? named.first().start : first;
}

void leading(LintScan& scan)
{
    const LintField& prompt = scan.fields.first();
    const qsizetype first = firstCamera(prompt);
    if (first < 0 || scan.inShots || scan.typedShots)
        return;
    const int before = TextTokens(prompt.text().left(first)).words();
    if (before < lintLimit(QStringLiteral("C200"), QStringLiteral("words")))
        return;
    for (const WordHit& hit : prompt.words) {
        if (!isCamera(hit.group))
            continue;
        scan.add("C200", prompt.at(hit.start, hit.length), {{QStringLiteral("a"), prompt.said(hit.start, hit.length)}},
                 {QStringLiteral("leadWithCamera")});
        return;
    }
    scan.add("C200", prompt.at(first, 0));
}

void anyCamera(LintScan& scan)
{
    if (scan.isBlank())
        return;
    for (const LintField& field : scan.fields) {
        if (firstCamera(field) >= 0)
            return;
    }
    const VocabularyEntry* entry = vocabularyEntry(QStringLiteral("push-in"));
    const QString phrase = isChinese(scan.text()) ? entry->phraseZh : entry->phrase;
    scan.add("C201", {.role = Role::Text}, {{QStringLiteral("camera"), phrase}}, {QStringLiteral("addCamera")});
}

/// Of the moves that were said so far, the first one of `excluded`; null without one.
const WordHit* firstAgainst(const QSet<QString>& excluded, const QHash<QString, const WordHit*>& firsts)
{
    const WordHit* first = nullptr;
    for (const QString& id : excluded) {
        const WordHit* hit = firsts.value(id);
        if (hit && (!first || hit->start < first->start))
            first = hit;
    }
    return first;
}

/// Moves of a field that cannot both be: each with the first one behind it that contradicts it, and each once, however
/// often they are said. "Static, pan, tilt" is one finding. Answers whether there were any.
bool contradictions(LintScan& scan, const LintField& field)
{
    const auto& against = Terms::shipped().contradictions;
    QHash<QString, const WordHit*> firsts; // that can be contradicted, by id
    QSet<QString> broken;
    for (const WordHit& second : field.words) {
        const auto excluded = against.constFind(second.id);
        if (excluded == against.constEnd() || firsts.contains(second.id))
            continue;
        firsts.insert(second.id, &second);
        const WordHit* first = firstAgainst(*excluded, firsts);
        if (!first || broken.contains(first->id))
            continue;
        broken.insert(first->id);
        scan.add("C203", field.at(second.start, second.length),
                 {{QStringLiteral("a"), field.said(first->start, first->length)},
                  {QStringLiteral("b"), field.said(second.start, second.length)}},
                 {QStringLiteral("dropSecond"), QStringLiteral("dropFirst")});
    }
    return !broken.isEmpty();
}

void severalMoves(LintScan& scan, const LintField& field)
{
    if (field.seconds > lintLimit(QStringLiteral("C202"), QStringLiteral("seconds")))
        return;
    const WordHit* first = nullptr;
    for (const WordHit& hit : field.words) {
        if (hit.group != WordGroup::Move || Terms::shipped().rigs.contains(hit.id))
            continue;
        if (!first)
            first = &hit;
        if (hit.id == first->id || moveFamily(hit.id) == moveFamily(first->id))
            continue;
        scan.add("C202", field.at(hit.start, hit.length),
                 {{QStringLiteral("d"), number(field.seconds)},
                  {QStringLiteral("a"), field.said(first->start, first->length)},
                  {QStringLiteral("b"), field.said(hit.start, hit.length)}},
                 {QStringLiteral("keepFirstMove")});
        return;
    }
}

void cutsInOneText(LintScan& scan)
{
    const LintField& prompt = scan.fields.first();
    if (scan.inShots || scan.typedShots)
        return;
    for (const WordHit& hit : prompt.words) {
        if (!Terms::shipped().cuts.contains(hit.id))
            continue;
        const qsizetype pieces = cutPieces(scan.in.draft.prompt).size();
        const bool canBeShots = pieces > 1 && pieces <= scan.in.contract.maxShots() && pieces <= scan.in.draft.seconds
                             && scan.in.draft.shots.isEmpty();
        scan.add("C208", prompt.at(hit.start, hit.length), {{QStringLiteral("a"), prompt.said(hit.start, hit.length)}},
                 canBeShots ? QStringList{QStringLiteral("shotsFromCuts")} : QStringList());
        return;
    }
}

/// What is no part of a piece between two cuts.
bool isEdge(QChar c) { return c.isSpace() || QStringView(u",;，、；:：").contains(c); }

} // namespace

QString moveFamily(const QString& id)
{
    static const QRegularExpression way(QStringLiteral("-(left|right|up|down|in|out)$"));
    return QString(id).remove(way);
}

QStringList cutPieces(const QString& prompt)
{
    QStringList pieces;
    qsizetype from = 0;
    const auto add = [&pieces](const QString& piece) {
        QStringView text(piece);
        while (!text.isEmpty() && (isEdge(text.front()) || QStringView(u".。").contains(text.front())))
            text = text.sliced(1);
        while (!text.isEmpty() && isEdge(text.back()))
            text.chop(1);
        if (!text.isEmpty())
            pieces.append(text.toString());
    };
    const QList<WordHit> hits = findWords(prompt);
    for (const WordHit& hit : hits) {
        if (!Terms::shipped().cuts.contains(hit.id))
            continue;
        add(prompt.mid(from, hit.start - from));
        from = hit.start + hit.length;
    }
    add(prompt.mid(from));
    return pieces;
}

void cameraRules(LintScan& scan)
{
    leading(scan);
    anyCamera(scan);
    for (const LintField& field : std::as_const(scan.fields)) {
        // A list of shots that was typed is several shots; it gets its rows first.
        const bool isOneShot = scan.inShots ? field.place.role == Role::Shots : !scan.typedShots;
        if (isOneShot && !contradictions(scan, field))
            severalMoves(scan, field);
    }
    cutsInOneText(scan);
}

} // namespace klapper
