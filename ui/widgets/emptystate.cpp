// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace klapper {

namespace {
constexpr int side = 40;
}

EmptyState::EmptyState(IconId id, const QString& title, const QString& line, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_icon(new QLabel)
    , m_title(new PlainLabel({}, TextSize::Title, Token::Text))
    , m_line(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_title->setTextSize(TextSize::Title, QFont::DemiBold);
    for (PlainLabel* label : {m_title, m_line}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    m_row->setSpacing(space::small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(space::small);
    column->addLayout(m_row);
    column->addStretch(3);
    setContent(id, title, line);
}

void EmptyState::setContent(IconId id, const QString& title, const QString& line)
{
    m_id = id;
    m_title->setText(title);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(line);
    refreshIcon();
}

void EmptyState::setActions(const QStringList& titles)
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons.clear();
    m_row->addStretch();
    for (const QString& title : titles.first(std::min<qsizetype>(titles.size(), 3))) {
        auto* button = new QPushButton(title);
        const int index = static_cast<int>(m_buttons.size());
        if (index == 0)
            setButtonWeight(button, ButtonWeight::Accent);
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT actionTriggered(index); });
        m_buttons.append(button);
        m_row->addWidget(button);
    }
    m_row->addStretch();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // In a narrow panel the buttons stand below each other.
    int wanted = 2 * space::huge;
    for (const QPushButton* button : std::as_const(m_buttons))
        wanted += button->sizeHint().width() + space::small;
    m_row->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EmptyState::refreshIcon()
{
    m_icon->setPixmap(iconPixmap(m_id, side, Theme::of(this).color(Token::Quiet), devicePixelRatioF()));
}

} // namespace klapper
