// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/entrydelegate.h"

#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace klapper {

namespace {

QFont titleFont() { return textFont(TextSize::Body, QFont::DemiBold); }
QFont lineFont() { return textFont(TextSize::Small); }

void paintLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text,
               Qt::LayoutDirection direction)
{
    painter.setFont(font);
    painter.setPen(color);
    const int leading = int(QStyle::visualAlignment(direction, Qt::AlignLeft));
    painter.drawText(rect, leading | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {160, QFontMetrics(titleFont()).height() + QFontMetrics(lineFont()).height() + 2 * space::small};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(2, 1, -2, -1);
    painter->save();
    if (selected || hovered) {
        const QColor ground = theme.color(selected ? Token::Selection : Token::Hover);
        stylepaint::roundedRect(*painter, card, ground, selected ? theme.color(Token::SelectionEdge) : ground);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        stylepaint::roundedRect(*painter, card, Qt::transparent, theme.color(Token::Focus), 2);
    const QRect text = card.adjusted(space::small, space::tiny, -space::small, -space::tiny);
    const int first = QFontMetrics(titleFont()).height();
    const QRect upper(text.left(), text.top(), text.width(), first);
    const QRect lower(text.left(), text.top() + first, text.width(), text.height() - first);
    paintLine(*painter, upper, titleFont(), theme.color(Token::Text), index.data().toString(), option.direction);
    paintLine(*painter, lower, lineFont(), theme.color(Token::Quiet), index.data(lineRole).toString(),
              option.direction);
    painter->restore();
}

} // namespace klapper
