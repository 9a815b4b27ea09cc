// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace klapper {

/// What is wrong with a file of drafts, and where. The words are made where they are shown.
struct ImportProblem
{
    enum class Kind {
        TooLarge,      ///< value bytes of limit
        TooManyRows,   ///< more than limit
        NotUtf8,       ///< at this place
        Empty,         ///< nothing but perhaps a header
        OpenQuote,     ///< the quote that begins here never ends
        StrayQuote,    ///< a quote inside a cell without quotes, or text behind a closing one
        CellCount,     ///< value cells, limit columns
        UnknownColumn, ///< field; nearest: the known one most like it, or empty
        ColumnTwice,   ///< field
        NoText,        ///< no column for a prompt or a shot; a draft that says nothing
        NotANumber,    ///< field, text
        NotAChoice,    ///< field, text, choices
        NotJson,       ///< text: the reader's own words, English
        NotADraft,     ///< an item that is no object
        Field,         ///< field, text: what the check of inputs says, English
    };
    Kind kind = Kind::NotJson;
    int line = 0;   ///< from 1; 0: of the file as a whole
    int column = 0; ///< characters from 1
    QString field = {};
    QString text = {}; ///< foreign
    QString nearest = {};
    QStringList choices = {};
    qint64 value = 0;
    qint64 limit = 0;
    bool operator==(const ImportProblem&) const = default;
};

} // namespace klapper
