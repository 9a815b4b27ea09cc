// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phasebar.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace klapper {

namespace {
constexpr int thickness = 4;
constexpr int tick = 40;     // milliseconds; 25 pictures a second are enough for something this calm
constexpr int period = 2400; // milliseconds there and back
} // namespace

PhaseBar::PhaseBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::ProgressBar);
    setAccessibleName(tr("Progress"));
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void PhaseBar::setFraction(std::optional<double> fraction)
{
    if (fraction)
        fraction = std::clamp(*fraction, 0.0, 1.0);
    if (fraction == m_fraction)
        return refreshTimer(); // less motion may be wanted by now, or no longer
    m_fraction = fraction;
    setAccessibleDescription(fraction ? tr("%1 %").arg(std::lround(*fraction * 100)) : QString());
    if (fraction)
        tellAccessibleValue(this, *fraction * 100);
    refreshTimer();
    update();
}

std::optional<AccessibleValue::Range> PhaseBar::accessibleValue() const
{
    return m_fraction ? std::optional(Range{.now = *m_fraction * 100, .least = 0, .most = 100}) : std::nullopt;
}

void PhaseBar::setColor(Token color)
{
    m_color = color;
    update();
}

double PhaseBar::phaseAt(qint64 milliseconds)
{
    // There and back with a soft turn.
    const double turn = static_cast<double>(milliseconds % period) / period;
    return 0.5 - 0.5 * std::cos(2 * std::numbers::pi * turn);
}

void PhaseBar::paint(QPainter& painter, const QRectF& rect, const QPalette& palette, std::optional<double> fraction,
                     double phase, Token color)
{
    const Theme& theme = Theme::of(palette);
    const double corner = rect.height() / 2;
    stylepaint::roundedRect(painter, rect, theme.color(Token::Line), Qt::transparent, 0, corner);
    QRectF part = rect;
    if (fraction) {
        if (*fraction <= 0)
            return;
        part.setWidth(std::max(rect.height(), rect.width() * *fraction));
        if (painter.layoutDirection() == Qt::RightToLeft)
            part.moveRight(rect.right());
        stylepaint::roundedRect(painter, part, theme.color(color), Qt::transparent, 0, corner);
        return;
    }
    part.setWidth(rect.width() * 0.3);
    part.moveLeft(rect.left() + (rect.width() - part.width()) * phase);
    QLinearGradient glow(part.topLeft(), part.topRight());
    QColor edge = theme.color(color);
    edge.setAlphaF(0.15F);
    glow.setColorAt(0, edge);
    glow.setColorAt(0.5, theme.color(color));
    glow.setColorAt(1, edge);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawRoundedRect(part, corner, corner);
    painter.restore();
}

QSize PhaseBar::sizeHint() const { return QSize(80, thickness); }

void PhaseBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF bar(0, (height() - thickness) / 2, width(), thickness);
    paint(painter, bar, palette(), m_fraction, m_timer.isActive() ? phaseAt(m_clock.elapsed()) : 0.5, m_color);
}

void PhaseBar::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    refreshTimer(); // the person may have asked for less motion
    update();
}

void PhaseBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshTimer();
}

void PhaseBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    refreshTimer();
}

void PhaseBar::refreshTimer()
{
    const bool move = !m_fraction && isVisible() && !reducedMotion(this);
    if (move && !m_timer.isActive()) {
        m_clock.start();
        m_timer.start(tick, this);
    } else if (!move) {
        m_timer.stop();
    }
}

} // namespace klapper
