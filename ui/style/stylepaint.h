// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QColor>
#include <QRect>
#include <QRectF>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionGroupBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// How KlapperStyle paints. Each function paints one part and restores the painter.
namespace klapper::stylepaint {

/// A rounded rectangle whose 1 px (or wider) border lies wholly inside rect, on the pixel grid.
void roundedRect(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border,
                 double borderWidth = 1, double cornerRadius = -1);
/// The ring of the focus, inside rect.
void focusRing(QPainter& painter, const QRectF& rect, const QStyleOption& option);
/// A small chevron; direction 0 down, 1 up, 2 right, 3 left.
void chevron(QPainter& painter, const QRectF& rect, int direction, const QColor& color);

// stylebuttons.cpp
void pushButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// The text colour of a button with its weight.
QColor buttonText(const QStyleOption& option, const QWidget* widget);
void toolButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// Panel with its ring in every state, label and arrow.
void toolButtonWhole(QPainter& painter, const QStyleOptionToolButton& option, const QStyle& style,
                     const QWidget* widget);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);

// stylefields.cpp
void field(QPainter& painter, const QStyleOption& option);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QStyle& style, const QWidget* widget);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style, const QWidget* widget);
void groupBox(QPainter& painter, const QStyleOptionGroupBox& option, const QStyle& style, const QWidget* widget);

// stylebars.cpp
void slider(QPainter& painter, const QStyleOptionSlider& option, const QStyle& style, const QWidget* widget);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QStyle& style, const QWidget* widget);
/// No arrow buttons: the groove is the whole bar.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void tab(QPainter& painter, const QStyleOptionTab& option);
void splitter(QPainter& painter, const QStyleOption& option);
void progress(QPainter& painter, const QStyleOptionProgressBar& option);
void header(QPainter& painter, const QStyleOption& option);
/// Lines above and below a selected row, over all of its columns.
void rowOfSelection(QPainter& painter, const QStyleOption& option);

/// The line below it, and the ring when it has the focus.
void rowEdges(QPainter& painter, const QWidget& row);

} // namespace klapper::stylepaint
