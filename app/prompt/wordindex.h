// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/texttokens.h"

#include <QHash>
#include <QStringList>

namespace klapper {

/// A place where a text says one of an index's words.
struct IndexHit
{
    int value = 0;
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    qsizetype token = 0; ///< the first of it
    bool operator==(const IndexHit&) const = default;
};

/// Words and phrases with what they stand for, made once and asked for every key that is typed. Whole words of Latin
/// writing, any place of CJK writing; blanks and hyphens are the same, case does not count.
class WordIndex
{
public:
    /// @param pattern as resources/prompt writes it: (a|b) for choices, "=" in front of what must stand alone
    /// Answers every way it can be said. A phrase that is there keeps its value.
    QStringList add(const QString& pattern, int value);
    /// A person's own words: nothing in them is a sign.
    void addPlain(const QString& phrase, int value) { put(phrase, value, false); }
    /// By place, without overlaps: at each place the longest.
    QList<IndexHit> find(const TextTokens& tokens) const;

private:
    struct Entry
    {
        QStringList keys;
        int value = 0;
        bool alone = false; ///< between marks or ends
    };
    void put(const QString& phrase, int value, bool alone);
    static bool fits(const Entry& entry, const QList<TextToken>& tokens, qsizetype at);

    QHash<QString, QList<Entry>> m_byFirst; ///< the longest first
};

/// "push(|es) in" as "push in" and "pushes in"; braces do not nest.
QStringList spelledOut(const QString& pattern);

} // namespace klapper
