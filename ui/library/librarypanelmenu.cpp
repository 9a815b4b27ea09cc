// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the clips that are selected, and the names of the sample recipes.
#include "ui/jobs/samewords.h"
#include "ui/library/librarypanel.h"
#include "ui/models/librarymodel.h"

#include <QCoreApplication>
#include <QMenu>

namespace klapper {

QString sampleTitle(Sample sample)
{
    switch (sample) {
    case Sample::MultiShot:
        return QCoreApplication::translate("klapper::LibraryPanel", "Rooftop dinner, 3 shots");
    case Sample::Portrait:
        return QCoreApplication::translate("klapper::LibraryPanel", "Portrait from an image");
    case Sample::Vertical:
        return QCoreApplication::translate("klapper::LibraryPanel", "Vertical espresso");
    }
    Q_UNREACHABLE();
}

void LibraryPanel::showMenu(const QPoint& at)
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("clipMenu"));
    if (ids.size() > 1)
        menu->addAction(tr("Selected: %1").arg(ids.size()))->setEnabled(false);
    Q_EMIT fillMenu(menu, ids);
    menu->addSeparator();
    if (ids.size() == 1)
        addClipActions(*menu, m_model->indexOf(ids.first()));
    menu->popup(at);
}

void LibraryPanel::addClipActions(QMenu& menu, const QModelIndex& row)
{
    const QString id = row.data(JobIdRole).toString();
    const Job job = row.data(JobValueRole).value<Job>();
    const QList<Tier> tiers = SameWords::tiersFor(job);
    for (const Tier tier : tiers)
        menu.addAction(SameWords::title(job, tier), this, [this, id, tier] { Q_EMIT sameRequested(id, tier); });
    menu.addAction(tr("Show its draft version"), this, [this, id] { Q_EMIT versionRequested(id); });
    if (JobState(row.data(StateRole).toInt()) == JobState::DoneNoFile)
        menu.addAction(tr("Download again"), this, [this, id] { Q_EMIT downloadRequested(id); });
    menu.addSeparator();
    menu.addAction(tr("Details …"), this, [this, id] { Q_EMIT detailsRequested(id); });
}

} // namespace klapper
