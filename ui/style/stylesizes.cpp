// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How large things are and where their parts lie; what they look like stands in klapperstyle.cpp.
#include "ui/style/klapperstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"

#include <QAbstractScrollArea>
#include <QStyleOption>

#include <algorithm>

namespace klapper {

namespace {

/// Of a tool button with words; one without a frame ends where its words do, so that it can stand at an edge.
int textualWidth(const QStyleOptionToolButton& button, int usual)
{
    if (!button.state.testFlag(QStyle::State_AutoRaise) || button.toolButtonStyle != Qt::ToolButtonTextBesideIcon)
        return usual + space::small;
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    return button.iconSize.width() + space::tiny + words + space::small;
}

} // namespace

QRect KlapperStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        return bar ? stylepaint::scrollBarPart(*bar, part) : QRect();
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // Text keeps the same distance from the edge in all fields.
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(space::tiny, 0, -space::tiny, 0);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return rect.adjusted(space::tiny, 0, 0, 0);
    return rect;
}

QRect KlapperStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_ItemViewItemFocusRect)
        return option->rect; // around all that is highlighted, with what stands before the words
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && frame->lineWidth > 0 ? rect.adjusted(space::tiny, 0, -space::tiny, 0) : rect;
}

QSize KlapperStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(result.height(), controlHeight()));
        result.rwidth() = std::max(result.width(), size.width() + 2 * space::medium + space::tiny);
        break;
    case CT_ItemViewItem:
        result.rheight() += space::tiny;
        break;
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth <= 0)
            break;
        result.setHeight(std::max(result.height(), controlHeight()));
        break;
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            const int side = button->iconSize.height() + 10;
            if (button->toolButtonStyle == Qt::ToolButtonIconOnly)
                result = QSize(std::max(side, button->iconSize.width() + 10), side);
            else
                result = QSize(textualWidth(*button, result.width()), std::max(result.height(), controlHeight()));
            if (button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
                result.rwidth() += space::small;
            else if (button->features.testFlag(QStyleOptionToolButton::HasMenu))
                result.rwidth() += space::medium;
        }
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), controlHeight()));
        break;
    case CT_TabBarTab:
        result.setHeight(std::max(result.height(), controlHeight() + space::tiny));
        break;
    default:
        break;
    }
    return result;
}

int KlapperStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // So that the square viewport stays inside of the rounded frame.
        return qobject_cast<const QAbstractScrollArea*>(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuButtonIndicator:
        return space::huge;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::small;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 18;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::medium;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_ToolBarIconSize:
        return iconMedium;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return iconSmall;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return space::tiny;
    case PM_ToolTipLabelFrameWidth:
        return space::tiny;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KlapperStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_lessMotion ? 0 : 150;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace klapper
