// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "app/engine.h"
#include "ui/account/accountbutton.h"
#include "ui/account/budgetbutton.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>

namespace klapper {

TopBar::TopBar(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_menus(new QMenuBar)
    , m_search(new QLineEdit)
    , m_account(new AccountButton(engine))
    , m_budget(new BudgetButton(engine.budget(), engine.isPractice()))
{
    auto* logo = new QLabel;
    logo->setPixmap(icon(IconId::Logo).pixmap(QSize(iconMedium, iconMedium), devicePixelRatioF()));
    logo->setAccessibleName(tr("Klapper"));
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setPlaceholderText(tr("Search the library"));
    makeSearchField(*m_search);
    m_search->setToolTip(plainToolTip(m_search->placeholderText())); // for a field that is too narrow
    m_search->setMinimumWidth(140);
    m_search->installEventFilter(this);
    m_search->setMaximumWidth(260);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::tiny, space::small, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(logo);
    row->addWidget(m_menus, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_search, 100);
    row->addWidget(m_account);
    row->addWidget(m_budget);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::setSearch(const QString& text)
{
    if (text != m_search->text()) // or the cursor would jump to the end
        m_search->setText(text);
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT foundRequested();
        return true;
    default:
        return false;
    }
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int roomy = 1280;
    m_budget->setCompact(width() < roomy);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(Token::Window));
    painter.setPen(Theme::of(this).color(Token::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace klapper
