// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/library/libraryquery.h"
#include "ui/library/clipviews.h"
#include "ui/models/samplerecipes.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace klapper {

class ActiveFilters;
class Banner;
class ChipBar;
class EmptyState;
class FilterPopup;
class LibraryBar;
class LibraryModel;
class LibraryStore;
class PlainLabel;
class SavedSearches;

/// The left of the window: everything that was ever generated, what is looked for in it, and what is found.
class LibraryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryPanel(QWidget* parent = nullptr);

    /// Searches at once. Once; both outlive the panel.
    void setLibrary(LibraryStore& store, LibraryModel& model);
    /// Before setLibrary() it only says what will be looked for first.
    void setQuery(const LibraryQuery& query);
    const LibraryQuery& query() const { return m_query; }
    void setSearch(const QString& text);
    /// Clears the search and all filters.
    void showEverything();
    void setView(ClipViews::View view);
    ClipViews& views() { return *m_views; }
    void openFilters();

    /// Without telling anyone; when it is not found now, then as soon as it is.
    void select(const QString& id);
    /// The clip that the keys are on; empty: none.
    QString selected() const;
    /// All that are selected, in the order of the list.
    QStringList selectedIds() const;
    /// To the clip one was on, else to the first.
    void focusList();

Q_SIGNALS:
    void chosen(const QString& id);
    /// Once more on a dearer tier.
    void sameRequested(const QString& id, klapper::Tier tier);
    void detailsRequested(const QString& id);
    /// The version of the draft that it was sent from.
    void versionRequested(const QString& id);
    void downloadRequested(const QString& id);
    void sampleRequested(klapper::Sample sample);
    /// The menu of these clips is about to open: whoever has something to do with them adds it.
    void fillMenu(QMenu* menu, const QStringList& ids);
    /// Other clips are selected now, see selectedIds().
    void selectionChanged();

    void queryChanged(const klapper::LibraryQuery& query);
    void viewChanged(klapper::ClipViews::View view);
    /// The words that are looked for are others now, for the field that shows them.
    void searchTextChanged(const QString& text);

private:
    QLayout* setupHead();
    void setupEmptyStates();
    void setupViews();
    void showQuery();
    void refreshCounts();
    void refreshTitle();
    void refreshPage();
    void showFailure(const Error& error);
    void saySaved(const Status& outcome);
    void open(const QModelIndex& row);
    void showMenu(const QPoint& at);
    void addClipActions(QMenu& menu, const QModelIndex& row);

    LibraryStore* m_store = nullptr;
    LibraryModel* m_model = nullptr;
    LibraryQuery m_query;
    QTimer m_recount; ///< many changes, one count
    int m_all = 0;    ///< clips in the library, whatever is looked for
    bool m_hasFailed = false;
    QPointer<FilterPopup> m_filters;

    PlainLabel* m_count;
    ChipBar* m_chips;
    LibraryBar* m_bar;
    ActiveFilters* m_active;
    SavedSearches* m_searches;
    Banner* m_said;
    ClipViews* m_views;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    EmptyState* m_failed;
    QStackedWidget* m_pages;
};

/// Title of a sample recipe as its button says it.
QString sampleTitle(Sample sample);

} // namespace klapper
