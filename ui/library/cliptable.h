// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryquery.h"

#include <QTreeView>

namespace klapper {

class LibraryModel;

/// The library as rows with columns. A click on a head sorts by it, once more the other way round.
class ClipTable final : public QTreeView
{
    Q_OBJECT
public:
    explicit ClipTable(QWidget* parent = nullptr);

    void setLibrary(LibraryModel& model);
    /// Marks the head that the rows are sorted by.
    void showSort(const LibraryQuery& query);
    /// Order and widths of the columns, to be remembered.
    QByteArray columns() const;
    void setColumns(const QByteArray& state);

    /// Keys are for judging, not for looking through ten thousand titles; for that there is the search.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void sortRequested(klapper::LibrarySort sort, bool ascending);

private:
    void headClicked(int column);
    void setWidths();

    LibraryQuery m_shown;
};

} // namespace klapper
