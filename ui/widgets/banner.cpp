// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace klapper {

namespace {

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
    , m_first(new QPushButton)
    , m_second(new QPushButton)
    , m_close(new IconButton(IconId::Close, tr("Dismiss")))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_icon->setFixedSize(iconMedium, iconMedium);
    m_close->setIconSize(QSize(iconSmall, iconSmall));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::small, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_first);
    row->addWidget(m_second);
    row->addWidget(m_close);
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
