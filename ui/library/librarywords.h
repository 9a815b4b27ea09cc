// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/librarystore.h"
#include "ui/models/librarymodel.h"
#include "ui/models/queryparts.h"
#include "ui/widgets/statusglyph.h"

#include <QCoreApplication>

namespace klapper {

/// The words of the library for people.
class LibraryWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::LibraryWords)
public:
    /// Of a column of the list view.
    static QString head(LibraryColumn column);
    static QString cell(const LibraryEntry& entry, LibraryColumn column);
    /// "Lighthouse at dusk: Done" and "Pro, 8 s, 16:9, $1.34, 4 of 5 stars, Harbour", for people who hear it.
    static QString spoken(const LibraryEntry& entry);
    static QString spokenMore(const LibraryEntry& entry);
    static LibraryModel::Words words()
    {
        return {&LibraryWords::cell, &LibraryWords::head, &LibraryWords::spoken, &LibraryWords::spokenMore};
    }

    /// First words of the prompt; foreign text.
    static QString title(const LibraryEntry& entry);
    static StatusGlyph::Look look(const LibraryEntry& entry);
    /// "$1.34", "about $1.34" while only the estimate is known; empty when neither says anything.
    static QString cost(const LibraryEntry& entry);
    /// "★★★"; empty without a rating.
    static QString stars(int rating);

    static QString mode(Mode mode);
    static QString chip(StateChip chip);
    static QString rejects(Rejects rejects);
    /// The order as the menu offers it: "Newest first", "Cost".
    static QString sort(LibrarySort sort, bool ascending);
    /// What a part of a search lets through: "Pro", "$1.00 to $2.00", "Since 3 Nov".
    static QString part(const QueryPart& part, const LibraryQuery& query);
    /// "12 of 340", "340"; `selected` above one is said instead.
    static QString count(qsizetype found, int all, bool isFiltering, qsizetype selected);

private:
    static QString costs(const LibraryQuery& query);
    static QString dates(const LibraryQuery& query);
};

} // namespace klapper
