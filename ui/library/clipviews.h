// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryquery.h"

#include <QStackedWidget>

class QAbstractItemView;
class QItemSelectionModel;
class QListView;

namespace klapper {

class ClipTable;
class LibraryModel;
class SelectionKeeper;

/// The clips as cards or as a list: one model, one selection, whichever is shown.
class ClipViews final : public QStackedWidget
{
    Q_OBJECT
public:
    enum class View { Cards, List };
    explicit ClipViews(QWidget* parent = nullptr);

    /// Once; the model outlives it.
    void setModel(LibraryModel& model);
    View view() const { return View(currentIndex()); }
    void setView(View view);
    ClipTable& table() { return *m_table; }
    void focusView();
    /// The rows of another search. A search for words begins at its top, else the clip one looks at stays in sight.
    void search(const LibraryQuery& query);

    /// The current row; invalid: none.
    QModelIndex currentRow() const;
    /// Rows, from the top.
    QList<int> selectedRows() const;
    qsizetype selectedCount() const;
    /// Makes it current without telling anyone, as soon as it is found; nothing: none is.
    void want(std::optional<qint64> number);

Q_SIGNALS:
    /// The person looks at it.
    void chosen(const QModelIndex& row);
    /// Return, or a double click.
    void opened(const QModelIndex& row);
    void selectionChanged();
    /// For what is selected. @param at on the screen
    void menuRequested(const QPoint& at);
    void sortRequested(klapper::LibrarySort sort, bool ascending);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setupView(QAbstractItemView& view);
    QAbstractItemView* shown() const;
    void openMenu(QAbstractItemView& view, const QPoint& point);

    QListView* m_cards;
    ClipTable* m_table;
    LibraryModel* m_model = nullptr;
    SelectionKeeper* m_keeper = nullptr;
};

} // namespace klapper
