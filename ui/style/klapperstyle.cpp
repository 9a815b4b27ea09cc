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

} // namespace klapper
