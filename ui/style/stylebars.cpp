// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace klapper::stylepaint {

void slider(QPainter& painter, const QStyleOptionSlider& option, const QStyle& style, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF groove = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, widget);
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const bool across = option.orientation == Qt::Horizontal;
    QRectF line = across ? QRectF(groove.left(), std::round(handle.center().y()) - 2, groove.width(), 4)
                         : QRectF(std::round(handle.center().x()) - 2, groove.top(), 4, groove.height());
    roundedRect(painter, line, theme.color(Token::Edge), Qt::transparent, 0, 2);

    QRectF full = line;
    if (across)
        option.upsideDown ? full.setLeft(handle.center().x()) : full.setRight(handle.center().x());
    else
        option.upsideDown ? full.setTop(handle.center().y()) : full.setBottom(handle.center().y());
    roundedRect(painter, full, theme.color(enabled ? Token::Accent : Token::Disabled), Qt::transparent, 0, 2);

    QRectF knob(0, 0, 14, 14);
    knob.moveCenter(handle.center());
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const Token token = !enabled ? Token::Disabled : Token::Text;
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        roundedRect(painter, knob.adjusted(-2, -2, 2, 2), Qt::transparent, theme.color(Token::Focus), 2, 9);
        knob.adjust(1, 1, -1, -1);
    } else if (!hover) {
        knob.adjust(1, 1, -1, -1);
    }
    roundedRect(painter, knob, theme.color(token), Qt::transparent, 0, 7);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QStyle& style, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    QRectF handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    if (option.maximum <= option.minimum)
        return;
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const double inset = hover ? 2 : 3;
    handle.adjust(inset, inset, -inset, -inset);
    roundedRect(painter, handle, theme.color(hover ? Token::Quiet : Token::Edge), Qt::transparent, 0,
                std::min(handle.width(), handle.height()) / 2);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int least = std::min(length, 32);
    int handle = length;
    if (range > 0)
        handle =
            std::clamp(static_cast<int>(qint64(length) * option.pageStep / (range + option.pageStep)), least, length);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   length - handle, option.upsideDown);
    const auto span = [&](int from, int size) {
        const QRect rect =
            across ? QRect(from, 0, size, option.rect.height()) : QRect(0, from, option.rect.width(), size);
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return span(at, handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return span(at + handle, length - at - handle);
    default:
        return {};
    }
}

void tab(QPainter& painter, const QStyleOptionTab& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && option.state.testFlag(QStyle::State_MouseOver))
        roundedRect(painter, QRectF(option.rect).adjusted(2, 3, -2, -3), theme.color(Token::Hover), Qt::transparent);
    if (selected) {
        QRectF bar(option.rect);
        const bool below = option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
        bar =
            QRectF(bar.left() + space::small, below ? bar.top() : bar.bottom() - 2, bar.width() - 2 * space::small, 2);
        roundedRect(painter, bar, theme.color(Token::Accent), Qt::transparent, 0, 1);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, QRectF(option.rect).adjusted(2, 3, -2, -3), option);
}

void splitter(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const QRect rect = option.rect;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor color = theme.color(focused ? Token::Focus : hover ? Token::Accent : Token::Line);
    const int thick = focused ? 3 : 1;
    if (option.state.testFlag(QStyle::State_Horizontal))
        painter.fillRect(QRect(rect.center().x() - thick / 2, rect.top(), thick, rect.height()), color);
    else
        painter.fillRect(QRect(rect.left(), rect.center().y() - thick / 2, rect.width(), thick), color);
}

void progress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Theme& theme = Theme::of(option.palette);
    QRectF line(option.rect);
    line = QRectF(line.left(), std::round(line.center().y()) - 2, line.width(), 4);
    roundedRect(painter, line, theme.color(Token::Line), Qt::transparent, 0, 2);
    const double span = static_cast<double>(option.maximum) - option.minimum;
    QRectF done = line;
    if (span > 0) {
        done.setWidth(line.width() * std::clamp((option.progress - option.minimum) / span, 0.0, 1.0));
        if (option.direction == Qt::RightToLeft)
            done.moveRight(line.right());
    } else {
        done.setWidth(line.width() / 3);
        done.moveCenter(line.center());
    }
    if (done.width() >= 1)
        roundedRect(painter, done, theme.color(Token::Accent), Qt::transparent, 0, 2);
}

void header(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.color(Token::Panel));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(Token::Line));
}

void rowOfSelection(QPainter& painter, const QStyleOption& option)
{
    const QRect rect = option.rect;
    const QColor edge = Theme::of(option.palette).color(Token::SelectionEdge);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), edge);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), edge);
}

void rowEdges(QPainter& painter, const QWidget& row)
{
    const QRect rect = row.rect();
    const Theme& theme = Theme::of(&row);
    painter.setPen(theme.color(Token::Line));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (row.hasFocus())
        roundedRect(painter, QRectF(rect).adjusted(1, 1, -1, -2), Qt::transparent, theme.color(Token::Focus), 2);
}

} // namespace klapper::stylepaint
