// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/negativeterms.h"

#include "app/prompt/terms.h"
#include "app/prompt/textcuts.h"

namespace klapper {

namespace {

bool endsTerm(QChar c) { return QStringView(u",;\n，、；。").contains(c); }

void addTerm(QList<NegativeTerm>& terms, const QString& negative, qsizetype from, qsizetype to)
{
    while (from < to && negative[from].isSpace())
        ++from;
    while (to > from && negative[to - 1].isSpace())
        --to;
    if (from == to)
        return;
    NegativeTerm term{.start = from, .length = to - from, .text = negative.mid(from, to - from), .thing = {}};
    const QList<IndexHit> hits = Terms::shipped().negations.find(TextTokens(term.text));
    const bool negates = !hits.isEmpty() && hits.first().token == 0;
    term.thing = negates ? term.text.mid(hits.first().start + hits.first().length).trimmed() : term.text;
    terms.append(term);
}

} // namespace

QList<NegativeTerm> negativeTerms(const QString& negative)
{
    QList<NegativeTerm> terms;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= negative.size(); ++i) {
        if (i < negative.size() && !endsTerm(negative[i]))
            continue;
        addTerm(terms, negative, from, i);
        from = i + 1;
    }
    return terms;
}

QString withTerm(const QString& negative, qsizetype n, const QString& text)
{
    const QList<NegativeTerm> terms = negativeTerms(negative);
    if (n < 0 || n >= terms.size())
        return negative;
    const NegativeTerm& term = terms[n];
    if (text.isEmpty())
        return without(negative, term.start, term.length);
    return negative.left(term.start) % text % negative.mid(term.start + term.length);
}

} // namespace klapper
