// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrapheight.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace klapper {

namespace {

constexpr int leastWords = 30; // characters of a line beside the buttons; the lines stay few

struct Look
{
    IconId icon;
    Token color;
    Token wash;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return {IconId::Info, Token::AccentText, Token::InfoWash};
    case Banner::Kind::Good:
        return {IconId::Check, Token::GoodText, Token::GoodWash};
    case Banner::Kind::Warning:
        return {IconId::Warning, Token::WarnText, Token::WarnWash};
    case Banner::Kind::Error:
        return {IconId::Error, Token::BadText, Token::BadWash};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new PlainLabel)
    , m_grid(new QGridLayout(this))
    , m_actions(new QWidget)
    , m_first(new QPushButton)
    , m_second(new QPushButton)
    , m_close(new IconButton(IconId::Close, tr("Dismiss")))
{
    m_text->setWordWrap(true);
    keepWrappedHeight(*m_text);
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_icon->setFixedSize(iconMedium, iconMedium);
    m_close->setIconSize(QSize(iconSmall, iconSmall));
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(space::tiny);
    actions->addWidget(m_first);
    actions->addWidget(m_second);
    m_grid->setContentsMargins(space::medium, space::small, space::small, space::small);
    m_grid->setSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_icon, 0, 0);
    m_grid->addWidget(m_text, 0, 1);
    m_grid->addWidget(m_actions, 0, 2);
    m_grid->addWidget(m_close, 0, 3);
    connect(m_first, &QPushButton::clicked, this, &Banner::firstActionTriggered);
    connect(m_second, &QPushButton::clicked, this, &Banner::secondActionTriggered);
    connect(m_close, &IconButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    setActions({});
    refresh();
}

void Banner::setMessage(Kind kind, const QString& text)
{
    m_kind = kind;
    m_text->setMinimumHeight(0); // of other words
    m_text->setText(text);
    setAccessibleName(text);
    refresh();
    if (isVisible())
        announce();
}

QString Banner::text() const { return m_text->text(); }

void Banner::setActions(const QString& first, const QString& second)
{
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_actions->setVisible(!first.isEmpty() || !second.isEmpty());
    arrange();
}

void Banner::arrange()
{
    if (m_actions->isHidden())
        return;
    const QMargins edges = m_grid->contentsMargins();
    const int side =
        m_first->sizeHint().width() + (m_second->isHidden() ? 0 : space::tiny + m_second->sizeHint().width());
    const int across = width() - edges.left() - edges.right();
    static_cast<QBoxLayout*>(m_actions->layout())
        ->setDirection(side > across ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int words = width() - side - 3 * iconLarge - 5 * space::small;
    const bool below = words < fontMetrics().averageCharWidth() * leastWords;
    int row = 0;
    int ignored = 0;
    m_grid->getItemPosition(m_grid->indexOf(m_actions), &row, &ignored, &ignored, &ignored);
    if (below == (row == 1))
        return;
    m_grid->removeWidget(m_actions);
    if (below)
        m_grid->addWidget(m_actions, 1, 0, 1, 4, Qt::AlignLeading);
    else
        m_grid->addWidget(m_actions, 0, 2);
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Banner::setDismissable(bool dismissable) { m_close->setVisible(dismissable); }

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const Look look = lookOf(m_kind);
    stylepaint::roundedRect(painter, rect(), theme.color(look.wash), theme.color(Token::Line));
}

void Banner::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    announce();
}

void Banner::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void Banner::refresh()
{
    const Look look = lookOf(m_kind);
    m_icon->setPixmap(iconPixmap(look.icon, iconMedium, Theme::of(this).color(look.color), devicePixelRatioF()));
    update();
}

} // namespace klapper
