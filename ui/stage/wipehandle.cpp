// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/wipehandle.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace klapper {

WipeHandle::WipeHandle(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("wipeHandle"));
    setAccessibleRole(this, QAccessible::Slider);
    setAccessibleName(tr("Border of the wipe"));
    setPosition(0.5);
}

void WipeHandle::setPosition(double position)
{
    m_percent = position * 100;
    setAccessibleDescription(tr("%1 %").arg(std::lround(m_percent)));
    tellAccessibleValue(this, m_percent);
}

void WipeHandle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const double middle = width() / 2.0;
    // Light between dark: seen on every picture.
    painter.fillRect(QRectF(middle - 2, 0, 4, height()), theme.color(Token::Letterbox));
    painter.fillRect(QRectF(middle - 1, 0, 2, height()), theme.color(hasFocus() ? Token::Focus : Token::OnLetterbox));
    QRectF knob(0, 0, 14, 40);
    knob.moveCenter(QPointF(middle, height() / 2.0));
    stylepaint::roundedRect(painter, knob, theme.color(Token::OnLetterbox),
                            theme.color(hasFocus() ? Token::Focus : Token::Letterbox), hasFocus() ? 2 : 1, 7);
    painter.setPen(QPen(theme.color(Token::Letterbox), 1.5));
    for (const double x : {middle - 2.5, middle + 2.5})
        painter.drawLine(QPointF(x, knob.center().y() - 7), QPointF(x, knob.center().y() + 7));
}

void WipeHandle::mousePressEvent(QMouseEvent* event)
{
    m_dragging = event->button() == Qt::LeftButton;
    m_grip = event->position().toPoint().x() - width() / 2;
}

void WipeHandle::mouseReleaseEvent(QMouseEvent*) { m_dragging = false; }

void WipeHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        Q_EMIT dragged(mapToParent(event->position().toPoint()).x() - m_grip);
}

void WipeHandle::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT stepped(-0.01);
    case Qt::Key_Right:
        return Q_EMIT stepped(0.01);
    case Qt::Key_PageUp:
        return Q_EMIT stepped(-0.1);
    case Qt::Key_PageDown:
        return Q_EMIT stepped(0.1);
    case Qt::Key_Home:
        return Q_EMIT stepped(-1);
    case Qt::Key_End:
        return Q_EMIT stepped(1);
    default:
        event->ignore(); // the stage has the rest
    }
}

} // namespace klapper
