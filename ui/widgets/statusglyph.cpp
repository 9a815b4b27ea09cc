// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusglyph.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"

#include <QPainter>
#include <QStyle>

namespace klapper {

StatusGlyph::StatusGlyph(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
}

void StatusGlyph::setLook(const Look& look)
{
    if (look == m_look)
        return;
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

void StatusGlyph::paint(QPainter& painter, const QRect& rect, const Look& look, const QPalette& palette,
                        Qt::LayoutDirection direction)
{
    const QColor color = Theme::of(palette).color(look.color);
    const double scale = painter.device()->devicePixelRatioF();
    const QRect glyph(rect.left(), rect.top() + (rect.height() - iconSmall) / 2, iconSmall, iconSmall);
    painter.drawPixmap(QStyle::visualRect(direction, rect, glyph).topLeft(),
                       iconPixmap(look.icon, iconSmall, color, scale));
    const QRect word = QStyle::visualRect(direction, rect, rect.adjusted(iconSmall + space::tiny + 2, 0, 0, 0));
    const QPen before = painter.pen();
    painter.setPen(color);
    painter.drawText(word,
                     static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(look.word, Qt::ElideRight, word.width()));
    painter.setPen(before);
}

int StatusGlyph::widthOf(const Look& look, const QFont& font)
{
    return iconSmall + space::tiny + 2 + QFontMetrics(font).horizontalAdvance(look.word) + 1;
}

QSize StatusGlyph::sizeHint() const
{
    return QSize(widthOf(m_look, font()), std::max(iconSmall, fontMetrics().height()));
}

void StatusGlyph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    paint(painter, rect(), m_look, palette(), layoutDirection());
}

} // namespace klapper
