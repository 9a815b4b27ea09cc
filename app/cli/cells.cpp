// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cells.h"

#include <QList>

#include <algorithm>
#include <array>

namespace klapper::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Wide and Fullwidth of EastAsianWidth.txt, in blocks.
constexpr std::array<Range, 19> wideRanges{{{0x1100, 0x115F},
                                            {0x231A, 0x231B},
                                            {0x2E80, 0x303E},
                                            {0x3041, 0x33FF},
                                            {0x3400, 0x4DBF},
                                            {0x4E00, 0x9FFF},
                                            {0xA000, 0xA4CF},
                                            {0xA960, 0xA97F},
                                            {0xAC00, 0xD7A3},
                                            {0xF900, 0xFAFF},
                                            {0xFE10, 0xFE19},
                                            {0xFE30, 0xFE6F},
                                            {0xFF01, 0xFF60},
                                            {0xFFE0, 0xFFE6},
                                            {0x1F300, 0x1F64F},
                                            {0x1F680, 0x1F6FF},
                                            {0x1F900, 0x1F9FF},
                                            {0x20000, 0x2FFFD},
                                            {0x30000, 0x3FFFD}}};

int cellsOfLetter(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = std::any_of(wideRanges.begin(), wideRanges.end(), [letter](const Range& range) {
        return letter >= range.first && letter <= range.last;
    });
    return isWide ? 2 : 1;
}

bool opens(char32_t letter) { return QStringView(u"（《「『【〈“‘([{").contains(QChar(ushort(letter))); }

bool closes(char32_t letter)
{
    return letter < 0x10000 && QStringView(u"，。、；：！？）》」』】〉”’…)]},.;:!?%").contains(QChar(ushort(letter)));
}

QString letterOf(char32_t code) { return QString::fromUcs4(&code, 1); }

} // namespace

int cellsOf(QStringView text)
{
    int cells = 0;
    for (const char32_t letter : text.toUcs4())
        cells += cellsOfLetter(letter);
    return cells;
}

QString firstCells(const QString& text, int cells)
{
    QString taken;
    for (const char32_t letter : text.toUcs4()) {
        cells -= cellsOfLetter(letter);
        if (cells < 0)
            break;
        taken += letterOf(letter);
    }
    return taken;
}

QString filledTo(const QString& text, int cells) { return text % QString(std::max(0, cells - cellsOf(text)), u' '); }

QStringList breakableParts(const QString& text)
{
    QStringList parts;
    QString part;
    char32_t before = 0;
    for (const char32_t letter : text.simplified().toUcs4()) {
        const bool isBesideWide = cellsOfLetter(letter) == 2 || (before && cellsOfLetter(before) == 2);
        const bool canBreak = before == U' ' || (isBesideWide && letter != U' ' && !closes(letter) && !opens(before));
        if (before && canBreak) {
            parts.append(part);
            part.clear();
        }
        part += letterOf(letter);
        before = letter;
    }
    if (!part.isEmpty())
        parts.append(part);
    return parts;
}

QStringList wrapped(const QString& text, int cells)
{
    QStringList lines;
    QString line;
    const QStringList parts = breakableParts(text);
    for (const QString& part : parts) {
        if (!line.isEmpty() && cellsOf(line) + cellsOf(QStringView(part).trimmed()) > cells) {
            lines.append(line.trimmed());
            line.clear();
        }
        line += part;
    }
    if (!line.isEmpty())
        lines.append(line.trimmed());
    return lines;
}

} // namespace klapper::cli
