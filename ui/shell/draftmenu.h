// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace klapper {

class ComposeModel;
class DraftShelf;

/// The entries of the menus that are about drafts: they work on the shelf and on the undo of the form.
class DraftMenu final : public QObject
{
    Q_OBJECT
public:
    /// Adds them in front of what the two menus have. Model and shelf outlive this.
    DraftMenu(QMenu& file, QMenu& edit, DraftShelf& shelf, ComposeModel& model, QObject* parent);

    QAction* undo() const { return m_undo; }
    QAction* redo() const { return m_redo; }

Q_SIGNALS:
    void renameRequested();
    void versionsRequested();
    void recipesRequested();

private:
    void setupFile(QMenu& menu);
    void setupEdit(QMenu& menu);
    void step(int by);
    void fillClosed();
    void refreshShelf();
    void refreshModel();

    DraftShelf& m_shelf;
    ComposeModel& m_model;
    QAction* m_reopen = nullptr;
    QMenu* m_closed = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace klapper
