// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/quotedlines.h"

#include "app/prompt/terms.h"

#include <algorithm>
#include <array>

namespace klapper {

namespace {

/// Looks for one sign from places that only rise, and keeps where it is: the text is gone through once, however many
/// marks ask.
class NextSign
{
public:
    NextSign(QStringView text, QStringView sign)
        : m_text(text)
        , m_sign(sign)
    {
    }
    /// -1: nowhere from there on.
    qsizetype from(qsizetype place)
    {
        if (!m_isAsked || (m_at >= 0 && m_at < place))
            m_at = m_text.indexOf(m_sign, place);
        m_isAsked = true;
        return m_at;
    }

private:
    QStringView m_text;
    QStringView m_sign;
    qsizetype m_at = -1;
    bool m_isAsked = false;
};

/// Where lines close; asked from the front to the back.
class Closings
{
public:
    explicit Closings(QStringView text)
        : m_text(text)
        , m_marks{NextSign(text, u"\""), {text, u"”"}, {text, u"」"}, {text, u"』"}, {text, u"»"}}
        , m_paragraph(text, u"\n\n")
    {
    }
    /// Of a line that opens at this place; -1 when none does, or without a closing mark in the same paragraph.
    qsizetype of(qsizetype open)
    {
        const qsizetype pair = QStringView(u"\"“「『«").indexOf(m_text[open]);
        const qsizetype close = pair < 0 ? -1 : m_marks[size_t(pair)].from(open + 1);
        if (close < 0)
            return -1;
        const qsizetype paragraph = m_paragraph.from(open);
        return paragraph >= 0 && paragraph < close ? -1 : close;
    }

private:
    QStringView m_text;
    std::array<NextSign, 5> m_marks; ///< in the order of what opens
    NextSign m_paragraph;
};

bool endsSpeech(QChar c) { return QStringView(u".!?。！？\n”」』»").contains(c); }

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
    while (piece.from > 0 && !endsSpeech(text[piece.from - 1]) && text[piece.from - 1] != u'"')
        --piece.from;
    while (piece.to < text.size() && !endsSpeech(text[piece.to]) && text[piece.to] != u'"' && text[piece.to] != u'“')
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
    Closings closings(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype close = closings.of(i);
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
