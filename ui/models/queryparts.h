// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryquery.h"

namespace klapper {

/// One thing that narrows a search and can be taken away by itself. The text is not among them: it stands in its field.
struct QueryPart
{
    enum class Kind { Rating, Tier, Mode, Aspect, Cost, Rejects, Dates, Project, Tag, Thread };
    Kind kind = Kind::Rating;
    QString value = {}; ///< of a list: which one (a tier as its number, an aspect, a tag)
    bool operator==(const QueryPart&) const = default;
};

/// In the order in which they are shown.
QList<QueryPart> partsOf(const LibraryQuery& query);
LibraryQuery without(LibraryQuery query, const QueryPart& part);
/// Without everything that narrows; the order stays.
LibraryQuery everything(const LibraryQuery& query);

/// What the row of chips above the list stands for: a group, what has a rating, or all.
enum class StateChip { All, Running, Done, Unknown, Failed, Rated };
StateChip stateChipOf(const LibraryQuery& query);
LibraryQuery withStateChip(LibraryQuery query, StateChip chip);

} // namespace klapper
