// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strip by keyboard.
#include "ui/sequence/sequencestrip.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace klapper {

namespace {

constexpr Qt::KeyboardModifiers controlShift = Qt::ControlModifier | Qt::ShiftModifier;

bool isSideways(int key) { return key == Qt::Key_Left || key == Qt::Key_Right; }
bool isEnd(int key) { return key == Qt::Key_Home || key == Qt::Key_End; }
bool isDelete(int key) { return key == Qt::Key_Delete || key == Qt::Key_Backspace; }
bool isReturn(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }
bool isRedo(int key, Qt::KeyboardModifiers held)
{
    return (key == Qt::Key_Z && held == controlShift) || (key == Qt::Key_Y && held == Qt::ControlModifier);
}

} // namespace

/// Also what the window has as a shortcut: here it is the strip's.
bool SequenceStrip::isOurs(int key, Qt::KeyboardModifiers modifiers)
{
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if (held == Qt::NoModifier)
        return isDelete(key) || isReturn(key) || key == Qt::Key_Space || key == Qt::Key_T || key == Qt::Key_Escape;
    if (held == Qt::AltModifier)
        return isSideways(key) || isEnd(key);
    if (held == Qt::ControlModifier)
        return isSideways(key) || key == Qt::Key_Z || isRedo(key, held);
    return held == controlShift && (isSideways(key) || isRedo(key, held));
}

bool SequenceStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isOurs(key->key(), key->modifiers())) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void SequenceStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier && currentIndex().isValid()) {
        scrollTo(currentIndex());
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    }
    if (!isOurs(event->key(), event->modifiers()))
        return QListView::keyPressEvent(event);
    const bool canRepeat = isSideways(event->key());
    if (!event->isAutoRepeat() || canRepeat)
        event->setAccepted(obey(event->key(), event->modifiers() & ~Qt::KeypadModifier));
}

bool SequenceStrip::obey(int key, Qt::KeyboardModifiers held)
{
    if (held == Qt::AltModifier)
        return moveByKey(key);
    if (isSideways(key))
        return trimByKey(key, held == controlShift);
    if (isRedo(key, held)) {
        Q_EMIT redoRequested();
    } else if (key == Qt::Key_Z) {
        Q_EMIT undoRequested();
    } else if (key == Qt::Key_Escape) {
        const bool isBusy = m_pull || m_trim.isActive();
        cancel();
        return isBusy; // else it is for those around
    } else if (!currentIndex().isValid()) {
        return false;
    } else if (isDelete(key)) {
        Q_EMIT removeRequested(selectedIds());
    } else if (isReturn(key)) {
        Q_EMIT openRequested(currentId());
    } else if (key == Qt::Key_Space) {
        Q_EMIT playRequested(currentId());
    } else {
        Q_EMIT marksRequested();
    }
    return true;
}

bool SequenceStrip::moveByKey(int key)
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return false;
    QList<int> rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (ids.contains(model()->index(row, 0).data(SequenceModel::ClipIdRole).toString()))
            rows.append(row);
    }
    const bool ahead = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const int before = key == Qt::Key_Home ? 0
                     : key == Qt::Key_End  ? model()->rowCount()
                     : ahead               ? std::min(rows.last() + 2, model()->rowCount())
                                           : std::max(rows.first() - 1, 0);
    Q_EMIT moveRequested(ids, before);
    scrollTo(currentIndex());
    return true;
}

bool SequenceStrip::trimByKey(int key, bool isEnd)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return false;
    const auto edge = isEnd ? CardTrim::Edge::Out : CardTrim::Edge::In;
    if (m_trim.isActive() && (m_trim.clipId != currentId() || m_trim.edge != edge))
        commitTrim();
    if (!m_trim.isActive()) {
        m_trimStart = CardTrim::of(itemAt(index), edge);
        m_byKeys = true;
        m_trim = m_trimStart;
    }
    if (!m_trim.isActive())
        return true; // how long it is is not known yet
    CardTrim trim = m_trim;
    const bool ahead = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    trim.move(m_trim, ahead ? 1 : -1);
    showTrim(trim);
    return true;
}

void SequenceStrip::keyReleaseEvent(QKeyEvent* event)
{
    if (m_byKeys && !event->isAutoRepeat() && isSideways(event->key()))
        commitTrim();
    QListView::keyReleaseEvent(event);
}

void SequenceStrip::focusOutEvent(QFocusEvent* event)
{
    if (m_byKeys)
        commitTrim();
    QListView::focusOutEvent(event);
}

void SequenceStrip::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace klapper
