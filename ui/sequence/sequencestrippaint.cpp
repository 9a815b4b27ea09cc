// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the strip paints over its cards.
#include "ui/sequence/sequencecard.h"
#include "ui/sequence/sequencestrip.h"
#include "ui/sequence/sequencewords.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/thumbnailcache.h"

#include <QPainter>

#include <algorithm>

namespace klapper {

void SequenceStrip::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_place)
        paintPlace(painter);
    if (m_trim.isActive())
        paintEdge(painter);
    markShown();
}

void SequenceStrip::paintPlace(QPainter& painter) const
{
    const int count = model()->rowCount();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int x = mirrored ? viewport()->width() - 2 : 1;
    if (count > 0) {
        const QRect card = visualRect(model()->index(std::min(*m_place, count - 1), 0));
        x = (*m_place < count) != mirrored ? card.left() : card.right();
    }
    const QRectF bar(std::clamp(x - 1, 0, viewport()->width() - 3), 2, 3, viewport()->height() - 4);
    stylepaint::roundedRect(painter, bar, Theme::of(this).color(Token::Focus), Qt::transparent, 0, 1.5);
}

void SequenceStrip::paintEdge(QPainter& painter) const
{
    QModelIndex index;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(SequenceModel::ClipIdRole).toString() == m_trim.clipId)
            index = model()->index(row, 0);
    }
    if (!index.isValid())
        return;
    const Theme& theme = Theme::of(this);
    const QRect card = SequenceCard::cardRect(visualRect(index));
    const bool isIn = m_trim.edge == CardTrim::Edge::In;
    const bool isLeft = isIn == (layoutDirection() == Qt::LeftToRight);
    const QRectF grip(isLeft ? card.left() : card.right() - 3, card.top(), 4, card.height());
    stylepaint::roundedRect(painter, grip, theme.color(Token::Action), Qt::transparent, 0, 2);
    const QString text = SequenceWords::edge(itemAt(index), isIn, m_trim.frame(), m_trim.length());
    painter.setFont(numberFont(TextSize::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    QRect bubble(0, 0, metrics.horizontalAdvance(text) + 2 * space::small, metrics.height() + 4);
    bubble.moveCenter(card.center());
    bubble.moveBottom(card.bottom() - 2); // where the times are, so that the picture stays in sight
    bubble.moveLeft(std::clamp(bubble.left(), 0, std::max(0, viewport()->width() - bubble.width())));
    stylepaint::roundedRect(painter, bubble, theme.color(Token::Raised), theme.color(Token::Action), 1, 4);
    painter.setPen(theme.color(Token::Text));
    painter.drawText(bubble, Qt::AlignCenter, text);
}

void SequenceStrip::markShown()
{
    if (!m_pictures || !model())
        return;
    QList<ClipSource> shown;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const SequenceItem item = itemAt(index);
        if (item.fact && visualRect(index).intersects(viewport()->rect()))
            shown.append(item.fact->picture);
    }
    m_pictures->setShown(this, shown);
}

} // namespace klapper
