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
#include <QScrollArea>

namespace klapper {

namespace {
constexpr int side = 40;
}

EmptyState::EmptyState(IconId id, const QString& title, const QString& line, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_scroll(new QScrollArea)
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
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(space::small);
    column->addLayout(m_row);
    column->addStretch(3);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false); // the panel's surface shines through
    content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
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
    m_titles = titles.first(std::min<qsizetype>(titles.size(), 3));
    m_row->addStretch();
    for (const QString& title : std::as_const(m_titles)) {
        auto* button = new QPushButton(title);
        const int index = static_cast<int>(m_buttons.size());
        if (index == 0)
            setButtonWeight(button, ButtonWeight::Accent);
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT actionTriggered(index); });
        m_buttons.append(button);
        m_row->addWidget(button);
    }
    m_row->addStretch();
    fitButtons();
}

QSize EmptyState::sizeHint() const { return m_scroll->widget()->sizeHint(); }

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
    else if (event->type() == QEvent::FontChange)
        fitButtons();
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

/// In a narrow panel the buttons stand below each other, and none is wider than it.
void EmptyState::fitButtons()
{
    constexpr int around = 2 * space::medium + space::tiny;
    const int room = width() - 2 * space::huge;
    int wanted = 0;
    for (int i = 0; i < m_buttons.size(); ++i) {
        QPushButton* button = m_buttons.at(i);
        const QString& title = m_titles.at(i);
        const QString fitting = button->fontMetrics().elidedText(title, Qt::ElideRight, std::max(60, room - around));
        if (button->text() != fitting)
            button->setText(fitting);
        button->setAccessibleName(title);
        button->setToolTip(fitting == title ? QString() : plainToolTip(title));
        wanted += button->fontMetrics().horizontalAdvance(title) + around + space::small;
    }
    m_row->setDirection(wanted > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EmptyState::refreshIcon()
{
    m_icon->setPixmap(iconPixmap(m_id, side, Theme::of(this).color(Token::Quiet), devicePixelRatioF()));
}

} // namespace klapper
