// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/textcuts.h"

#include "app/prompt/vocabulary.h"
#include "app/prompt/wordindex.h"

#include <QRegularExpression>

namespace klapper {

namespace {

bool isComma(QChar c) { return QStringView(u",;，、；").contains(c); }
bool isStop(QChar c) { return QStringView(u".!?:\n。！？：").contains(c); }

/// Also behind the mark that closes a line: "Hello!"
bool endsSentence(const QString& text)
{
    const bool isQuoted = text.size() > 1 && QStringView(u"\"”」』»").contains(text.back());
    return text.isEmpty() || isStop(text.back()) || (isQuoted && isStop(text[text.size() - 2]));
}

bool endsPiece(const QString& text) { return endsSentence(text) || isComma(text.back()); }

QString trimmedRight(QString text)
{
    while (!text.isEmpty() && text.back().isSpace() && text.back() != u'\n')
        text.chop(1);
    return text;
}

QString trimmedLeft(const QString& text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i].isSpace() && text[i] != u'\n')
        ++i;
    return text.mid(i);
}

/// A connective that had the piece behind it as its only reason.
QString withoutConnective(const QString& text)
{
    static const QRegularExpression connective(QStringLiteral("(^|\\s)(and|then|and then|with|or|&)$"),
                                               QRegularExpression::CaseInsensitiveOption);
    return trimmedRight(QString(text).remove(connective));
}

/// "A barista" reads on as "a barista"; a name keeps its capital.
QString readingOn(QString text)
{
    static const QRegularExpression opener(
        QStringLiteral("^(A|An|The|In|On|At|Inside|Outside|Under|Over|Two|Three)\\s"));
    const QList<WordHit> hits = findWords(text);
    const bool begins = !hits.isEmpty() && hits.first().start == 0 && text.size() > 1 && text[1].isLower();
    if (begins || opener.match(text).hasMatch())
        text[0] = text[0].toLower();
    return text;
}

} // namespace

QString without(const QString& text, qsizetype start, qsizetype length)
{
    const bool wasCapital = start < text.size() && text[start].isUpper();
    QString before = trimmedRight(text.left(start));
    QString after = trimmedLeft(text.mid(start + length));
    if (after.isEmpty() || isComma(after.front()) || isStop(after.front()))
        before = withoutConnective(before);
    if (!after.isEmpty() && isComma(after.front()) && endsPiece(before))
        after = trimmedLeft(after.mid(1));
    else if (!after.isEmpty() && isStop(after.front()) && after.front() != u'\n'
             && (before.isEmpty() || isStop(before.back())))
        after = trimmedLeft(after.mid(1));
    if (!before.isEmpty() && isComma(before.back()) && (after.isEmpty() || isStop(after.front())))
        before = trimmedRight(before.chopped(1));
    const bool begins = endsSentence(before);
    if (wasCapital && begins && !after.isEmpty())
        after[0] = after[0].toUpper();
    const bool needsBlank = !before.isEmpty() && !after.isEmpty() && !isCjk(after.front()) && !isComma(after.front())
                         && !isStop(after.front()) && before.back() != u'\n' && !(isCjk(before.back()));
    return needsBlank ? QString(before % u' ' % after) : QString(before % after);
}

QString withoutHits(const QString& text, const QList<IndexHit>& hits, int value)
{
    QString rest = text;
    // From the back, so that the places in front stay where they are.
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        if (hit->value == value)
            rest = without(rest, hit->start, hit->length);
    }
    return rest;
}

QString withoutWord(const QString& text, const QString& word)
{
    WordIndex index;
    index.addPlain(word, 0);
    return withoutHits(text, index.find(TextTokens(text)), 0);
}

std::pair<qsizetype, qsizetype> clauseAround(const QString& text, qsizetype start, qsizetype length)
{
    const auto isBorder = [&text](qsizetype i) {
        const bool inNumber = i + 1 < text.size() && text[i + 1].isDigit() && i > 0 && text[i - 1].isDigit();
        return isComma(text[i]) || (isStop(text[i]) && !inNumber);
    };
    qsizetype from = start;
    while (from > 0 && !isBorder(from - 1))
        --from;
    qsizetype to = start + length;
    while (to < text.size() && !isBorder(to))
        ++to;
    while (from < start && text[from].isSpace())
        ++from;
    while (to > start + length && text[to - 1].isSpace())
        --to;
    return {from, to - from};
}

QString ledBy(const QString& text, const QString& phrase)
{
    QString front = phrase;
    if (!front.isEmpty())
        front[0] = front[0].toUpper();
    const QString rest = trimmedLeft(text);
    if (rest.trimmed().isEmpty())
        return front;
    return isChinese(rest) ? QString(front % u'，' % rest) : QString(front % u", " % readingOn(rest));
}

QString endedBy(const QString& text, const QString& sentence)
{
    QString begun = text.trimmed();
    if (begun.isEmpty())
        return sentence;
    const bool chinese = isChinese(sentence);
    if (isComma(begun.back()))
        begun.chop(1);
    if (!isStop(begun.back()) && !QStringView(u"\"”」』").contains(begun.back()))
        begun += chinese ? u'。' : u'.';
    return chinese ? QString(begun % sentence) : QString(begun % u' ' % sentence);
}

} // namespace klapper
