// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarybar.h"

#include "ui/library/librarywords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/iconbutton.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace klapper {

namespace {

struct Order
{
    LibrarySort sort;
    bool ascending;
};

/// Titles are read from A on, of everything else one looks for the most.
constexpr std::array<Order, 6> orders{{{LibrarySort::Created, false},
                                       {LibrarySort::Created, true},
                                       {LibrarySort::Cost, false},
                                       {LibrarySort::Seconds, false},
                                       {LibrarySort::Rating, false},
                                       {LibrarySort::Title, true}}};

} // namespace

LibraryBar::LibraryBar(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QToolButton)
    , m_sort(new IconButton(IconId::Sort, tr("Sort")))
    , m_saved(new IconButton(IconId::Bookmark, tr("Saved searches")))
    , m_view(new IconButton(IconId::List, tr("Show as a list")))
    , m_sorts(new QMenu(tr("Sort"), this))
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setIcon(icon(IconId::Filter));
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setFocusPolicy(Qt::StrongFocus);
    m_sort->setObjectName(QStringLiteral("sort"));
    m_saved->setObjectName(QStringLiteral("savedSearches"));
    m_view->setObjectName(QStringLiteral("libraryView"));
    m_sorts->setObjectName(QStringLiteral("sorts"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(makeMenuButton(m_sort, m_sorts));
    row->addWidget(m_saved);
    row->addWidget(m_view);
    connect(m_sorts, &QMenu::aboutToShow, this, &LibraryBar::fillSorts);
    connect(m_filter, &QToolButton::clicked, this, &LibraryBar::filterRequested);
    connect(m_view, &QToolButton::clicked, this, [this] {
        Q_EMIT viewRequested(m_shown == ClipViews::View::Cards ? ClipViews::View::List : ClipViews::View::Cards);
    });
    showQuery({});
}

IconButton* LibraryBar::makeMenuButton(IconButton* button, QMenu* menu)
{
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void LibraryBar::setSearches(QMenu* menu) { makeMenuButton(m_saved, menu); }

void LibraryBar::showQuery(const LibraryQuery& query)
{
    m_query = query;
    const qsizetype filters = partsOf(query).size();
    m_filter->setText(filters > 0 ? tr("Filter (%1)").arg(filters) : tr("Filter"));
    m_sort->setTitle(tr("Sort: %1").arg(LibraryWords::sort(query.sort, query.ascending)));
}

void LibraryBar::showView(ClipViews::View view)
{
    m_shown = view;
    const bool cards = view == ClipViews::View::Cards;
    m_view->setIconId(cards ? IconId::List : IconId::Cards);
    m_view->setTitle(cards ? tr("Show as a list") : tr("Show as cards"));
}

void LibraryBar::fillSorts()
{
    m_sorts->clear();
    auto* group = new QActionGroup(m_sorts);
    for (const Order& order : orders) {
        QAction* action = m_sorts->addAction(LibraryWords::sort(order.sort, order.ascending), this,
                                             [this, order] { Q_EMIT sortRequested(order.sort, order.ascending); });
        action->setCheckable(true);
        action->setActionGroup(group);
        const bool isTime = order.sort == LibrarySort::Created;
        action->setChecked(order.sort == m_query.sort && (!isTime || order.ascending == m_query.ascending));
    }
    m_sorts->addSeparator();
    m_sorts->addAction(tr("Reverse the order"), this,
                       [this] { Q_EMIT sortRequested(m_query.sort, !m_query.ascending); });
}

} // namespace klapper
