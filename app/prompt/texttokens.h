// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace klapper {

/// A Chinese, Japanese or Korean character: written without blanks, so that each is a token of its own.
bool isCjk(QChar c);
/// Han characters outweigh Latin words.
bool isChinese(const QString& text);
/// With every choice but the first of `{dawn|dusk}` blanked out, as long as before: what one clip of it says.
QString firstReading(const QString& text);

/// A word, a number such as "9:16" or "2.39:1", or one CJK character.
struct TextToken
{
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    QStringView key;     ///< in lower case; lives as long as the TextTokens it came from
    bool joined = false; ///< nothing but blanks, hyphens and slashes between it and the token before
};

/// A text cut into tokens once, for every index that looks through it.
class TextTokens
{
public:
    explicit TextTokens(const QString& text);

    const QList<TextToken>& list() const { return m_tokens; }
    const QString& text() const { return m_text; }
    /// Latin words and numbers; and half as many as there are CJK characters, which say about as much.
    int words() const;

private:
    void add(qsizetype start, qsizetype end);

    QString m_text;
    QString m_lower; ///< of the same length
    QList<TextToken> m_tokens;
};

} // namespace klapper
