// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/inlinenotice.h"

#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace klapper {

InlineNotice::InlineNotice(Kind kind, bool dismissable, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_text(new PlainLabel)
    , m_button(new QPushButton)
    , m_close(new IconButton(IconId::Close, tr("Dismiss")))
    , m_controls(new QVBoxLayout)
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_button->setObjectName(QStringLiteral("noticeButton"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setIconSize(QSize(iconSmall, iconSmall));
    m_close->setVisible(dismissable);
    auto* words = new QHBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(m_text, 1);
    words->addWidget(m_close, 0, Qt::AlignTop);
    m_controls->setContentsMargins(space::medium, space::small, space::small, space::small);
    m_controls->setSpacing(space::small);
    m_controls->addLayout(words);
    m_controls->addWidget(m_button, 0, Qt::AlignLeft);
    setLayout(m_controls);
    connect(m_button, &QPushButton::clicked, this, &InlineNotice::triggered);
    connect(m_close, &IconButton::clicked, this, &InlineNotice::dismissed);
}

void InlineNotice::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString InlineNotice::text() const { return m_text->text(); }

void InlineNotice::addControl(QWidget* control) { m_controls->insertWidget(m_controls->count() - 1, control); }

void InlineNotice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    stylepaint::roundedRect(painter, rect(), theme.color(m_kind == Kind::Warning ? Token::WarnWash : Token::InfoWash),
                            theme.color(Token::Line));
}

} // namespace klapper
