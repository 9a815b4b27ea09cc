// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "app/cli/console.h"

namespace klapper::cli {

QString tableText(const QList<QStringList>& rows)
{
    QList<QStringList> cells;
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        QStringList plainRow;
        for (const QString& cell : row)
            plainRow.append(plain(cell));
        cells.append(plainRow);
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], plainRow[i].size());
    }
    QString text;
    for (const QStringList& row : std::as_const(cells)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? QString(row[i].leftJustified(widths[i]) % u"  ") : row[i];
        while (line.endsWith(u' '))
            line.chop(1);
        text += line % u'\n';
    }
    return text;
}

QString shortened(const QString& text, qsizetype most)
{
    const QString line = plain(text);
    if (line.size() <= most)
        return line;
    // Never between the two halves of one character.
    const qsizetype end = line[most - 1].isHighSurrogate() ? most - 1 : most;
    return line.left(end) % u"...";
}

} // namespace klapper::cli
