// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/quotedlines.h"

#include "app/prompt/terms.h"

#include <algorithm>

namespace klapper {

namespace {

/// What closes a line that this character opens; null when it opens none.
QChar closingMark(QChar open)
{
    switch (open.unicode()) {
    case u'"':
        return u'"';
    case u'“':
        return u'”';
    case u'「':
        return u'」';
    case u'『':
        return u'』';
    case u'«':
        return u'»';
    default:
        return {};
    }
}

/// Where a line that opens at `open` closes; -1 without a closing mark in the same paragraph.
qsizetype closing(const QString& text, qsizetype open, QChar mark)
{
    const qsizetype close = text.indexOf(mark, open + 1);
    const qsizetype paragraph = text.indexOf(QStringLiteral("\n\n"), open);
    return paragraph >= 0 && paragraph < close ? -1 : close;
}

bool endsSentence(QChar c) { return QStringView(u".!?。！？\n”」』»").contains(c); }

/// Whether one of an index's words stands within [from, to) but outside the line.
bool hasWord(const WordIndex& index, const TextTokens& tokens, qsizetype from, qsizetype to)
{
    const QList<IndexHit> hits = index.find(tokens);
    return std::any_of(hits.begin(), hits.end(),
                       [from, to](const IndexHit& hit) { return hit.start >= from && hit.start + hit.length <= to; });
}

/// What stands around a line: its sentence in front, and behind it up to the end of the sentence.
struct Around
{
    qsizetype from = 0;
    qsizetype to = 0;
};

Around around(const QString& text, qsizetype start, qsizetype end)
{
    Around piece{start, end};
    while (piece.from > 0 && !endsSentence(text[piece.from - 1]) && text[piece.from - 1] != u'"')
        --piece.from;
    while (piece.to < text.size() && !endsSentence(text[piece.to]) && text[piece.to] != u'"' && text[piece.to] != u'“')
        ++piece.to;
    return piece;
}

bool isSaid(const QString& before, const QString& after)
{
    const Terms& terms = Terms::shipped();
    const auto says = [&terms](const QString& text) {
        const TextTokens tokens(text);
        const QList<IndexHit> sounds = terms.sounds.find(tokens);
        return std::any_of(sounds.begin(), sounds.end(),
                           [](const IndexHit& hit) { return hit.value == int(SoundWord::Speech); })
            || hasWord(terms.subjects, tokens, 0, text.size()) || hasWord(terms.pronouns, tokens, 0, text.size());
    };
    const QString named = before.trimmed();
    const bool isLabelled = named.size() > 1 && (named.endsWith(u':') || named.endsWith(u'：'));
    return isLabelled || says(before) || says(after);
}

bool isWritten(const QString& before, const QString& after)
{
    const QString near = before.right(24); // a few words: "a neon sign that reads"
    return hasWord(Terms::shipped().signs, TextTokens(near), 0, near.size()) || after.trimmed().startsWith(u"字样");
}

void countWords(QuotedLine& line, const TextTokens& tokens)
{
    const QList<TextToken>& all = tokens.list();
    auto token = std::lower_bound(all.begin(), all.end(), line.start,
                                  [](const TextToken& each, qsizetype start) { return each.start < start; });
    for (; token != all.end() && token->start < line.start + line.length; ++token)
        ++(isCjk(token->key.front()) ? line.characters : line.words);
}

} // namespace

QList<QuotedLine> quotedLines(const TextTokens& tokens)
{
    const QString& text = tokens.text();
    QList<QuotedLine> lines;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar mark = closingMark(text.at(i));
        const qsizetype close = mark.isNull() ? -1 : closing(text, i, mark);
        if (close < 0)
            continue;
        QuotedLine line{.start = i, .length = close + 1 - i};
        countWords(line, tokens);
        const Around piece = around(text, i, close + 1);
        const QString before = text.mid(piece.from, i - piece.from);
        const QString after = text.mid(close + 1, piece.to - close - 1);
        i = close;
        if (line.words + line.characters == 0 || isWritten(before, after))
            continue;
        line.hasSpeaker = isSaid(before, after);
        lines.append(line);
    }
    return lines;
}

} // namespace klapper
