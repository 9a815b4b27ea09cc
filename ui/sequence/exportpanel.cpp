// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/exportpanel.h"

#include "ui/style/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace klapper {

ExportPanel::ExportPanel(ExportQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_counts(new ElidedLabel)
    , m_forget(new QPushButton(tr("Clear")))
    , m_fold(new IconButton(IconId::ChevronDown, tr("Fold the exports")))
    , m_list(new ExportList(queue))
{
    setAccessibleName(tr("Exports"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_list);
    connect(m_list, &ExportList::countsChanged, this, &ExportPanel::refresh);
    connect(m_forget, &QPushButton::clicked, m_list, &ExportList::forgetEnded);
    connect(m_fold, &IconButton::clicked, this, [this] { setOpen(!m_open); });
    refresh();
}

QWidget* ExportPanel::makeHead()
{
    auto* title = new PlainLabel(tr("Exports"));
    title->setTextSize(TextSize::Body, QFont::DemiBold);
    m_counts->setObjectName(QStringLiteral("exportCounts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_forget->setObjectName(QStringLiteral("forgetExports"));
    m_forget->setToolTip(tr("Takes those that ended off the list; their files stay"));
    m_fold->setObjectName(QStringLiteral("foldExports"));
    m_fold->setIconSize(QSize(iconSmall, iconSmall));
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::large, space::tiny, space::small, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(title);
    row->addWidget(m_counts, 1);
    row->addWidget(m_forget);
    row->addWidget(m_fold);
    return head;
}

void ExportPanel::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    m_list->setVisible(open);
    m_fold->setIconId(open ? IconId::ChevronDown : IconId::ChevronRight);
    m_fold->setTitle(open ? tr("Fold the exports") : tr("Unfold the exports"));
    refresh();
    Q_EMIT openChanged(open);
}

void ExportPanel::refresh()
{
    m_counts->setText(m_list->counts());
    m_forget->setVisible(m_open && m_list->ended() > 0);
}

} // namespace klapper
