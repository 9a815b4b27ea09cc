// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/threadview.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"

#include <QFontMetrics>
#include <QToolButton>
#include <QVBoxLayout>

namespace klapper {

namespace {
constexpr int mostLinkWidth = 280; // at the usual font
} // namespace

ThreadView::ThreadView(QWidget* parent)
    : QWidget(parent)
    , m_row(new FlowRow)
{
    setAccessibleName(tr("Thread of the clip"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::small, 0);
    column->addWidget(m_row);
    hide();
}

void ThreadView::setLinks(const QList<Link>& links, int more)
{
    if (links == m_links && more == m_more)
        return;
    m_links = links;
    m_more = more;
    m_row->clear();
    for (const Link& link : links)
        add(link.words, QStringLiteral("thread ") + link.id, [this, id = link.id] { Q_EMIT chosen(id); });
    if (!links.isEmpty()) {
        const QString words = more > 0 ? tr("Whole thread, %1 more").arg(more) : tr("Whole thread");
        add(words, QStringLiteral("thread"), [this] { Q_EMIT wholeRequested(); });
    }
    setVisible(!links.isEmpty());
}

void ThreadView::add(const QString& words, const QString& name, const std::function<void()>& act)
{
    auto* button = new QToolButton;
    const int most = mostLinkWidth * fontMetrics().height() / 16;
    QString shown = button->fontMetrics().elidedText(words.simplified(), Qt::ElideRight, most);
    button->setText(shown.replace(u'&', QStringLiteral("&&"))); // foreign text has no mnemonic
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(plainToolTip(words));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(IconId::Link, Token::AccentText));
    button->setIconSize(QSize(iconSmall, iconSmall));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, act);
    const QList<QWidget*> before = m_row->widgets();
    m_row->add(button);
    if (m_tabAfter)
        setTabOrder(before.isEmpty() ? m_tabAfter : before.last(), button);
}

} // namespace klapper
