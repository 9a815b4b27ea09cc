// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/plantablemodel.h"

#include "ui/compose/composewords.h"
#include "ui/compose/generatewords.h"
#include "ui/models/moneytext.h"
#include "ui/widgets/plainlabel.h"

namespace klapper {

void PlanTableModel::setPlan(const BatchPlan& plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

int PlanTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_plan.clips.size());
}

int PlanTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString PlanTableModel::note(const PlannedClip& clip)
{
    QStringList words;
    for (const Problem& problem : clip.problems)
        words.append(ComposeWords::problem(problem));
    if (words.isEmpty() && clip.fromPrevious)
        words.append(tr("begins with the last frame of the part before"));
    return words.join(u' ');
}

QString PlanTableModel::text(const PlannedClip& clip, int row, int column) const
{
    switch (Column(column)) {
    case NumberColumn:
        return QString::number(row + 1);
    case WhatColumn: {
        const QString apart = GenerateWords::differs(clip);
        return (apart.isEmpty() ? jobTitle(clip.draft) : apart).simplified();
    }
    case TierColumn:
        return ComposeWords::tier(clip.draft.endpoint.tier);
    case SecondsColumn:
        return tr("%1 s").arg(clip.price.seconds);
    case PriceColumn:
        return moneyText(clip.price.total);
    case NoteColumn:
        return note(clip);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PlanTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedClip& clip = m_plan.clips[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(clip, index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == WhatColumn)
            return plainToolTip(clip.draft.prompt.left(600));
        return index.column() == NoteColumn && !note(clip).isEmpty() ? plainToolTip(note(clip)) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == SecondsColumn || index.column() == PriceColumn;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default:
        return {};
    }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == SecondsColumn || section == PriceColumn;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn:
        return tr("No.");
    case WhatColumn:
        return tr("Clip");
    case TierColumn:
        return tr("Tier");
    case SecondsColumn:
        return tr("Length");
    case PriceColumn:
        return tr("Estimate");
    case NoteColumn:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace klapper
