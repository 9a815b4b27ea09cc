// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace klapper::cli {

/// What is written for the text of a cell, for example with a colour around it; it takes the place of that text.
using CellInk = std::function<QString(qsizetype row, qsizetype column, const QString& text)>;

/// Rows of cells as columns, two blanks apart; the first row is the head. Cells are made plain() here. East Asian wide
/// letters count as the two cells that a terminal gives them. The last column is not padded: free text goes there.
QString tableText(const QList<QStringList>& rows, const CellInk& ink = {});

/// The beginning of a text for one line of a table, at most so many cells (see cells.h) and "...".
QString shortened(const QString& text, qsizetype most);

} // namespace klapper::cli
