// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintfixes.h"

#include "app/prompt/invisible.h"
#include "app/prompt/lintscan.h"
#include "app/prompt/negativeterms.h"
#include "app/prompt/phrases.h"
#include "app/prompt/shottext.h"
#include "app/prompt/terms.h"
#include "app/prompt/textcuts.h"

#include <QRegularExpression>

#include <tuple>

namespace klapper {

namespace {

/// Every text that is sent.
QList<QString*> allTexts(RequestDraft& draft)
{
    QList<QString*> texts{&draft.prompt, &draft.style, &draft.negative};
    for (Shot& shot : draft.shots)
        texts.append(&shot.text);
    return texts;
}

/// Without all that says the same as `said` in the list that it was found in.
QString withoutTerm(const QString& text, const WordIndex& index, const QString& said)
{
    const QList<IndexHit> meant = index.find(TextTokens(said));
    return meant.isEmpty() ? text : withoutHits(text, index.find(TextTokens(text)), meant.first().value);
}

QString withoutEntries(const QString& text, const QStringList& ids)
{
    QString rest = text;
    const QList<WordHit> hits = findWords(text);
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        if (ids.contains(hit->id))
            rest = without(rest, hit->start, hit->length);
    }
    return rest;
}

void drop(const FixCall& call, const QString& said)
{
    const Terms& terms = Terms::shipped();
    if (call.finding.rule == u"C206" || call.finding.rule == u"A303") {
        const WordIndex& index = call.finding.rule == u"C206" ? terms.styles : terms.sounds;
        const QList<QString*> texts = allTexts(call.draft);
        for (QString* text : texts) {
            if (text != &call.draft.negative)
                *text = withoutTerm(*text, index, said);
        }
    } else if (QString* text = call.text()) {
        const QList<WordHit> meant = findWords(said);
        *text = meant.isEmpty() ? withoutWord(*text, said) : withoutEntries(*text, {meant.first().id});
    }
}

void keepFirstMove(const FixCall& call)
{
    QString* text = call.text();
    const QList<WordHit> first = findWords(call.value("a"));
    if (!text || first.isEmpty())
        return;
    QStringList others;
    const QList<WordHit> hits = findWords(*text);
    for (const WordHit& hit : hits) {
        const bool isRig = Terms::shipped().rigs.contains(hit.id);
        if (hit.group == WordGroup::Move && !isRig && moveFamily(hit.id) != moveFamily(first.first().id))
            others.append(hit.id);
    }
    *text = withoutEntries(*text, others);
}

/// With its whole clause, so that what stays reads on: "then the camera cranes up over the roofs".
void leadWithCamera(const FixCall& call)
{
    static const QRegularExpression connective(
        QStringLiteral("^((and then|then|and|while|as|with)\\s+|然后|接着|随后|同时)"),
        QRegularExpression::CaseInsensitiveOption);
    QString* text = call.text();
    const LintPlace& place = call.finding.place;
    const QString said = call.value("a");
    if (!text || said.isEmpty() || text->mid(place.start, place.length) != said)
        return;
    auto [start, length] = clauseAround(*text, place.start, place.length);
    // Too much in front of the word would come along: then the word alone.
    constexpr int fewWords = 6;
    if (text->left(start).trimmed().isEmpty() || TextTokens(text->mid(start, place.start - start)).words() > fewWords)
        std::tie(start, length) = std::pair(place.start, place.length);
    const QString clause = text->mid(start, length).remove(connective);
    *text = ledBy(without(*text, start, length), clause);
}

void nameThing(const FixCall& call, const QString& put)
{
    const QList<NegativeTerm> terms = negativeTerms(call.draft.negative);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        if (terms[i].start == call.finding.place.start) {
            call.draft.negative = withTerm(call.draft.negative, i, put);
            return;
        }
    }
}

void dropOpener(const FixCall& call)
{
    QString* text = call.text();
    const LintPlace& place = call.finding.place;
    if (!text || text->mid(place.start, place.length) != call.value("a"))
        return;
    QString rest = without(*text, place.start, place.length);
    while (!rest.isEmpty() && QStringView(u",，、 ").contains(rest.front()))
        rest.remove(0, 1);
    if (!rest.isEmpty())
        rest[0] = rest[0].toUpper();
    *text = rest;
}

} // namespace

FixTable textFixes()
{
    return {
        {QStringLiteral("removeInvisible"),
         [](const FixCall& call) {
             const QList<QString*> texts = allTexts(call.draft);
             for (QString* text : texts)
                 *text = withoutInvisible(*text);
         }},
        {QStringLiteral("promptFromShots"),
         [](const FixCall& call) {
             call.draft.prompt = numberedShots(call.draft.shots);
         }},
        {QStringLiteral("leadWithCamera"), leadWithCamera},
        {QStringLiteral("addCamera"),
         [](const FixCall& call) {
             call.draft.prompt = ledBy(call.draft.prompt, call.value("camera"));
         }},
        {QStringLiteral("keepFirstMove"), keepFirstMove},
        {QStringLiteral("dropFirst"),
         [](const FixCall& call) {
             drop(call, call.value("a"));
         }},
        {QStringLiteral("dropSecond"),
         [](const FixCall& call) {
             drop(call, call.value("b"));
         }},
        {QStringLiteral("dropOpener"), dropOpener},
        {QStringLiteral("nameThing"),
         [](const FixCall& call) {
             nameThing(call, call.value("b"));
         }},
        {QStringLiteral("dropFromNegative"),
         [](const FixCall& call) {
             nameThing(call, QString());
         }},
        {QStringLiteral("clearNegative"),
         [](const FixCall& call) {
             call.draft.negative.clear();
         }},
        {QStringLiteral("addRoomTone"),
         [](const FixCall& call) {
             QString& text = call.sharedText();
             const QString& language = text.isEmpty() ? call.draft.prompt : text;
             text = endedBy(text, phraseFor(QStringLiteral("room-tone"), language));
         }},
        {QStringLiteral("addIdentity"),
         [](const FixCall& call) {
             QString& text = call.sharedText();
             const QString& language = text.isEmpty() ? call.draft.prompt : text;
             const bool product = call.value("case") == u"product";
             const QString name = product ? QStringLiteral("keep-product") : QStringLiteral("keep-subject");
             text = endedBy(text, phraseFor(name, language));
         }},
    };
}

} // namespace klapper
