// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace klapper::stylepaint {

void field(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hover = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const QColor border = theme.color(!enabled ? Token::Line : hover ? Token::Quiet : Token::Edge);
    roundedRect(painter, option.rect, theme.color(enabled ? Token::Field : Token::Panel), border);
    if (enabled && option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, option.rect, option);
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QStyle& style, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.editable) {
        field(painter, option);
    } else {
        const bool hover = enabled && option.state.testFlag(QStyle::State_MouseOver);
        const bool open = option.state.testFlag(QStyle::State_On);
        const Token ground = !enabled ? Token::Panel : hover || open ? Token::Hover : Token::Raised;
        roundedRect(painter, option.rect, theme.color(ground), theme.color(enabled ? Token::Edge : Token::Line));
        if (option.state.testFlag(QStyle::State_HasFocus))
            focusRing(painter, option.rect, option);
    }
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, arrow, 0, theme.color(enabled ? Token::Quiet : Token::Disabled));
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    if (option.frame)
        field(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, int direction) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool can = option.state.testFlag(QStyle::State_Enabled) && option.stepEnabled.testFlag(flag);
        const bool over = option.activeSubControls.testFlag(part) && option.state.testFlag(QStyle::State_MouseOver);
        painter.save();
        painter.translate(QRectF(rect).center());
        painter.scale(0.8, 0.8);
        chevron(painter, QRectF(-4, -4, 8, 8), direction,
                theme.color(!can   ? Token::Disabled
                            : over ? Token::Text
                                   : Token::Quiet));
        painter.restore();
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 1);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0);
}

void groupBox(QPainter& painter, const QStyleOptionGroupBox& option, const QStyle& style, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    if (option.subControls.testFlag(QStyle::SC_GroupBoxCheckBox)) {
        QStyleOptionButton box;
        box.QStyleOption::operator=(option);
        box.rect = style.subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxCheckBox, widget);
        style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, widget);
    }
    if (option.text.isEmpty())
        return;
    const QRect rect = style.subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, widget);
    painter.save();
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(theme.color(enabled ? Token::Quiet : Token::Disabled));
    painter.drawText(rect.adjusted(0, 0, space::huge, 0),
                     static_cast<int>(Qt::TextShowMnemonic | Qt::AlignVCenter)
                         | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                     option.text);
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, rect.adjusted(-space::tiny, -1, space::tiny, 1), option);
}

} // namespace klapper::stylepaint
