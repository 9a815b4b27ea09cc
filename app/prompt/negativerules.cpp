// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintscan.h"

#include "app/prompt/negativeterms.h"
#include "app/prompt/terms.h"

#include <algorithm>

namespace klapper {

namespace {

/// Whether "no" or the like stands right in front of a place.
bool isDenied(const LintField& field, const QList<IndexHit>& negations, const IndexHit& hit)
{
    return std::any_of(negations.begin(), negations.end(), [&](const IndexHit& negation) {
        const qsizetype end = negation.start + negation.length;
        return end <= hit.start && field.text().mid(end, hit.start - end).trimmed().isEmpty();
    });
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
            if (!isDenied(field, negations, hit))
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
    WordIndex index;
    for (int i = 0; i < terms.size(); ++i) {
        const LintPlace place{.role = Role::Negative, .start = terms[i].start, .length = terms[i].length};
        if (terms[i].thing != terms[i].text) {
            scan.add("N401", place, {{QStringLiteral("a"), terms[i].text}, {QStringLiteral("b"), terms[i].thing}},
                     terms[i].thing.isEmpty() ? QStringList() : QStringList{QStringLiteral("nameThing")});
        }
        if (terms[i].thing.size() >= (isChinese(terms[i].thing) ? 2 : 3))
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
