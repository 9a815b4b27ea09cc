// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shottablemodel.h"

#include "app/prompt/shottext.h"

#include <algorithm>
#include <cmath>

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

int ShotTableModel::sum() const { return secondsOf(m_shots); }

void ShotTableModel::putSeconds(int row, int seconds)
{
    if (m_shots[row].seconds == seconds)
        return;
    m_shots[row].seconds = seconds;
    Q_EMIT dataChanged(index(row, SecondsColumn), index(row, SecondsColumn));
}

/// Takes seconds from the longest rows until the sum is right or each has 1.
void ShotTableModel::shortenTo(int wanted, int spared)
{
    for (int over = sum() - wanted; over > 0; --over) {
        int longest = -1;
        for (int row = 0; row < m_shots.size(); ++row) {
            const bool longer = longest < 0 || m_shots[row].seconds > m_shots[longest].seconds;
            if (row != spared && longer)
                longest = row;
        }
        if (longest < 0 || m_shots[longest].seconds <= 1)
            return;
        putSeconds(longest, m_shots[longest].seconds - 1);
    }
}

int ShotTableModel::insert(int row, const Shot& shot, int total)
{
    if (isFull())
        return -1;
    const int place = std::clamp(row + 1, 0, int(m_shots.size()));
    const int before = sum();
    int seconds = total - before;
    if (seconds < 1) {
        seconds = 1;
        if (has(row) && m_shots[row].seconds > 1) {
            seconds = m_shots[row].seconds / 2;
            putSeconds(row, m_shots[row].seconds - seconds);
        }
    }
    beginInsertRows({}, place, place);
    m_shots.insert(place, Shot{shot.text, seconds});
    endInsertRows();
    shortenTo(std::max(before, total), place);
    Q_EMIT edited({}, place, 1);
    return place;
}

int ShotTableModel::add(int row, int total) { return insert(row, {}, total); }

int ShotTableModel::duplicate(int row, int total) { return has(row) ? insert(row, m_shots[row], total) : -1; }

int ShotTableModel::split(int row, qsizetype position)
{
    if (!has(row) || isFull())
        return -1;
    const int before = sum();
    const Shot whole = m_shots[row];
    const QString first = whole.text.left(std::max<qsizetype>(0, position)).trimmed();
    const QString second = whole.text.mid(std::max<qsizetype>(0, position)).trimmed();
    const double part = double(first.size()) / double(std::max<qsizetype>(1, first.size() + second.size()));
    const int seconds = std::clamp(int(std::lround(whole.seconds * part)), 1, std::max(1, whole.seconds - 1));
    m_shots[row] = {first, seconds};
    Q_EMIT dataChanged(index(row, SecondsColumn), index(row, TextColumn));
    beginInsertRows({}, row + 1, row + 1);
    m_shots.insert(row + 1, Shot{second, std::max(1, whole.seconds - seconds)});
    endInsertRows();
    shortenTo(before, row + 1);
    Q_EMIT edited({}, row + 1, 1);
    return row + 1;
}

bool ShotTableModel::mergeWithNext(int row)
{
    if (!has(row) || !has(row + 1))
        return false;
    const Shot next = m_shots[row + 1];
    beginRemoveRows({}, row + 1, row + 1);
    m_shots.removeAt(row + 1);
    endRemoveRows();
    QStringList texts{m_shots[row].text, next.text};
    texts.removeAll(QString());
    m_shots[row] = {texts.join(u' '), m_shots[row].seconds + next.seconds};
    Q_EMIT dataChanged(index(row, SecondsColumn), index(row, TextColumn));
    Q_EMIT edited({}, row + 1, -1);
    return true;
}

void ShotTableModel::remove(int row, int total)
{
    if (!has(row))
        return;
    const int seconds = m_shots[row].seconds;
    const int given = std::clamp(total - (sum() - seconds), 0, std::max(0, seconds));
    beginRemoveRows({}, row, row);
    m_shots.removeAt(row);
    endRemoveRows();
    const int heir = row > 0 ? row - 1 : 0;
    if (has(heir))
        putSeconds(heir, m_shots[heir].seconds + given);
    Q_EMIT edited({}, row, -1);
}

void ShotTableModel::move(int row, int to)
{
    if (!has(row) || !has(to) || row == to)
        return;
    // Qt names the place before which the row is put, counted while it still stands where it was.
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_shots.move(row, to);
    endMoveRows();
    Q_EMIT edited({});
}

void ShotTableModel::moveBorder(int row, int delta)
{
    if (!has(row) || !has(row + 1))
        return;
    const int low = 1 - m_shots[row].seconds;
    const int high = m_shots[row + 1].seconds - 1;
    const int moved = low <= high ? std::clamp(delta, low, high) : 0;
    if (moved == 0)
        return;
    putSeconds(row, m_shots[row].seconds + moved);
    putSeconds(row + 1, m_shots[row + 1].seconds - moved);
    Q_EMIT edited(QStringLiteral("border %1").arg(row));
}

void ShotTableModel::setEqual(int count, int total)
{
    if (count < 1)
        return;
    const int had = int(m_shots.size());
    QList<Shot> shots = m_shots.first(std::min(had, count));
    shots.resize(count);
    QStringList rest{shots.last().text};
    for (const Shot& gone : m_shots.sliced(std::min(had, count)))
        rest.append(gone.text);
    rest.removeAll(QString());
    shots.last().text = rest.join(u' ');
    const QList<int> seconds = evenSeconds(total, count);
    for (int i = 0; i < count; ++i)
        shots[i].seconds = seconds[i];
    if (shots == m_shots)
        return;
    setShots(shots);
    Q_EMIT edited({}, std::min(had, count), count - had);
}

} // namespace klapper
