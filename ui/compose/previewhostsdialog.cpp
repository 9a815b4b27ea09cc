// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/previewhostsdialog.h"

#include "ui/compose/previewpermissions.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace klapper {

PreviewHostsDialog::PreviewHostsDialog(PreviewPermissions& permissions, QWidget* parent)
    : QDialog(parent)
    , m_permissions(permissions)
    , m_list(new QTreeWidget)
    , m_none(new PlainLabel(tr("No host has an answer yet: each is asked about when its image is first shown."),
                            TextSize::Body, Token::Quiet))
    , m_remove(new QPushButton(tr("Ask again for this host")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("previewHosts"));
    setWindowTitle(tr("Hosts asked for previews"));
    setMinimumSize(440, 320);
    auto* lead =
        new PlainLabel(tr("Klapper contacts nobody but RunComfy. For the preview of a frame it asks the image's "
                          "host, where you allowed that."));
    lead->setWordWrap(true);
    m_none->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("hosts"));
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Host"), tr("Answer")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_remove->setObjectName(QStringLiteral("removeHost"));
    m_remove->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(lead);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1, Qt::AlignTop);
    column->addLayout(row);
    connect(m_remove, &QPushButton::clicked, this, &PreviewHostsDialog::removeCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* item) { m_remove->setEnabled(item != nullptr); });
    refresh();
}

void PreviewHostsDialog::removeCurrent()
{
    QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const int row = m_list->indexOfTopLevelItem(item);
    m_permissions.set(item->text(0), PreviewPermissions::Answer::Ask);
    refresh();
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
}

void PreviewHostsDialog::refresh()
{
    m_list->clear();
    const auto answers = m_permissions.all();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        m_list->addTopLevelItem(new QTreeWidgetItem(
            {it.key(), it.value() == PreviewPermissions::Answer::Always ? tr("always") : tr("never")}));
    }
    m_list->setVisible(!answers.isEmpty());
    m_none->setVisible(answers.isEmpty());
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_remove->setEnabled(m_list->currentItem() != nullptr);
}

} // namespace klapper
