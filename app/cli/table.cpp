// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "app/cli/cells.h"
#include "app/cli/console.h"

namespace klapper::cli {

QString tableText(const QList<QStringList>& rows, const CellInk& ink)
{
    QList<QStringList> cells;
    QList<int> widths;
    for (const QStringList& row : rows) {
        QStringList plainRow;
        for (const QString& cell : row)
            plainRow.append(plain(cell));
        cells.append(plainRow);
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], cellsOf(plainRow[i]));
    }
    QString text;
    for (qsizetype number = 0; number < cells.size(); ++number) {
        const QStringList& row = cells[number];
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            line += ink ? ink(number, i, row[i]) : row[i];
            if (!isLast)
                line += QString(widths[i] - cellsOf(row[i]) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line % u'\n';
    }
    return text;
}

QString shortened(const QString& text, qsizetype most)
{
    const QString line = plain(text);
    return cellsOf(line) <= most ? line : QString(firstCells(line, int(most)) % u"...");
}

} // namespace klapper::cli
