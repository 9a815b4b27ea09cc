// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/choicecard.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace klapper {

ChoiceCard::ChoiceCard(const QString& title, const QString& line, QWidget* parent)
    : QFrame(parent)
    , m_button(new QRadioButton) // its own words would not wrap
    , m_line(new PlainLabel({}, TextSize::Body, Token::Quiet))
{
    m_button->setAccessibleName(title);
    auto* head = new PlainLabel(title);
    head->setTextSize(TextSize::Body, QFont::DemiBold);
    head->setBuddy(m_button);
    for (PlainLabel* label : {head, m_line})
        label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(head);
    words->addWidget(m_line);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    row->setSpacing(space::small);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_button->installEventFilter(this);
    connect(m_button, &QRadioButton::toggled, this, [this] { update(); });
    setLine(line);
}

void ChoiceCard::setLine(const QString& line)
{
    m_line->setText(line);
    m_button->setAccessibleDescription(line);
}

bool ChoiceCard::isChosen() const { return m_button->isChecked(); }

bool ChoiceCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    painter.setPen(QPen(theme.color(isChosen() ? Token::Accent : Token::Line), isChosen() ? 2 : 1));
    painter.setBrush(theme.color(Token::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    if (!m_button->hasFocus())
        return;
    constexpr double inset = 4.5;
    painter.setPen(QPen(theme.color(Token::Focus), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius - 2, radius - 2);
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return QFrame::mouseReleaseEvent(event);
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

} // namespace klapper
