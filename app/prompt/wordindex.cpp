// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/wordindex.h"

#include <algorithm>

namespace klapper {

namespace {

QStringList keysOf(const TextTokens& tokens)
{
    QStringList keys;
    for (const TextToken& token : tokens.list())
        keys.append(token.key.toString());
    return keys;
}

} // namespace

QStringList spelledOut(const QString& pattern)
{
    QStringList all{QString()};
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'(', at);
        const qsizetype close = pattern.indexOf(u')', open);
        const bool has = open >= 0 && close > open;
        const QString plain = pattern.mid(at, has ? open - at : -1);
        const QStringList choices = has ? pattern.mid(open + 1, close - open - 1).split(u'|') : QStringList{QString()};
        QStringList longer;
        for (const QString& begun : std::as_const(all)) {
            for (const QString& choice : choices)
                longer.append(begun + plain + choice);
        }
        all = longer;
        at = has ? close + 1 : pattern.size();
    }
    for (QString& each : all)
        each = each.simplified();
    all.removeDuplicates();
    return all;
}

QStringList WordIndex::add(const QString& pattern, int value)
{
    const bool alone = pattern.startsWith(u'=');
    const QStringList ways = spelledOut(alone ? pattern.mid(1) : pattern);
    for (const QString& way : ways)
        put(way, value, alone);
    return ways;
}

void WordIndex::put(const QString& phrase, int value, bool alone)
{
    const QStringList keys = keysOf(TextTokens(phrase));
    if (keys.isEmpty())
        return;
    QList<Entry>& entries = m_byFirst[keys.first()];
    const bool isThere =
        std::any_of(entries.begin(), entries.end(), [&keys](const Entry& entry) { return entry.keys == keys; });
    if (isThere)
        return;
    const auto place = std::find_if(entries.begin(), entries.end(),
                                    [&keys](const Entry& entry) { return entry.keys.size() <= keys.size(); });
    entries.insert(place, {keys, value, alone});
}

bool WordIndex::fits(const Entry& entry, const QList<TextToken>& tokens, qsizetype at)
{
    const qsizetype count = entry.keys.size();
    if (at + count > tokens.size())
        return false;
    for (qsizetype i = 1; i < count; ++i) {
        const TextToken& token = tokens[at + i];
        if (!token.joined || token.key != entry.keys[i])
            return false;
    }
    const bool endsAlone = at + count == tokens.size() || !tokens[at + count].joined;
    return !entry.alone || (!tokens[at].joined && endsAlone);
}

QList<IndexHit> WordIndex::find(const TextTokens& text) const
{
    QList<IndexHit> hits;
    const QList<TextToken>& tokens = text.list();
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        // Borrowed: no copy of the key for a look into the table.
        const QString key = QString::fromRawData(tokens[at].key.data(), tokens[at].length);
        const auto found = m_byFirst.constFind(key);
        if (found == m_byFirst.constEnd())
            continue;
        for (const Entry& entry : *found) {
            if (!fits(entry, tokens, at))
                continue;
            const TextToken& last = tokens[at + entry.keys.size() - 1];
            hits.append({entry.value, tokens[at].start, last.start + last.length - tokens[at].start, at});
            at += entry.keys.size() - 1;
            break;
        }
    }
    return hits;
}

} // namespace klapper
