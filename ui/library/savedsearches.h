// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/librarystore.h"

#include <QObject>

class QMenu;

namespace klapper {

/// The menu of searches that were kept: take one, keep the present one, arrange them.
class SavedSearches final : public QObject
{
    Q_OBJECT
public:
    /// The widget is what its dialogs belong to.
    explicit SavedSearches(QWidget* parent);

    void setStore(LibraryStore& store) { m_store = &store; }
    /// What would be kept now.
    void setQuery(const LibraryQuery& query) { m_query = query; }
    QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void chosen(const klapper::LibraryQuery& query);
    /// Whether one that was to be kept is kept now.
    void saved(const klapper::Status& outcome);

private:
    void fill();
    Result<QList<SavedSearch>> searches() const;
    void askName();
    void openList();

    QWidget* m_parent;
    LibraryStore* m_store = nullptr;
    LibraryQuery m_query;
    QMenu* m_menu;
};

} // namespace klapper
