// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drophint.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"

#include <QPainter>

namespace klapper {

DropHint::DropHint(const QString& text, QWidget* window)
    : QWidget(window)
    , m_text(text)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAccessibleName(text);
    hide();
}

void DropHint::showOver()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void DropHint::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.color(Token::Window);
    veil.setAlphaF(0.6F);
    painter.fillRect(rect(), veil);
    constexpr int border = 2;
    painter.setPen(QPen(theme.color(Token::Accent), border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(space::small, space::small, -space::small, -space::small), radius,
                            radius);
    painter.setFont(textFont(TextSize::Title, QFont::DemiBold));
    const QRect room = rect().adjusted(space::huge * 2, 0, -space::huge * 2, 0);
    const QRect words = painter.fontMetrics().boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, m_text);
    painter.setPen(QPen(theme.color(Token::Edge), 1));
    painter.setBrush(theme.color(Token::Raised));
    painter.drawRoundedRect(QRectF(words.adjusted(-space::huge, -space::large, space::huge, space::large)), radius,
                            radius);
    painter.setPen(theme.color(Token::Text));
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace klapper
