// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/insertionline.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace klapper {

namespace {

constexpr int thickness = 8; ///< px, of the knob; the line itself has 2

} // namespace

InsertionLine::InsertionLine(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void InsertionLine::showAt(int y)
{
    setGeometry(0, y - thickness / 2, parentWidget()->width(), thickness);
    show();
    raise();
}

void InsertionLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Token::Accent));
    painter.drawRect(QRect(0, thickness / 2 - 1, width(), 2));
    painter.drawEllipse(QRect(0, 0, thickness, thickness));
}

} // namespace klapper
