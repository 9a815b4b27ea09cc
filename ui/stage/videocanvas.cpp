// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/videocanvas.h"

#include "ui/stage/clipplayer.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace klapper {

VideoCanvas::VideoCanvas(ClipPlayer* player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture"));
    connect(player, &ClipPlayer::pictureChanged, this, qOverload<>(&QWidget::update));
    connect(player, &ClipPlayer::stateChanged, this, &VideoCanvas::refreshState);
    m_clock.start();
}

void VideoCanvas::refreshState()
{
    if (m_player->state() == ClipPlayer::State::Loading) {
        m_watch.clear();
        m_pan = {};
    }
    update();
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

QSize VideoCanvas::shownSize(const QImage& image) const
{
    if (m_zoom == Zoom::Fit)
        return image.size().scaled(size(), Qt::KeepAspectRatio);
    return (QSizeF(image.size()) / devicePixelRatioF()).toSize();
}

QRect VideoCanvas::rectOf(const QImage& image) const
{
    if (image.isNull())
        return {};
    QRect rect(QPoint(), shownSize(image));
    rect.moveCenter(this->rect().center() + m_pan);
    return rect;
}

QRect VideoCanvas::pictureRect() const { return rectOf(shown()); }

void VideoCanvas::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    m_pan = {};
    refreshCursor();
    update();
    Q_EMIT zoomChanged();
}

void VideoCanvas::pan(QPoint by)
{
    const QSize beyond = (shownSize(shown()) - size()).expandedTo({0, 0});
    const QPoint most(beyond.width() / 2, beyond.height() / 2);
    const QPoint wanted = m_pan + by;
    m_pan = {std::clamp(wanted.x(), -most.x(), most.x()), std::clamp(wanted.y(), -most.y(), most.y())};
    update();
}

void VideoCanvas::setGuides(Guides guides)
{
    if (guides == m_guides)
        return;
    if (!guides)
        m_hiddenGuides = m_guides;
    m_guides = guides;
    update();
    Q_EMIT guidesChanged();
}

void VideoCanvas::toggleGuides() { setGuides(m_guides ? Guides() : m_hiddenGuides); }

void VideoCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Letterbox));
    const QImage image = shown();
    if (!image.isNull()) {
        const QRect place = rectOf(image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom == Zoom::Fit);
        painter.drawImage(place, image);
        if (m_guides)
            paintGuides(painter, place, m_guides);
        judge();
    }
    // Beside a picture that is judged only where the keyboard brought the focus here.
    if (hasFocus() && m_ring && !window()->isFullScreen()) {
        painter.setPen(QPen(theme.color(Token::Focus), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void VideoCanvas::judge()
{
    // Above its own speed a clip leaves frames out by design.
    if (m_player->state() != ClipPlayer::State::Playing || m_player->speed() > 1)
        return;
    const double perSecond = m_player->rate().perSecond() * m_player->speed();
    if (!m_watch.painted(m_player->pictureNumber(), double(m_clock.elapsed()) / 1000, perSecond))
        return;
    const auto say = [this, path = m_player->path(), leftOut = m_watch.leftOut(), expected = m_watch.expected()] {
        if (path == m_player->path()) // another clip may have been opened since
            Q_EMIT fellBehind(leftOut, expected);
    };
    QMetaObject::invokeMethod(this, say, Qt::QueuedConnection); // not while painting
}

void VideoCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    pan({}); // not beyond the new edges
}

void VideoCanvas::refreshCursor()
{
    if (m_isDragged)
        setCursor(Qt::ClosedHandCursor);
    else if (m_zoom == Zoom::Actual)
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
}

void VideoCanvas::focusInEvent(QFocusEvent* event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void VideoCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_isDragged = false;
    m_pressed = event->position().toPoint();
}

void VideoCanvas::mouseMoveEvent(QMouseEvent* event)
{
    QWidget::mouseMoveEvent(event);
    const QPoint now = event->position().toPoint();
    if (!m_isPressed || m_zoom == Zoom::Fit)
        return;
    if (!m_isDragged && (now - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragged = true;
    refreshCursor();
    pan(now - m_pressed);
    m_pressed = now;
}

void VideoCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    if (!m_isDragged)
        Q_EMIT clicked();
    m_isDragged = false;
    refreshCursor();
}

void VideoCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT doubleClicked();
}

void VideoCanvas::contextMenuEvent(QContextMenuEvent* event) { Q_EMIT menuRequested(event->globalPos()); }

} // namespace klapper
