// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>

namespace klapper::stylepaint {

void roundedRect(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double borderWidth,
                 double cornerRadius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = border.alpha() > 0 ? borderWidth / 2 : 0;
    painter.setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(half > 0 ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    const double corner = (cornerRadius < 0 ? radius : cornerRadius) - half;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& rect, const QStyleOption& option)
{
    roundedRect(painter, rect, Qt::transparent, Theme::of(option.palette).color(Token::Focus), 2);
}

void chevron(QPainter& painter, const QRectF& rect, int direction, const QColor& color)
{
    constexpr double angles[] = {0, 180, -90, 90};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(angles[direction]);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

namespace {

struct Fill
{
    QColor base;
    QColor hover;
    QColor down;
    QColor border;
    QColor text;
};

Fill fillOf(const Theme& theme, ButtonWeight weight)
{
    const QColor accent = theme.color(Token::Accent);
    const QColor action = theme.color(Token::Action);
    switch (weight) {
    case ButtonWeight::Usual:
        return {theme.color(Token::Raised), theme.color(Token::Hover), theme.color(Token::Line),
                theme.color(Token::Edge), theme.color(Token::Text)};
    case ButtonWeight::Accent:
        return {accent, accent.lighter(112), accent.darker(110), Qt::transparent, theme.color(Token::OnAccent)};
    case ButtonWeight::Action:
        return {action, theme.color(Token::ActionHover), action.darker(110), Qt::transparent,
                theme.color(Token::OnAction)};
    case ButtonWeight::Danger:
        return {theme.color(Token::Raised), theme.color(Token::BadWash), theme.color(Token::BadWash),
                theme.color(Token::Bad), theme.color(Token::BadText)};
    }
    Q_UNREACHABLE();
}

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

/// In high contrast a choice is no matter of the fill alone. Not a thicker edge: that is what the focus has.
void choiceBar(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    if (!theme.isHighContrast() || !has(option, QStyle::State_On))
        return;
    const QRect bar(option.rect.left() + radius, option.rect.bottom() - 5, option.rect.width() - 2 * radius, 3);
    painter.fillRect(bar, theme.color(has(option, QStyle::State_Enabled) ? Token::Text : Token::Disabled));
}

} // namespace

QColor buttonText(const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    if (!has(option, QStyle::State_Enabled))
        return theme.color(Token::Disabled);
    return fillOf(theme, buttonWeight(widget)).text;
}

void pushButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    const Fill fill = fillOf(theme, buttonWeight(widget));
    QColor ground = fill.base;
    QColor border = fill.border;
    if (!has(option, QStyle::State_Enabled)) {
        ground = theme.color(Token::Panel);
        // A kept choice stays to be seen where it cannot be changed.
        border = theme.color(has(option, QStyle::State_On) ? Token::Quiet : Token::Line);
    } else if (has(option, QStyle::State_Sunken)) {
        ground = fill.down;
    } else if (has(option, QStyle::State_On)) {
        ground = theme.color(Token::Selection);
        border = theme.color(Token::Accent);
    } else if (has(option, QStyle::State_MouseOver)) {
        ground = fill.hover;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton)
                        && buttonWeight(widget) == ButtonWeight::Usual && has(option, QStyle::State_Enabled);
    roundedRect(painter, option.rect, ground, isDefault ? theme.color(Token::Accent) : border);
    choiceBar(painter, option);
    if (has(option, QStyle::State_HasFocus)) {
        // On a filled button the ring needs a gap to be seen.
        const bool filled = fill.border.alpha() == 0 && has(option, QStyle::State_Enabled);
        if (filled)
            roundedRect(painter, option.rect, Qt::transparent, theme.color(Token::Panel), 4);
        focusRing(painter, option.rect, option);
    }
}

void toolButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (buttonWeight(widget) != ButtonWeight::Usual || !has(option, QStyle::State_AutoRaise)) {
        pushButton(painter, option, widget);
        return;
    }
    QColor ground = Qt::transparent;
    if (enabled && has(option, QStyle::State_Sunken))
        ground = theme.color(Token::Line);
    else if (has(option, QStyle::State_On))
        ground = theme.color(Token::Selection);
    else if (enabled && has(option, QStyle::State_MouseOver))
        ground = theme.color(Token::Hover);
    roundedRect(painter, option.rect, ground, Qt::transparent);
    choiceBar(painter, option);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect, option);
}

void toolButtonWhole(QPainter& painter, const QStyleOptionToolButton& option, const QStyle& style,
                     const QWidget* widget)
{
    toolButton(painter, option, widget);
    const bool split = option.subControls.testFlag(QStyle::SC_ToolButtonMenu);
    const bool menu = !split && option.features.testFlag(QStyleOptionToolButton::HasMenu);
    const QRect all = option.rect;
    const QRect arrow = split ? style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, widget)
                              : QStyle::visualRect(option.direction, all, all.adjusted(all.width() - 20, 0, -4, 0));
    QStyleOptionToolButton label(option);
    label.state &= ~(QStyle::State_HasFocus | QStyle::State_Sunken);
    if (split)
        label.rect = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, widget);
    else if (menu)
        label.rect = QStyle::visualRect(option.direction, all, all.adjusted(0, 0, -space::medium, 0));
    style.drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
    if (!split && !menu)
        return;
    const QColor text = buttonText(option, widget);
    chevron(painter, arrow, 0, text);
    if (split) {
        QColor line = text;
        line.setAlphaF(0.35F);
        const int x = option.direction == Qt::LeftToRight ? arrow.left() : arrow.right();
        painter.fillRect(QRect(x, all.top() + 6, 1, all.height() - 12), line);
    }
}

namespace {

struct Mark
{
    QColor fill;
    QColor border;
    QColor sign;
};

Mark markOf(const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!has(option, QStyle::State_Enabled))
        return {theme.color(Token::Panel), theme.color(Token::Line), theme.color(Token::Disabled)};
    if (on)
        return {theme.color(Token::Accent), theme.color(Token::Accent), theme.color(Token::OnAccent)};
    const bool hover = has(option, QStyle::State_MouseOver);
    return {theme.color(hover ? Token::Hover : Token::Field), theme.color(Token::Quiet), QColor(Qt::transparent)};
}

QRectF square(const QRectF& rect)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    return QRectF(std::round(box.x()), std::round(box.y()), side, side);
}

} // namespace

void checkBox(QPainter& painter, const QStyleOption& option)
{
    const Mark mark = markOf(option);
    const QRectF box = square(option.rect);
    roundedRect(painter, box, mark.fill, mark.border, 1, 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mark.sign, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (has(option, QStyle::State_On)) {
        const QPointF points[] = {at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.33)};
        painter.drawPolyline(points, 3);
    }
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const Mark mark = markOf(option);
    const QRectF box = square(option.rect);
    roundedRect(painter, box, mark.fill, mark.border, 1, box.width() / 2);
    if (!has(option, QStyle::State_On))
        return;
    const double dot = box.width() * 0.32;
    roundedRect(painter, box.adjusted(dot, dot, -dot, -dot), mark.sign, Qt::transparent, 0, box.width() / 2);
}

} // namespace klapper::stylepaint
