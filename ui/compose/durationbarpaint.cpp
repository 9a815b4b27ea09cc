// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DurationBar: how it looks.
#include "ui/compose/durationbar.h"

#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace klapper {

namespace {

constexpr int mostTicks = 120; ///< more are one for ten seconds

} // namespace

void DurationBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    stylepaint::roundedRect(painter, track(), theme.color(Token::Window), theme.color(Token::Edge));
    painter.setFont(numberFont(TextSize::Body));
    for (int shot = 0; shot < m_shown.size(); ++shot)
        paintSegment(painter, shot);
    paintTicks(painter);
    paintBorders(painter);
    if (hasFocus())
        stylepaint::roundedRect(painter, rect().adjusted(0, 0, 0, -tickHeight - space::tiny + 1), Qt::transparent,
                                theme.color(Token::Focus), 2);
}

void DurationBar::paintSegment(QPainter& painter, int shot) const
{
    const Theme& theme = Theme::of(this);
    const QRect area = segment(shot);
    // Neighbours differ, so that a border is seen without its line; both take the colour of text.
    const Token fill = shot % 2 == 0 ? Token::Selection : Token::Hover;
    painter.fillRect(area.adjusted(shot == 0 ? 1 : 0, 1, 0, -1), theme.color(fill));
    const QFontMetrics metrics(painter.font());
    QString words = tr("%1 s").arg(m_shown[shot]);
    if (metrics.horizontalAdvance(words) > area.width() - space::tiny)
        words = QString::number(m_shown[shot]);
    if (metrics.horizontalAdvance(words) > area.width())
        return;
    painter.setPen(theme.color(Token::Text));
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, words);
}

void DurationBar::paintTicks(QPainter& painter) const
{
    const int all = total();
    const int step = all <= mostTicks ? 1 : 10;
    const QRect area = track();
    const Theme& theme = Theme::of(this);
    painter.setPen(theme.color(Token::Quiet));
    for (int second = 0; second <= all; second += step) {
        const int x = std::clamp(xOf(second), area.left(), area.right());
        const int height = second % (5 * step) == 0 ? tickHeight : tickHeight / 2;
        painter.drawLine(x, area.bottom() + 3, x, area.bottom() + 2 + height);
    }
    if (m_clip > 0 && m_clip < secondsBefore(int(m_shown.size()))) { // what lies behind is too much
        const int x = std::clamp(xOf(m_clip), area.left() + 1, area.right() - 1);
        painter.fillRect(QRect(x - 1, area.top() - 1, 3, area.height() + tickHeight), theme.color(Token::Bad));
    }
}

void DurationBar::paintBorders(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    const QRect area = track();
    for (int border = 0; border < borders(); ++border) {
        const int x = borderX(border);
        const bool selected = border == selectedBorder() && (hasFocus() || m_dragged >= 0);
        const bool ofClip = m_clipStarts.contains(border + 1);
        const int width = selected || ofClip ? 3 : 1;
        const Token color = selected ? Token::Accent : ofClip ? Token::Text : Token::Quiet;
        painter.fillRect(QRect(x - width / 2, area.top(), width, area.height()), theme.color(color));
        if (selected) { // a grip, so that the choice is not colour alone
            const QRect grip(x - 4, area.center().y() - 7, 9, 15);
            stylepaint::roundedRect(painter, grip, theme.color(Token::Accent), theme.color(Token::Panel), 1, 3);
        }
    }
}

} // namespace klapper
