// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/cliptable.h"

#include "ui/library/cliprowdelegate.h"
#include "ui/models/librarymodel.h"

#include <QHeaderView>

namespace klapper {

namespace {

std::optional<LibrarySort> sortOf(int column)
{
    switch (LibraryColumn(column)) {
    case LibraryColumn::Title:
        return LibrarySort::Title;
    case LibraryColumn::Date:
        return LibrarySort::Created;
    case LibraryColumn::Seconds:
        return LibrarySort::Seconds;
    case LibraryColumn::Cost:
        return LibrarySort::Cost;
    case LibraryColumn::Rating:
        return LibrarySort::Rating;
    case LibraryColumn::Tier:
    case LibraryColumn::Mode:
    case LibraryColumn::Ratio:
    case LibraryColumn::Project:
    case LibraryColumn::Tags:
        return std::nullopt; // for these there are filters
    }
    Q_UNREACHABLE();
}

int columnOf(LibrarySort sort)
{
    for (int column = 0; column < libraryColumnCount; ++column) {
        if (sortOf(column) == sort)
            return column;
    }
    return -1;
}

/// In average characters.
int charactersOf(LibraryColumn column)
{
    switch (column) {
    case LibraryColumn::Title:
        return 30;
    case LibraryColumn::Date:
        return 17;
    case LibraryColumn::Mode:
        return 16;
    case LibraryColumn::Project:
    case LibraryColumn::Tags:
        return 18;
    case LibraryColumn::Tier:
    case LibraryColumn::Seconds:
    case LibraryColumn::Ratio:
    case LibraryColumn::Rating:
        return 11;
    case LibraryColumn::Cost:
        return 14;
    }
    Q_UNREACHABLE();
}

} // namespace

ClipTable::ClipTable(QWidget* parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("clipTable"));
    setItemDelegate(new ClipRowDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true); // one row is measured, not ten thousand
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header(), &QHeaderView::sectionClicked, this, &ClipTable::headClicked);
}

void ClipTable::setLibrary(LibraryModel& model)
{
    setModel(&model);
    setWidths();
    // The title comes first in the model, as what a row is called; people look for the date.
    header()->moveSection(int(LibraryColumn::Date), 0);
    showSort(m_shown);
}

void ClipTable::setWidths()
{
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < libraryColumnCount; ++column)
        header()->resizeSection(column, character * charactersOf(LibraryColumn(column)));
}

void ClipTable::showSort(const LibraryQuery& query)
{
    m_shown = query;
    header()->setSortIndicator(columnOf(query.sort), query.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void ClipTable::headClicked(int column)
{
    const std::optional<LibrarySort> sort = sortOf(column);
    showSort(m_shown); // the head has turned its mark by itself
    if (sort)
        Q_EMIT sortRequested(*sort, *sort == m_shown.sort ? !m_shown.ascending : *sort == LibrarySort::Title);
}

QByteArray ClipTable::columns() const { return header()->saveState(); }

void ClipTable::setColumns(const QByteArray& state)
{
    header()->restoreState(state);
    showSort(m_shown);
}

} // namespace klapper
