// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shottablemodel.h"

#include <algorithm>
#include <numeric>

namespace klapper {

ShotTableModel::ShotTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

int ShotTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shots.size()); }

int ShotTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ShotTableModel::data(const QModelIndex& index, int role) const
{
    const bool known = role == Qt::DisplayRole || role == Qt::EditRole;
    if (!known || !index.isValid() || index.row() >= m_shots.size())
        return {};
    const Shot& shot = m_shots[index.row()];
    return index.column() == SecondsColumn ? QVariant(shot.seconds) : QVariant(shot.text);
}

bool ShotTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= m_shots.size())
        return false;
    Shot& shot = m_shots[index.row()];
    const Shot before = shot;
    if (index.column() == SecondsColumn)
        shot.seconds = std::max(1, value.toInt());
    else
        shot.text = value.toString();
    if (shot == before)
        return true;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(QStringLiteral("shot %1.%2").arg(index.row()).arg(index.column()));
    return true;
}

Qt::ItemFlags ShotTableModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void ShotTableModel::setShots(const QList<Shot>& shots)
{
    if (shots == m_shots)
        return;
    beginResetModel();
    m_shots = shots;
    endResetModel();
}

int ShotTableModel::sum() const
{
    return std::accumulate(m_shots.cbegin(), m_shots.cend(), 0,
                           [](int sum, const Shot& shot) { return sum + shot.seconds; });
}

int ShotTableModel::add(int row, int total)
{
    const int place = std::clamp(row + 1, 0, int(m_shots.size()));
    int seconds = total - sum();
    if (seconds < 1) {
        seconds = 1;
        if (row >= 0 && row < m_shots.size() && m_shots[row].seconds > 1) {
            seconds = m_shots[row].seconds / 2;
            m_shots[row].seconds -= seconds;
            Q_EMIT dataChanged(index(row, SecondsColumn), index(row, SecondsColumn));
        }
    }
    beginInsertRows({}, place, place);
    m_shots.insert(place, Shot{QString(), seconds});
    endInsertRows();
    Q_EMIT edited({});
    return place;
}

void ShotTableModel::remove(int row)
{
    if (row < 0 || row >= m_shots.size())
        return;
    beginRemoveRows({}, row, row);
    m_shots.removeAt(row);
    endRemoveRows();
    Q_EMIT edited({});
}

void ShotTableModel::move(int row, int to)
{
    const bool inside = row >= 0 && row < m_shots.size() && to >= 0 && to < m_shots.size();
    if (!inside || row == to)
        return;
    // Qt names the place before which the row is put, counted while it still stands where it was.
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_shots.move(row, to);
    endMoveRows();
    Q_EMIT edited({});
}

} // namespace klapper
