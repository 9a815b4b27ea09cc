// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/ledger.h"

#include <QAbstractTableModel>

#include <functional>

namespace klapper {

/// The last lines of the ledger in words, newest first.
class LedgerTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DateColumn, TitleColumn, KindColumn, AmountColumn, ColumnCount };
    static constexpr qsizetype mostShown = 200;

    /// @param titleOf the title of a job, asked for when the row is painted; foreign text
    LedgerTableModel(std::function<QString(const QString& jobId)> titleOf, bool practice, QObject* parent = nullptr);

    /// All lines, oldest first.
    void setLines(const QList<LedgerLine>& lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const LedgerLine& line, int column) const;

    std::function<QString(const QString& jobId)> m_titleOf;
    bool m_practice;
    QList<LedgerLine> m_lines; ///< newest first
};

} // namespace klapper
