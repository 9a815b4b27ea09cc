// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintscan.h"

#include "app/prompt/negativeterms.h"
#include "app/prompt/terms.h"

#include <algorithm>

namespace klapper {

namespace {

/// Whether "no" or the like stands right in front of a place.
/// @param negations by place: only the last one in front can be it, as it lies between the others and the place
bool isDenied(QStringView text, const QList<IndexHit>& negations, qsizetype place)
{
    const auto behind =
        std::upper_bound(negations.begin(), negations.end(), place,
                         [](qsizetype start, const IndexHit& negation) { return start <= negation.start; });
    if (behind == negations.begin())
        return false;
    const IndexHit& last = *std::prev(behind);
    const qsizetype end = last.start + last.length;
    while (place > end && text[place - 1].isSpace())
        --place;
    return place == end;
}

/// A letter says nothing, and sentences are not wanted word for word.
bool isLookedFor(const QString& thing)
{
    return thing.size() >= (isChinese(thing) ? 2 : 3)
        && thing.size() <= lintLimit(QStringLiteral("N402"), QStringLiteral("characters"));
}

/// The terms that a text of the request asks for.
QSet<int> wantedIn(const LintScan& scan, const WordIndex& index)
{
    QSet<int> wanted;
    for (const LintField& field : scan.fields) {
        const QList<IndexHit> hits = index.find(field.tokens);
        if (hits.isEmpty())
            continue;
        const QList<IndexHit> negations = Terms::shipped().negations.find(field.tokens);
        for (const IndexHit& hit : hits) {
            if (!isDenied(field.text(), negations, hit.start))
                wanted.insert(hit.value);
        }
    }
    return wanted;
}

} // namespace

void negativeRules(LintScan& scan)
{
    if (!scan.has(Role::Negative) || scan.in.draft.negative.trimmed().isEmpty())
        return;
    const QList<NegativeTerm> terms = negativeTerms(scan.in.draft.negative);
    const double most = lintLimit(QStringLiteral("N402"), QStringLiteral("terms")); // no list that is taken has more
    WordIndex index;
    for (int i = 0; i < terms.size(); ++i) {
        const LintPlace place{.role = Role::Negative, .start = terms[i].start, .length = terms[i].length};
        if (terms[i].thing != terms[i].text) {
            scan.add("N401", place, {{QStringLiteral("a"), terms[i].text}, {QStringLiteral("b"), terms[i].thing}},
                     terms[i].thing.isEmpty() ? QStringList() : QStringList{QStringLiteral("nameThing")});
        }
        if (i < most && isLookedFor(terms[i].thing))
            index.addPlain(terms[i].thing, i);
    }
    QList<int> wanted = wantedIn(scan, index).values();
    std::sort(wanted.begin(), wanted.end());
    for (const int i : std::as_const(wanted)) {
        scan.add("N402", {.role = Role::Negative, .start = terms[i].start, .length = terms[i].length},
                 {{QStringLiteral("a"), terms[i].thing}}, {QStringLiteral("dropFromNegative")});
    }
}

} // namespace klapper
