// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/texttokens.h"

#include <algorithm>

namespace klapper {

namespace {

bool isWordPart(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z');
    return c.isLetterOrNumber() || c.isMark();
}

/// Inside a word: the apostrophe of "don't", the colon and the point of "2.39:1".
bool holdsTogether(QStringView text, qsizetype i, qsizetype start)
{
    if (i <= start || i + 1 >= text.size())
        return false;
    const QChar before = text[i - 1];
    const QChar after = text[i + 1];
    if (text[i] == u'\'')
        return before.isLetter() && after.isLetter() && !isCjk(after);
    return (text[i] == u':' || text[i] == u'.') && before.isDigit() && after.isDigit();
}

bool isJoiner(QChar c) { return c.isSpace() || c == u'-' || c == u'/' || c == QChar(0x2010) || c == QChar(0x2011); }

} // namespace

bool isCjk(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x3040)
        return false; // most of what is typed
    return u <= 0x30FF || (u >= 0x3400 && u <= 0x4DBF) || (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0xAC00 && u <= 0xD7AF)
        || (u >= 0xF900 && u <= 0xFAFF);
}

bool isChinese(const QString& text)
{
    qsizetype han = 0;
    qsizetype latin = 0;
    for (const QChar c : text) {
        if (isCjk(c))
            ++han;
        else if (c.isLetter())
            ++latin;
    }
    return han > 0 && 4 * han >= latin;
}

QString firstReading(const QString& text)
{
    if (!text.contains(u'{'))
        return text;
    QString masked = text;
    QList<qsizetype> open;
    QList<qsizetype> bars; // the first bar of each open pair, -1: none yet
    for (qsizetype i = 0; i < masked.size(); ++i) {
        const QChar c = text[i];
        if (i > 0 && text[i - 1] == u'\\')
            continue;
        if (c == u'{') {
            open.append(i);
            bars.append(-1);
        } else if (c == u'|' && !open.isEmpty() && bars.last() < 0) {
            bars.last() = i;
        } else if (c == u'}' && !open.isEmpty()) {
            const qsizetype first = open.takeLast();
            const qsizetype bar = bars.takeLast();
            if (bar < 0)
                continue;
            masked[first] = u' ';
            std::fill(masked.begin() + bar, masked.begin() + i + 1, QChar(u' '));
        }
    }
    return masked;
}

TextTokens::TextTokens(const QString& text)
    : m_text(text)
    , m_lower(text)
{
    for (QChar& c : m_lower)
        c = c == QChar(0x2019) ? QChar(u'\'') : c.toLower();
    const QStringView lower(m_lower);
    m_tokens.reserve(lower.size() / 5 + 1);
    qsizetype start = -1; // of the word under way
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const bool cjk = isCjk(lower[i]);
        if (!cjk && (isWordPart(lower[i]) || (start >= 0 && holdsTogether(lower, i, start)))) {
            if (start < 0)
                start = i;
            continue;
        }
        if (start >= 0)
            add(start, i);
        start = -1;
        if (cjk)
            add(i, i + 1);
    }
    if (start >= 0)
        add(start, lower.size());
}

void TextTokens::add(qsizetype start, qsizetype end)
{
    bool joined = !m_tokens.isEmpty();
    for (qsizetype i = joined ? m_tokens.last().start + m_tokens.last().length : start; i < start && joined; ++i)
        joined = isJoiner(m_lower.at(i));
    m_tokens.append({start, end - start, QStringView(m_lower).mid(start, end - start), joined});
}

int TextTokens::words() const
{
    qsizetype cjk = 0;
    for (const TextToken& token : m_tokens)
        cjk += isCjk(token.key.front()) ? 1 : 0;
    return int(m_tokens.size() - cjk + (cjk + 1) / 2);
}

} // namespace klapper
