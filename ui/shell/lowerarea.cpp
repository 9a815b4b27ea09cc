// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lowerarea.h"

#include "ui/jobs/jobsheader.h"
#include "ui/jobs/jobspanel.h"
#include "ui/sequence/sequencehead.h"
#include "ui/sequence/sequencepanel.h"
#include "ui/style/metrics.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

LowerArea::LowerArea(JobsPanel* jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_pages(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(jobs);
    connect(jobs, &JobsPanel::openChanged, this, &LowerArea::setOpen);
    connect(jobs, &JobsPanel::openChanged, this, &LowerArea::openChanged);
}

void LowerArea::setSequence(SequencePanel* sequence)
{
    m_sequence = sequence;
    m_pages->addWidget(sequence);
    sequence->setOpen(m_jobs->isOpen());
    m_jobs->header().setTabs(makeTabs(Tab::Jobs));
    sequence->head().setTabs(makeTabs(Tab::Sequence));
    connect(sequence, &SequencePanel::openChanged, this, &LowerArea::setOpen);
}

QTabBar* LowerArea::makeTabs(Tab tab)
{
    auto* bar = new QTabBar;
    bar->setObjectName(QStringLiteral("lowerTabs"));
    bar->setAccessibleName(tr("Jobs or sequence"));
    bar->setDrawBase(false);
    bar->setExpanding(false);
    bar->setUsesScrollButtons(false);
    bar->setElideMode(Qt::ElideNone); // what stands beside them gives way
    bar->addTab(tr("Jobs"));
    bar->addTab(tr("Sequence"));
    bar->setCurrentIndex(int(tab));
    connect(bar, &QTabBar::currentChanged, this, [this](int index) { setTab(Tab(index)); });
    m_tabs[int(tab)] = bar;
    return bar;
}

LowerArea::Tab LowerArea::tab() const { return Tab(m_pages->currentIndex()); }

void LowerArea::setTab(Tab tab)
{
    if (!m_sequence || tab == this->tab())
        return;
    const bool hadFocus = m_tabs[m_pages->currentIndex()]->hasFocus();
    m_pages->setCurrentIndex(int(tab));
    for (int i = 0; i < 2; ++i) { // each bar says where it stands
        const QSignalBlocker quiet(m_tabs[i]);
        m_tabs[i]->setCurrentIndex(i);
    }
    if (hadFocus)
        m_tabs[int(tab)]->setFocus();
    Q_EMIT tabChanged(tab);
}

bool LowerArea::isOpen() const { return m_jobs->isOpen(); }

void LowerArea::setOpen(bool open)
{
    m_jobs->setOpen(open);
    if (m_sequence)
        m_sequence->setOpen(open);
}

int LowerArea::foldedHeight() const
{
    return std::max(m_jobs->foldedHeight(), m_sequence ? m_sequence->foldedHeight() : 0);
}

} // namespace klapper
