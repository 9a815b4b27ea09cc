// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"

#include <QAbstractTableModel>

namespace klapper {

/// The shots of a clip: a row each, seconds and text. Numbers are the rows' places.
class ShotTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SecondsColumn, TextColumn };
    static constexpr int columns = 2;

    explicit ShotTableModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const QList<Shot>& shots() const { return m_shots; }
    void setShots(const QList<Shot>& shots);
    int sum() const; ///< seconds

    /// A new shot after `row` (-1: at the start). It takes what is left of the clip's `total` seconds, else half of
    /// the shot before it, so that the sum stays right where that is possible. Answers its row.
    int add(int row, int total);
    void remove(int row);
    /// `to`: the row it shall have afterwards. Nothing happens outside the table.
    void move(int row, int to);

Q_SIGNALS:
    /// @param key of the undo step, see ComposeModel::edit()
    void edited(const QString& key);

private:
    QList<Shot> m_shots;
};

} // namespace klapper
