// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/framecanvas.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"

#include <QPainter>

namespace klapper {

namespace {
constexpr QSize canvasSize(112, 72);
} // namespace

FrameCanvas::FrameCanvas(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(canvasSize);
    setAccessibleRole(this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus); // a click, and a picture can be pasted
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize FrameCanvas::sizeHint() const { return canvasSize; }

void FrameCanvas::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

void FrameCanvas::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void FrameCanvas::setAspect(const QString& aspect)
{
    m_aspect = aspect;
    update();
}

void FrameCanvas::setDragged(bool dragged)
{
    m_dragged = dragged;
    update();
}

QRectF FrameCanvas::outlineIn(const QRectF& picture, const QString& aspect)
{
    const double wide = aspect.section(u':', 0, 0).toDouble();
    const double high = aspect.section(u':', 1, 1).toDouble();
    if (wide <= 0 || high <= 0)
        return picture;
    QRectF outline(QPointF(), QSizeF(wide, high).scaled(picture.size(), Qt::KeepAspectRatio));
    outline.moveCenter(picture.center());
    return outline;
}

void FrameCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const QRectF box(QPointF(0, 0), size());
    const bool marked = m_dragged || hasFocus();
    stylepaint::roundedRect(painter, box, theme.color(m_picture.isNull() ? Token::Field : Token::Letterbox),
                            theme.color(marked ? Token::Focus : Token::Line), marked ? 2 : 1);
    if (m_picture.isNull())
        paintSign(painter, box);
    else
        paintPicture(painter, box.adjusted(3, 3, -3, -3));
}

void FrameCanvas::paintPicture(QPainter& painter, const QRectF& box) const
{
    QRectF target(QPointF(), QSizeF(m_picture.size()).scaled(box.size(), Qt::KeepAspectRatio));
    target.moveCenter(box.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_picture);
    if (m_aspect.isEmpty())
        return;
    const QRectF outline = outlineIn(target, m_aspect);
    // On any picture: the rest dimmed, and a light line in a dark one.
    QColor shade = Theme::of(this).color(Token::Letterbox);
    shade.setAlphaF(0.6F);
    painter.setClipRegion(QRegion(target.toAlignedRect()) - QRegion(outline.toRect()));
    painter.fillRect(target, shade);
    painter.setClipping(false);
    const QRectF line = outline.toRect().adjusted(0, 0, -1, -1);
    painter.setPen(QPen(Theme::of(this).color(Token::Letterbox), 3));
    painter.drawRect(line);
    painter.setPen(QPen(Theme::of(this).color(Token::OnLetterbox), 1));
    painter.drawRect(line);
}

void FrameCanvas::paintSign(QPainter& painter, const QRectF& box) const
{
    const auto id = [this] {
        switch (m_sign) {
        case Sign::Empty:
            return IconId::Image;
        case Sign::Address:
            return IconId::Link;
        case Sign::Looking:
            return IconId::Hourglass;
        case Sign::Bad:
            return IconId::Warning;
        }
        Q_UNREACHABLE();
    };
    const Token tint = !isEnabled() ? Token::Disabled : m_sign == Sign::Bad ? Token::BadText : Token::Quiet;
    const QPixmap sign = iconPixmap(id(), iconLarge, Theme::of(this).color(tint), devicePixelRatioF());
    painter.drawPixmap(QPointF((box.width() - iconLarge) / 2, (box.height() - iconLarge) / 2), sign);
}

} // namespace klapper
