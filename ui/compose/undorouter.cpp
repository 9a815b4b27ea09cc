// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/undorouter.h"

#include "ui/models/composemodel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace klapper {

namespace {

enum class Wish { None, Undo, Redo };

Wish wishOf(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Z && keys == Qt::ControlModifier)
        return Wish::Undo;
    if (event.key() == Qt::Key_Z && keys == (Qt::ControlModifier | Qt::ShiftModifier))
        return Wish::Redo;
    if (event.key() == Qt::Key_Y && keys == Qt::ControlModifier)
        return Wish::Redo;
    return Wish::None;
}

} // namespace

UndoRouter::UndoRouter(ComposeModel& model, QWidget& panel)
    : QObject(&panel)
    , m_model(model)
    , m_panel(panel)
{
    qApp->installEventFilter(this);
}

bool UndoRouter::isInside(QObject* watched) const
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    return widget && (widget == &m_panel || m_panel.isAncestorOf(widget));
}

bool UndoRouter::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // a shortcut of the window would undo a second time
    case QEvent::KeyPress: {
        const Wish wish = wishOf(*static_cast<QKeyEvent*>(event));
        if (wish == Wish::None || !isInside(watched))
            return false;
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        if (wish == Wish::Undo)
            m_model.undo();
        else
            m_model.redo();
        return true;
    }
    case QEvent::ContextMenu:
        return isInside(watched) && openMenu(watched, *static_cast<QContextMenuEvent*>(event));
    default:
        return false;
    }
}

bool UndoRouter::openMenu(QObject* watched, const QContextMenuEvent& event)
{
    QMenu* menu = nullptr;
    auto* text = qobject_cast<QPlainTextEdit*>(watched);
    if (!text)
        text = qobject_cast<QPlainTextEdit*>(watched->parent()); // the viewport gets what the mouse asks for
    if (text && !text->isReadOnly() && text->isEnabled())
        menu = text->createStandardContextMenu();
    else if (auto* line = qobject_cast<QLineEdit*>(watched); line && !line->isReadOnly() && line->isEnabled())
        menu = line->createStandardContextMenu();
    if (!menu)
        return false;
    route(*menu);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event.globalPos());
    return true;
}

void UndoRouter::route(QMenu& menu)
{
    // Both begin with Undo and Redo, which would be those of the field.
    const QList<QAction*> actions = menu.actions();
    if (actions.size() < 2)
        return;
    const auto replace = [&menu](QAction* theirs, bool enabled) {
        auto* ours = new QAction(theirs->text(), &menu);
        ours->setEnabled(enabled);
        menu.insertAction(theirs, ours);
        menu.removeAction(theirs);
        return ours;
    };
    connect(replace(actions.at(0), m_model.canUndo()), &QAction::triggered, &m_model, &ComposeModel::undo);
    connect(replace(actions.at(1), m_model.canRedo()), &QAction::triggered, &m_model, &ComposeModel::redo);
}

} // namespace klapper
