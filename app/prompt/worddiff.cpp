// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/worddiff.h"

#include <QStringView>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace klapper {

namespace {

using Tokens = std::vector<QStringView>;

enum class Sort { Blank, Word, Sign };

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    const bool pair = first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(first, text[at + 1]) : char32_t(first.unicode());
}

bool standsAlone(char32_t point)
{
    const QChar::Script script = QChar::script(point);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

Sort sortOf(char32_t point)
{
    if (QChar::isSpace(point))
        return Sort::Blank;
    const bool letter = QChar::isLetterOrNumber(point) || QChar::isMark(point);
    return letter && !standsAlone(point) ? Sort::Word : Sort::Sign;
}

bool joinsWords(QChar sign) { return sign == u'-' || sign == u'\'' || sign == u'\u2019' || sign == u'_'; }

/// "push-in" and "don't" are one word.
bool goesOn(QStringView text, qsizetype at)
{
    return joinsWords(text[at]) && at + 1 < text.size() && sortOf(codePointAt(text, at + 1)) == Sort::Word;
}

Tokens tokensOf(QStringView text)
{
    Tokens tokens;
    qsizetype start = 0;
    while (start < text.size()) {
        const char32_t point = codePointAt(text, start);
        const Sort sort = sortOf(point);
        qsizetype end = start + (QChar::requiresSurrogates(point) ? 2 : 1);
        while (sort != Sort::Sign && end < text.size()) {
            const char32_t next = codePointAt(text, end);
            if (sortOf(next) != sort && !(sort == Sort::Word && goesOn(text, end)))
                break;
            end += QChar::requiresSurrogates(next) ? 2 : 1;
        }
        tokens.push_back(text.mid(start, end - start));
        start = end;
    }
    return tokens;
}

/// E. W. Myers, "An O(ND) difference algorithm and its variations": how far each diagonal reaches with d changes.
class Myers
{
public:
    Myers(const Tokens& before, const Tokens& after)
        : m_before(before)
        , m_after(after)
        , m_reach(2 * mostChanges + 3, 0)
    {
    }

    /// The kind of each step from the beginning to the end, or nothing beyond mostChanges.
    std::optional<std::vector<DiffKind>> steps()
    {
        for (int changes = 0; changes <= mostChanges; ++changes) {
            m_history.push_back(m_reach);
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                if (advance(changes, diagonal))
                    return walkBack(changes);
            }
        }
        return {};
    }

private:
    static constexpr int mostChanges = 1000; ///< 8 MB; beyond it nobody reads what changed word by word

    static int& at(std::vector<int>& reach, int diagonal) { return reach[size_t(diagonal + mostChanges + 1)]; }
    static bool comesFromAbove(std::vector<int>& reach, int changes, int diagonal)
    {
        return diagonal == -changes || (diagonal != changes && at(reach, diagonal - 1) < at(reach, diagonal + 1));
    }

    bool advance(int changes, int diagonal)
    {
        int x = comesFromAbove(m_reach, changes, diagonal) ? at(m_reach, diagonal + 1) : at(m_reach, diagonal - 1) + 1;
        int y = x - diagonal;
        while (x < int(m_before.size()) && y < int(m_after.size()) && m_before[size_t(x)] == m_after[size_t(y)]) {
            ++x;
            ++y;
        }
        at(m_reach, diagonal) = x;
        return x >= int(m_before.size()) && y >= int(m_after.size());
    }

    std::vector<DiffKind> walkBack(int changes)
    {
        std::vector<DiffKind> steps;
        int x = int(m_before.size());
        int y = int(m_after.size());
        for (int left = changes; left > 0; --left) {
            std::vector<int>& reach = m_history[size_t(left)];
            const bool above = comesFromAbove(reach, left, x - y);
            const int diagonal = above ? x - y + 1 : x - y - 1;
            const int fromX = at(reach, diagonal);
            const int startX = above ? fromX : fromX + 1;
            steps.insert(steps.end(), size_t(x - startX), DiffKind::Same);
            steps.push_back(above ? DiffKind::Added : DiffKind::Removed);
            x = fromX;
            y = fromX - diagonal;
        }
        steps.insert(steps.end(), size_t(x), DiffKind::Same);
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    const Tokens& m_before;
    const Tokens& m_after;
    std::vector<int> m_reach;
    std::vector<std::vector<int>> m_history;
};

/// A shared stretch and the change behind it; the first stretch or the last change may be empty.
struct Turn
{
    QString same;
    QString removed;
    QString added;
    bool isReplacement() const { return !removed.isEmpty() && !added.isEmpty(); }
};

QList<Turn> turnsOf(const Tokens& before, const Tokens& after, const std::vector<DiffKind>& steps)
{
    QList<Turn> turns{Turn{}};
    size_t x = 0;
    size_t y = 0;
    for (const DiffKind step : steps) {
        if (step == DiffKind::Same) {
            if (!turns.last().removed.isEmpty() || !turns.last().added.isEmpty())
                turns.append(Turn{});
            turns.last().same += before[x++];
            ++y;
        } else if (step == DiffKind::Removed) {
            turns.last().removed += before[x++];
        } else {
            turns.last().added += after[y++];
        }
    }
    return turns;
}

/// A blank between two words that were both replaced belongs to the replacement: it reads as one.
QList<Turn> withoutLoneBlanks(const QList<Turn>& turns)
{
    QList<Turn> joined;
    for (const Turn& turn : turns) {
        const bool blank = turn.same.trimmed().isEmpty() && !turn.same.contains(u'\n');
        if (joined.isEmpty() || !blank || !joined.last().isReplacement() || !turn.isReplacement()) {
            joined.append(turn);
            continue;
        }
        joined.last().removed += turn.same + turn.removed;
        joined.last().added += turn.same + turn.added;
    }
    return joined;
}

void append(QList<DiffPiece>& pieces, DiffKind kind, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

} // namespace

QList<DiffPiece> wordDiff(const QString& before, const QString& after)
{
    Tokens old = tokensOf(before);
    Tokens fresh = tokensOf(after);
    // Most of two versions is the same: only the middle is searched.
    const auto [oldHead, freshHead] = std::mismatch(old.begin(), old.end(), fresh.begin(), fresh.end());
    const auto [oldTail, freshTail] = std::mismatch(old.rbegin(), std::make_reverse_iterator(oldHead), fresh.rbegin(),
                                                    std::make_reverse_iterator(freshHead));
    const Tokens oldMiddle(oldHead, oldTail.base());
    const Tokens freshMiddle(freshHead, freshTail.base());
    std::vector<DiffKind> steps(size_t(oldHead - old.begin()), DiffKind::Same);
    const auto found = Myers(oldMiddle, freshMiddle).steps();
    if (found) {
        steps.insert(steps.end(), found->begin(), found->end());
    } else {
        steps.insert(steps.end(), oldMiddle.size(), DiffKind::Removed);
        steps.insert(steps.end(), freshMiddle.size(), DiffKind::Added);
    }
    steps.insert(steps.end(), size_t(oldTail - old.rbegin()), DiffKind::Same);

    QList<DiffPiece> pieces;
    const QList<Turn> turns = withoutLoneBlanks(turnsOf(old, fresh, steps));
    for (const Turn& turn : turns) {
        append(pieces, DiffKind::Same, turn.same);
        append(pieces, DiffKind::Removed, turn.removed);
        append(pieces, DiffKind::Added, turn.added);
    }
    return pieces;
}

int countWords(const QList<DiffPiece>& pieces, DiffKind kind)
{
    int words = 0;
    for (const DiffPiece& piece : pieces) {
        if (piece.kind != kind)
            continue;
        for (const QStringView token : tokensOf(piece.text))
            words += sortOf(codePointAt(token, 0)) == Sort::Word || standsAlone(codePointAt(token, 0)) ? 1 : 0;
    }
    return words;
}

} // namespace klapper
