// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipdrag.h"

#include "ui/sequence/clipmime.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QUrl>
#include <QWidget>

namespace klapper {

namespace {
constexpr QSize pictureSize(160, 120);
} // namespace

QPixmap dragPicture(const QPixmap& picture, qsizetype count, const QWidget& widget)
{
    const Theme& theme = Theme::of(&widget);
    const qreal ratio = widget.devicePixelRatioF();
    const QSize size = picture.isNull() ? QSize(96, 54) : picture.size().scaled(pictureSize, Qt::KeepAspectRatio);
    QPixmap made(size * ratio);
    made.setDevicePixelRatio(ratio);
    made.fill(theme.color(Token::Raised));
    QPainter painter(&made);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    const QRect whole(QPoint(), size);
    if (picture.isNull())
        painter.drawPixmap(whole.center() - QPoint(12, 12),
                           iconPixmap(IconId::Film, 24, theme.color(Token::Quiet), ratio));
    else
        painter.drawPixmap(whole, picture);
    painter.setPen(theme.color(Token::Line));
    painter.drawRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5));
    if (count < 2)
        return made;
    const QString number = QString::number(count);
    painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
    QRect badge(0, 0, painter.fontMetrics().horizontalAdvance(number) + 2 * space::small, 0);
    badge.setHeight(painter.fontMetrics().height() + space::tiny);
    badge.moveTopRight(whole.topRight() + QPoint(-space::tiny, space::tiny));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Window));
    painter.drawRoundedRect(badge, radius, radius);
    painter.setPen(theme.color(Token::Text));
    painter.drawText(badge, Qt::AlignCenter, number);
    return made;
}

ClipDrag::ClipDrag(QWidget* source, IsClip isClip, ClipsAt clipsAt)
    : QObject(source)
    , m_source(source)
    , m_isClip(std::move(isClip))
    , m_clipsAt(std::move(clipsAt))
    // The loop in it is the window system's: a drag out of a window cannot be had otherwise.
    , m_begin([](QDrag* drag) { drag->exec(Qt::CopyAction, Qt::CopyAction); })
{
    m_source->installEventFilter(this);
}

bool ClipDrag::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_source)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QPoint at = mouse->position().toPoint();
        const bool isPlain = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier;
        m_pressedAt = isPlain && m_isClip(at) ? std::optional(at) : std::nullopt;
        return false;
    }
    case QEvent::MouseButtonRelease:
        m_pressedAt.reset();
        return false;
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (!m_pressedAt || !mouse->buttons().testFlag(Qt::LeftButton))
            return false;
        const QPoint from = *m_pressedAt;
        if ((mouse->position().toPoint() - from).manhattanLength() >= QApplication::startDragDistance()) {
            m_pressedAt.reset();
            begin(from);
        }
        return true; // a view would select what it is pulled over
    }
    default:
        return false;
    }
}

void ClipDrag::begin(const QPoint& from)
{
    if (m_isDragging)
        return;
    Q_EMIT began();
    const Clips clips = m_clipsAt(from);
    if (clips.paths.isEmpty())
        return;
    QList<QUrl> urls;
    for (const QString& path : clips.paths)
        urls.append(QUrl::fromLocalFile(path));
    auto* mime = new QMimeData;
    mime->setUrls(urls);
    if (!clips.takes.isEmpty())
        clipmime::addTakes(*mime, clips.takes);
    auto* drag = new QDrag(m_source); // goes by itself when it is over
    drag->setMimeData(mime);
    const QPixmap picture = dragPicture(clips.picture, clips.paths.size(), *m_source);
    drag->setPixmap(picture);
    drag->setHotSpot(QPoint(space::small, space::small));
    m_isDragging = true;
    const QPointer<ClipDrag> self(this); // the window may be closed meanwhile
    m_begin(drag);
    if (self)
        m_isDragging = false;
}

} // namespace klapper
