// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/sequencecanvas.h"

#include "ui/stage/sequenceplayer.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"

#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace klapper {

SequenceCanvas::SequenceCanvas(SequencePlayer* player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture of the sequence"));
    setObjectName(QStringLiteral("sequenceCanvas"));
    connect(player, &SequencePlayer::picturesChanged, this, qOverload<>(&QWidget::update));
}

void SequenceCanvas::setNote(const QString& text)
{
    if (text == m_note)
        return;
    m_note = text;
    setAccessibleDescription(text);
    update();
}

void SequenceCanvas::paintImage(QPainter& painter, const QImage& image) const
{
    if (image.isNull())
        return;
    QRect place(QPoint(), image.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.drawImage(place, image);
}

void SequenceCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Letterbox));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintImage(painter, m_player->picture());
    if (m_player->mix() > 0) {
        painter.setOpacity(m_player->mix());
        paintImage(painter, m_player->coming());
        painter.setOpacity(1);
    }
    if (!m_note.isEmpty()) {
        painter.setPen(theme.color(Token::QuietOnLetterbox));
        painter.setFont(textFont(TextSize::Body));
        const QRect room = rect().adjusted(space::huge, space::huge, -space::huge, -space::huge);
        painter.drawText(room, int(Qt::AlignCenter) | Qt::TextWordWrap, m_note);
    }
    if (hasFocus() && m_ring) {
        painter.setPen(QPen(theme.color(Token::Focus), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void SequenceCanvas::focusInEvent(QFocusEvent* event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void SequenceCanvas::mousePressEvent(QMouseEvent* event) { m_pressed = event->button() == Qt::LeftButton; }

void SequenceCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_pressed, false) && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace klapper
