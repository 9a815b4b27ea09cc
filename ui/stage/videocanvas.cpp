// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/videocanvas.h"

#include "ui/stage/clipplayer.h"
#include "ui/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace klapper {

VideoCanvas::VideoCanvas(ClipPlayer* player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture"));
    connect(player, &ClipPlayer::pictureChanged, this, qOverload<>(&QWidget::update));
    connect(player, &ClipPlayer::stateChanged, this, qOverload<>(&QWidget::update));
}

void VideoCanvas::setPoster(const QImage& poster)
{
    m_poster = poster;
    update();
}

QImage VideoCanvas::shown() const
{
    switch (m_player->state()) {
    case ClipPlayer::State::Loading:
        return m_poster;
    case ClipPlayer::State::Empty:
    case ClipPlayer::State::Failed:
        return {};
    case ClipPlayer::State::Paused:
    case ClipPlayer::State::Playing:
    case ClipPlayer::State::Reversing:
    case ClipPlayer::State::Ended:
        return m_player->image();
    }
    Q_UNREACHABLE();
}

QRect VideoCanvas::pictureRect() const
{
    const QImage image = shown();
    if (image.isNull())
        return {};
    QRect rect(QPoint(), image.size().scaled(size(), Qt::KeepAspectRatio));
    rect.moveCenter(this->rect().center());
    return rect;
}

void VideoCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Letterbox));
    const QImage image = shown();
    if (!image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(pictureRect(), image);
    }
    // Beside a picture that is judged only where the keyboard brought the focus here.
    if (hasFocus() && m_ring && !window()->isFullScreen()) {
        painter.setPen(QPen(theme.color(Token::Focus), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void VideoCanvas::focusInEvent(QFocusEvent* event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void VideoCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

void VideoCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT doubleClicked();
}

} // namespace klapper
