// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QContextMenuEvent;
class QKeyEvent;
class QMenu;
class QWidget;

namespace klapper {

class ComposeModel;

/// One undo for everything in the compose panel: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y in any of its fields, and Undo and
/// Redo in their context menus, go to the draft. Fields that come later (rows of shots) need no word to this; windows
/// above the panel keep what they have.
class UndoRouter final : public QObject
{
    Q_OBJECT
public:
    /// @param panel becomes the parent
    UndoRouter(ComposeModel& model, QWidget& panel);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isInside(QObject* watched) const;
    bool openMenu(QObject* watched, const QContextMenuEvent& event);
    void route(QMenu& menu);

    ComposeModel& m_model;
    QWidget& m_panel;
};

} // namespace klapper
