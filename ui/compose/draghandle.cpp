// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/draghandle.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QMouseEvent>

namespace klapper {

DragHandle::DragHandle(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFixedWidth(iconSmall);
    setAlignment(Qt::AlignCenter);
    setCursor(Qt::OpenHandCursor);
    refresh();
}

void DragHandle::refresh()
{
    setPixmap(iconPixmap(IconId::DragHandle, iconSmall, Theme::of(this).color(Token::Quiet), devicePixelRatioF()));
}

void DragHandle::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void DragHandle::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton;
    m_dragging = false;
    m_start = event->globalPosition().toPoint();
}

void DragHandle::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint now = event->globalPosition().toPoint();
    if (!m_pressed)
        return;
    if (!m_dragging && (now - m_start).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(now);
}

void DragHandle::mouseReleaseEvent(QMouseEvent* event)
{
    setCursor(Qt::OpenHandCursor);
    const bool dragged = m_dragging;
    m_pressed = m_dragging = false;
    if (dragged)
        Q_EMIT dropped(event->globalPosition().toPoint());
}

} // namespace klapper
