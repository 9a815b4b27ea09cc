// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/budgetbar.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace klapper {

namespace {
constexpr int thickness = 12;
constexpr double corner = 4;
} // namespace

BudgetBar::BudgetBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BudgetBar::sizeHint() const { return {240, thickness + 4}; }

void BudgetBar::setStand(const BudgetStand& stand)
{
    if (stand == m_stand)
        return;
    m_stand = stand;
    update();
}

QColor BudgetBar::colorOf(const QPalette& palette, BudgetStand::Level level)
{
    const Theme& theme = Theme::of(palette);
    switch (level) {
    case BudgetStand::Level::NoCap:
    case BudgetStand::Level::Fine:
        return theme.color(Token::Accent);
    case BudgetStand::Level::Near:
        return theme.color(Token::Warn);
    case BudgetStand::Level::UsedUp:
    case BudgetStand::Level::Over:
        return theme.color(Token::Bad);
    }
    Q_UNREACHABLE();
}

void BudgetBar::paintPart(QPainter& painter, const QRectF& rect, Part part, const QColor& color, const QColor& ground)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    switch (part) {
    case Part::Spent:
        painter.fillRect(rect, color);
        break;
    case Part::Held: {
        painter.fillRect(rect, ground);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, 2));
        for (double x = rect.left() - rect.height(); x < rect.right(); x += 5)
            painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + rect.height() + 2, rect.top() - 1));
        break;
    }
    case Part::Waiting:
        painter.fillRect(rect, ground);
        painter.setPen(QPen(color, 2, Qt::DotLine));
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
        break;
    }
    painter.restore();
}

void BudgetBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF track(0, (height() - thickness) / 2.0, width(), thickness);
    const QColor ground = theme.color(Token::Field);
    stylepaint::roundedRect(painter, track, ground, theme.color(Token::Edge), 1, corner);
    const Money whole = std::max(m_stand.cap.value_or(Money()), m_stand.total());
    if (whole <= Money())
        return;

    QPainterPath inside;
    inside.addRoundedRect(track.adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    painter.save();
    painter.setClipPath(inside);
    const QColor color = colorOf(palette(), m_stand.level());
    const auto widthOf = [&](Money amount) {
        return track.width() * double(amount.micros()) / double(whole.micros());
    };
    double x = track.left();
    const auto add = [&](Part part, Money amount) {
        if (amount <= Money())
            return;
        const double wide = std::max(2.0, widthOf(amount)); // however little, it is seen
        paintPart(painter, QRectF(x, track.top(), wide, track.height()), part, color, ground);
        x += wide;
    };
    add(Part::Spent, m_stand.spent);
    add(Part::Held, m_stand.held);
    add(Part::Waiting, m_stand.waiting);
    painter.restore();
    if (m_stand.level() == BudgetStand::Level::Over) {
        const double cap = track.left() + widthOf(*m_stand.cap);
        painter.fillRect(QRectF(cap - 1, 0, 2, height()), theme.color(Token::Text));
    }
}

} // namespace klapper
