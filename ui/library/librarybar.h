// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryquery.h"
#include "ui/library/clipviews.h"

class QMenu;
class QToolButton;

namespace klapper {

class IconButton;

/// The row of buttons above the clips: what is looked for, in which order, searches that were kept, cards or list.
class LibraryBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryBar(QWidget* parent = nullptr);

    /// How many filters are on, and the order.
    void showQuery(const LibraryQuery& query);
    void showView(ClipViews::View view);
    /// Where the menu of kept searches opens.
    void setSearches(QMenu* menu);
    QToolButton* filterButton() const { return m_filter; }

Q_SIGNALS:
    void filterRequested();
    void sortRequested(klapper::LibrarySort sort, bool ascending);
    void viewRequested(klapper::ClipViews::View view);

private:
    void fillSorts();
    IconButton* makeMenuButton(IconButton* button, QMenu* menu);

    QToolButton* m_filter;
    IconButton* m_sort;
    IconButton* m_saved;
    IconButton* m_view;
    QMenu* m_sorts;
    ClipViews::View m_shown = ClipViews::View::Cards;
    LibraryQuery m_query;
};

} // namespace klapper
