// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/phraseinsert.h"

#include <algorithm>

namespace klapper {

namespace {

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

/// Marks after which a sentence begins.
bool endsSentence(QChar c) { return QStringLiteral(".!?\n。！？").contains(c); }

/// Marks that need nothing more before a phrase or behind it.
bool separates(QChar c) { return endsSentence(c) || QStringLiteral(",;:，；：、").contains(c); }

bool opens(QChar c) { return QStringLiteral("([{“‘（【「『《").contains(c); }

bool closes(QChar c) { return QStringLiteral(")]}”’）】」』》\"'").contains(c); }

bool isWordPart(QChar c) { return c.isLetterOrNumber() && !isHan(c); }

/// What stands between the text so far and the phrase.
QString joint(QChar before, bool sentence, bool chinese)
{
    if (opens(before))
        return {};
    if (chinese)
        return separates(before) ? QString() : QString(sentence ? u'。' : u'，');
    const QString blank = before == u'\n' ? QString() : QStringLiteral(" ");
    if (sentence ? endsSentence(before) : separates(before))
        return blank;
    return sentence ? QStringLiteral(". ") : QStringLiteral(", ");
}

/// What stands between the phrase and the rest.
QString jointBehind(QChar next, bool sentence, bool chinese)
{
    if (next == u'\n' || closes(next) || (!sentence && separates(next)))
        return {};
    if (chinese)
        return sentence ? QString() : QStringLiteral("，");
    return sentence ? QStringLiteral(" ") : QStringLiteral(", ");
}

QString withCapital(QString phrase)
{
    if (!phrase.isEmpty())
        phrase[0] = phrase.at(0).toUpper();
    return phrase;
}

} // namespace

TextChange phraseChange(const QString& text, qsizetype start, qsizetype length, const QString& phrase)
{
    const auto isBlank = [&text](qsizetype at) {
        return text.at(at) == u' ' || text.at(at) == u'\t';
    };
    qsizetype from = std::clamp<qsizetype>(start, 0, text.size());
    qsizetype to = std::clamp<qsizetype>(start + length, from, text.size());
    while (from == to && from > 0 && to < text.size() && isWordPart(text.at(from - 1)) && isWordPart(text.at(to)))
        from = ++to; // a word is not torn
    while (from > 0 && isBlank(from - 1))
        --from;
    while (to < text.size() && isBlank(to))
        ++to;
    QString words = phrase.trimmed();
    if (words.isEmpty())
        return {.start = start, .length = 0, .text = {}};
    const bool chinese = readsAsChinese(words);
    const bool sentence = endsSentence(words.back());
    // Before a full stop a sentence's own one would be the second.
    const bool ended = sentence && to < text.size() && text.at(to) != u'\n' && endsSentence(text.at(to));
    if (ended)
        words.chop(1);
    const bool begins = from == 0 || sentence || endsSentence(text.at(from - 1));
    QString put = begins ? withCapital(words) : words;
    if (from > 0)
        put.prepend(joint(text.at(from - 1), sentence, chinese));
    if (to < text.size() && !ended)
        put.append(jointBehind(text.at(to), sentence, chinese));
    return {.start = from, .length = to - from, .text = put};
}

bool readsAsChinese(const QString& text)
{
    qsizetype han = 0;
    qsizetype words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        han += isHan(c);
        const bool latin = c.script() == QChar::Script_Latin;
        words += latin && !inWord;
        inWord = latin;
    }
    return han > words;
}

TextChange changeBetween(const QString& before, const QString& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    if (head > 0 && before.at(head - 1).isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return {.start = head, .length = before.size() - head - tail, .text = after.mid(head, after.size() - head - tail)};
}

} // namespace klapper
