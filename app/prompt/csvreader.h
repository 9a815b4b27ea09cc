// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/importproblem.h"

#include <QByteArray>

namespace klapper {

struct CsvCell
{
    QString text;
    int line = 1;   ///< where it begins, from 1
    int column = 1; ///< characters from 1
};

struct CsvTable
{
    QList<QList<CsvCell>> rows; ///< lines without anything are left out
    QChar delimiter = u',';
    QList<ImportProblem> problems; ///< what is no CSV; then there are no rows
};

/// Reads RFC 4180 strictly, so that no half of a paid prompt gets lost in a forgotten quote: a quote inside a plain
/// cell and text behind a closing one are refused. UTF-8 with or without a byte order mark; lines end with CRLF, LF or
/// CR; comma, semicolon or tab, whichever stands in the first line outside of quotes (spreadsheets write semicolons
/// where the comma is the decimal point). At most `mostRows` rows with the header.
///
/// A reader of our own: Debian's libcsv knows no places of its cells and has had no release since 2013, the header-only
/// fast-cpp-csv-parser wants its columns at compile time and throws.
CsvTable readCsv(const QByteArray& bytes, int mostRows);

} // namespace klapper
