// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/librarystore.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace klapper {

class Banner;

/// The searches that were kept: take one (Return), rename it (F2), delete it (Delete, and undo).
class SavedSearchesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The store outlives it.
    explicit SavedSearchesDialog(LibraryStore& store, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const klapper::LibraryQuery& query);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setupButtons();
    void fill();
    void refresh();
    const SavedSearch* current() const;
    void take();
    void askName();
    void rename(const SavedSearch& search, const QString& name);
    void removeCurrent();
    void restoreRemoved();
    /// Whether it went well; says so when not.
    bool did(const Status& outcome);

    LibraryStore& m_store;
    QList<SavedSearch> m_searches;
    std::optional<SavedSearch> m_removed; ///< the last one
    QListWidget* m_list;
    Banner* m_said;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_take;
};

} // namespace klapper
