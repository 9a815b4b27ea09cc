// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobsheader.h"

#include "ui/jobs/jobwords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

#include <initializer_list>

namespace klapper {

JobsHeader::JobsHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(tr("Jobs"), TextSize::Body, Token::Text))
    , m_leading(m_title)
    , m_summary(new ElidedLabel)
    , m_holdAll(new QPushButton(tr("Hold all")))
    , m_releaseAll(new QPushButton(tr("Release all")))
    , m_all(new IconButton(IconId::More, tr("Hold or release all")))
    , m_atOnceWord(new PlainLabel(tr("At once"), TextSize::Small, Token::Quiet))
    , m_atOnce(new QSpinBox)
    , m_fold(new IconButton(IconId::ChevronDown, tr("Fold the jobs")))
{
    m_title->setTextSize(TextSize::Body, QFont::DemiBold);
    m_summary->setObjectName(QStringLiteral("jobCounts"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_holdAll->setObjectName(QStringLiteral("holdAll"));
    m_holdAll->setToolTip(tr("What waits is not sent until it is released. What runs goes on."));
    m_releaseAll->setObjectName(QStringLiteral("releaseAll"));
    m_releaseAll->setToolTip(tr("Everything that is held is sent when its turn comes."));
    m_all->setObjectName(QStringLiteral("holdOrReleaseAll"));
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->setMenu(makeAllMenu());
    m_atOnce->setObjectName(QStringLiteral("atOnce"));
    m_atOnce->setRange(1, mostAtOnce);
    m_atOnce->setKeyboardTracking(false);
    m_atOnce->setAccessibleName(tr("Jobs that may run at once"));
    m_atOnce->setToolTip(tr("Jobs that may run at once; the others wait here."));
    m_fold->setObjectName(QStringLiteral("foldJobs"));
    m_fold->setIconSize(QSize(iconSmall, iconSmall));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::tiny, space::small, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(m_title);
    row->addWidget(m_summary, 1);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_holdAll, m_releaseAll, m_all, m_atOnceWord, m_atOnce, m_fold})
        row->addWidget(each);
    connect(m_holdAll, &QPushButton::clicked, this, &JobsHeader::holdAllRequested);
    connect(m_releaseAll, &QPushButton::clicked, this, &JobsHeader::releaseAllRequested);
    connect(m_atOnce, &QSpinBox::valueChanged, this, &JobsHeader::atOnceChosen);
    connect(m_fold, &IconButton::clicked, this, &JobsHeader::foldRequested);
    refresh();
}

QMenu* JobsHeader::makeAllMenu()
{
    auto* menu = new QMenu(this);
    QAction* hold = menu->addAction(m_holdAll->text(), this, &JobsHeader::holdAllRequested);
    QAction* release = menu->addAction(m_releaseAll->text(), this, &JobsHeader::releaseAllRequested);
    connect(menu, &QMenu::aboutToShow, this, [this, hold, release] {
        hold->setEnabled(m_counts.canHold > 0);
        release->setEnabled(m_counts.canRelease > 0);
    });
    return menu;
}

void JobsHeader::setTabs(QWidget* tabs)
{
    m_leading = tabs;
    m_title->hide();
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, tabs);
}

void JobsHeader::setCounts(const JobCounts& counts)
{
    m_counts = counts;
    refresh();
}

void JobsHeader::setAtOnce(int most)
{
    const QSignalBlocker quiet(m_atOnce);
    m_atOnce->setValue(most);
}

void JobsHeader::setFolded(bool folded)
{
    m_folded = folded;
    m_fold->setIconId(folded ? IconId::ChevronRight : IconId::ChevronDown);
    m_fold->setTitle(folded ? tr("Unfold the jobs") : tr("Fold the jobs"));
    refresh();
}

/// Pixels, with a little for the summary.
int JobsHeader::needed(bool hold, bool release) const
{
    const QMargins edges = layout()->contentsMargins();
    int width = edges.left() + edges.right() + m_leading->sizeHint().width() + 2 * space::huge;
    const auto add = [&width](bool shown, const QWidget* widget) {
        width += shown ? space::small + widget->sizeHint().width() : 0;
    };
    add(hold, m_holdAll);
    add(release, m_releaseAll);
    add(true, m_atOnce);
    add(true, m_fold);
    return width;
}

void JobsHeader::refresh()
{
    m_summary->setText(JobWords::counts(m_counts));
    // Buttons that would do nothing are not in the way.
    const bool hold = !m_folded && m_counts.canHold > 0;
    const bool release = !m_folded && m_counts.canRelease > 0;
    m_atOnce->setVisible(!m_folded);
    const bool hasRoom = width() >= 720;
    m_atOnceWord->setVisible(!m_folded && hasRoom);
    m_atOnce->setPrefix(hasRoom ? QString() : tr("at once: ")); // a number alone says nothing
    const bool fits = width() >= needed(hold, release);
    m_holdAll->setVisible(hold && fits);
    m_releaseAll->setVisible(release && fits);
    m_all->setVisible((hold || release) && !fits);
}

void JobsHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

} // namespace klapper
