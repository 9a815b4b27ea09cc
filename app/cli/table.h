// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace klapper::cli {

/// Rows of cells as columns, two blanks apart; the first row is the head. Cells are made plain() here. The last
/// column is not padded, so put free text there: it may be wider than it counts.
QString tableText(const QList<QStringList>& rows);

/// The beginning of a text for one line of a table.
QString shortened(const QString& text, qsizetype most);

} // namespace klapper::cli
