// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/klapperstyle.h"

#include "ui/style/buttonweight.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

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

KlapperStyle::KlapperStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void KlapperStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget)
        || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractItemView*>(widget)
        || widget->inherits("QTabBar") || widget->inherits("QSplitterHandle") || widget->inherits("QAbstractSlider"))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // only the handle is painted
}

QIcon KlapperStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    if (pixmap == SP_ToolBarHorizontalExtensionButton)
        return icon(IconId::More);
    if (pixmap == SP_LineEditClearButton)
        return icon(IconId::Close, Token::Quiet);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void KlapperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return stylepaint::pushButton(*painter, *option, widget);
    case PE_PanelButtonTool:
        return stylepaint::toolButton(*painter, *option, widget);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget))
            return stylepaint::roundedRect(*painter, option->rect, Qt::transparent, theme.color(Token::Focus), 2);
        return stylepaint::focusRing(*painter, option->rect, *option);
    case PE_PanelLineEdit:
        // Inside of a spin box or combo box the frame is theirs.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth <= 0)
            return;
        return stylepaint::field(*painter, *option);
    case PE_FrameLineEdit:
        return;
    case PE_Frame: {
        // Of scroll areas the ground too: it shows in the rounded corners and under the scroll bars.
        const bool area = qobject_cast<const QAbstractScrollArea*>(widget);
        const Token ground = option->state.testFlag(State_Enabled) ? Token::Field : Token::Panel;
        stylepaint::roundedRect(*painter, option->rect, area ? theme.color(ground) : QColor(Qt::transparent),
                                theme.color(Token::Edge));
        if (option->state.testFlag(State_HasFocus))
            stylepaint::focusRing(*painter, option->rect, *option);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepaint::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return stylepaint::radioButton(*painter, *option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowLeft: {
        const int direction = element == PE_IndicatorArrowDown  ? 0
                            : element == PE_IndicatorArrowUp    ? 1
                            : element == PE_IndicatorArrowRight ? 2
                                                                : 3;
        const Token token = option->state.testFlag(State_Enabled) ? Token::Quiet : Token::Disabled;
        return stylepaint::chevron(*painter, option->rect, direction, theme.color(token));
    }
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.color(Token::Raised));
        return stylepaint::roundedRect(*painter, option->rect, Qt::transparent, theme.color(Token::Edge), 1, 0);
    case PE_PanelMenu:
        return painter->fillRect(option->rect, theme.color(Token::Raised));
    case PE_FrameMenu:
        return stylepaint::roundedRect(*painter, option->rect, Qt::transparent, theme.color(Token::Edge), 1, 0);
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected)) {
            painter->fillRect(option->rect, theme.color(Token::Selection));
            if (theme.isHighContrast())
                stylepaint::rowOfSelection(*painter, *option);
        } else if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
            painter->fillRect(option->rect, theme.color(Token::Hover));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.color(Token::Line));
        return;
    case PE_IndicatorTabTearLeft: // the scroll buttons tell that there is more
    case PE_IndicatorTabTearRight:
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KlapperStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, stylepaint::buttonText(*option, widget));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton copy(*button);
            if (buttonWeight(widget) != ButtonWeight::Usual)
                copy.palette.setColor(QPalette::ButtonText, stylepaint::buttonText(*option, widget));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return stylepaint::tab(*painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab copy(*tab);
            copy.state &= ~State_HasFocus; // the ring is painted with the shape
            if (!copy.state.testFlag(State_Selected) && copy.state.testFlag(State_Enabled))
                copy.palette.setColor(QPalette::WindowText, Theme::of(option->palette).color(Token::Quiet));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox copy(*box);
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + space::tiny;
            copy.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room - icon);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_Splitter: {
        QStyleOption copy(*option);
        if (widget && widget->hasFocus())
            copy.state |= State_HasFocus;
        return stylepaint::splitter(*painter, copy);
    }
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return stylepaint::progress(*painter, *bar);
        break;
    case CE_ProgressBarGroove:
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return stylepaint::header(*painter, *option);
    case CE_HeaderLabel:
        if (const auto* section = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader copy(*section);
            copy.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).color(Token::Quiet));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, Theme::of(option->palette).color(Token::Window));
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const Theme& theme = Theme::of(option->palette);
            painter->fillRect(option->rect, theme.color(Token::Window));
            if (option->state.testFlag(State_Selected))
                stylepaint::roundedRect(*painter, QRectF(option->rect).adjusted(1, 2, -1, -2),
                                        theme.color(Token::Hover), Qt::transparent);
            int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
            if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr))
                flags |= Qt::TextHideMnemonic;
            proxy()->drawItemText(painter, option->rect, flags, item->palette, option->state.testFlag(State_Enabled),
                                  item->text, QPalette::WindowText);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void KlapperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return stylepaint::comboBox(*painter, *combo, *proxy(), widget);
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return stylepaint::spinBox(*painter, *spin, *proxy(), widget);
        break;
    case CC_GroupBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(option))
            return stylepaint::groupBox(*painter, *box, *proxy(), widget);
        break;
    case CC_Slider:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return stylepaint::slider(*painter, *slider, *proxy(), widget);
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return stylepaint::scrollBar(*painter, *bar, *proxy(), widget);
        break;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return stylepaint::toolButtonWhole(*painter, *button, *proxy(), widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

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
