// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace klapper::cli {

/// How many cells of a terminal a text takes: two for a wide letter (East Asian Width W and F of Unicode's annex 11,
/// emoji), none for a combining mark, one for every other. Ambiguous ones are narrow, as in a Western locale.
int cellsOf(QStringView text);
/// As many letters as fit into so many cells, never half of one, nor one without its marks.
QString firstCells(const QString& text, int cells);
/// Filled up with blanks on the right.
QString filledTo(const QString& text, int cells);

/// The parts of a text between which a line may be broken, each with the blank behind it: at blanks, and between two
/// letters one of which is wide, but never before closing or behind opening punctuation.
QStringList breakableParts(const QString& text);
/// A text of one paragraph as lines of at most so many cells; a word that is longer stands on a line of its own.
QStringList wrapped(const QString& text, int cells);

} // namespace klapper::cli
