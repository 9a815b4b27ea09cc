// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/batchplan.h"

#include <QAbstractTableModel>

namespace klapper {

/// The clips of a plan, one a row, as a person reads them. All texts may be foreign and are plain.
class PlanTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, WhatColumn, TierColumn, SecondsColumn, PriceColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const BatchPlan& plan);
    const BatchPlan& plan() const { return m_plan; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PlannedClip& clip, int row, int column) const;
    static QString note(const PlannedClip& clip);

    BatchPlan m_plan;
};

} // namespace klapper
