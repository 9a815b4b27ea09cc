// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/librarywords.h"

#include <algorithm>

namespace klapper {

namespace {

constexpr qsizetype mostWords = 100;
constexpr qsizetype gram = 3;       ///< characters that FTS5's trigram tokenizer takes at a time
constexpr qsizetype mostGrams = 20; ///< of one word; more narrow no further
constexpr QChar border(u'\x1f');    ///< no folded text has a control character

bool isHalf(const QString& text, qsizetype at)
{
    const QChar letter = text[at];
    if (letter.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    return letter.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

/// The grams of a word as an expression for FTS5.
QString matchOf(const QList<uint>& word)
{
    QStringList grams;
    const qsizetype count = std::min(word.size() - gram + 1, mostGrams);
    for (qsizetype at = 0; at < count; ++at) {
        QString text;
        for (qsizetype i = at; i < at + gram; ++i)
            text += QString::fromUcs4(reinterpret_cast<const char32_t*>(&word[i]), 1);
        const QString quoted = u'"' % text.replace(u'"', QStringLiteral("\"\"")) % u'"';
        if (!grams.contains(quoted))
            grams.append(quoted);
    }
    return grams.join(u" AND ");
}

} // namespace

QString foldedText(const QString& text)
{
    QString plain = text;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (plain[at].category() == QChar::Other_Control || isHalf(plain, at))
            plain[at] = u' ';
    }
    return plain.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
}

QString wordsOf(const RequestDraft& draft)
{
    QStringList parts{draft.prompt};
    if (draft.shotsActive) {
        for (const Shot& shot : draft.shots)
            parts.append(shot.text);
        parts.append(draft.style);
    }
    parts.append(draft.negative);
    return foldedText(parts.join(u' '));
}

QString wordsOf(const Judgement& judgement)
{
    QStringList parts{judgement.project};
    parts += judgement.tags;
    parts.append(judgement.note);
    return foldedText(parts.join(u' ')).trimmed();
}

QString joinedWords(const QString& ofRecipe, const QString& ofJudgement) { return ofRecipe % border % ofJudgement; }
QString recipePart(const QString& joined) { return joined.section(border, 0, 0); }
QString judgementPart(const QString& joined) { return joined.section(border, 1); }

TextSearch TextSearch::of(const QString& typed)
{
    TextSearch search;
    QStringList matches;
    const QStringList words = foldedText(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (search.words.contains(word) || search.words.size() == mostWords)
            continue;
        search.words.append(word);
        const QList<uint> letters = word.toUcs4();
        if (letters.size() >= gram)
            matches.append(matchOf(letters));
        if (letters.size() != gram)
            search.inside.append(word);
    }
    search.match = matches.join(u" AND ");
    return search;
}

} // namespace klapper
