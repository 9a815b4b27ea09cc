// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobfilter.h"
#include "ui/models/samplerecipes.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QStackedWidget;

namespace klapper {

class ChipBar;
class EmptyState;

/// The left of the window: everything that was ever generated, newest first.
class LibraryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryPanel(QWidget* parent = nullptr);

    /// A model with the roles of JobRole; outlives the panel.
    void setModel(QAbstractItemModel* model);
    void setSearch(const QString& text);
    /// Without telling anyone.
    void select(const QString& id);
    QString selected() const;
    void focusList();

Q_SIGNALS:
    void chosen(const QString& id);
    void recipeRequested(const QString& id);
    /// Once more on a dearer tier.
    void sameRequested(const QString& id, klapper::Tier tier);
    void revealRequested(const QString& id);
    void copyPathRequested(const QString& id);
    void detailsRequested(const QString& id);
    /// The version of the draft that it was sent from.
    void versionRequested(const QString& id);
    void downloadRequested(const QString& id);
    void sampleRequested(klapper::Sample sample);
    void searchCleared();

private:
    QWidget* setupPages();
    void setupChips();
    void refreshCounts();
    void refreshPage();
    void showMenu(const QPoint& point);

    JobFilter m_filter;
    QTimer m_recount; ///< many changes, one count
    bool m_quiet = false;
    ChipBar* m_chips;
    QListView* m_list;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QStackedWidget* m_pages;
};

/// Title of a sample recipe as its button says it.
QString sampleTitle(Sample sample);

} // namespace klapper
