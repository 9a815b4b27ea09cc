// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panelback.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace klapper {

PanelBack::PanelBack(QWidget* panel, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
}

void PanelBack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(Token::Panel));
}

} // namespace klapper
