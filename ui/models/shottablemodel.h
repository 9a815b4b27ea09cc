// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"

#include <QAbstractTableModel>

namespace klapper {

/// The shots of a clip: a row each, seconds and text. Numbers are the rows' places. Seconds are whole and at least 1.
/// What changes the number of rows keeps their sum where it can; `total` is the length of the clip that they fill.
class ShotTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SecondsColumn, TextColumn };
    static constexpr int columns = 2;
    static constexpr int mostPresets = 6; ///< equal shots offered by number

    explicit ShotTableModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const QList<Shot>& shots() const { return m_shots; }
    void setShots(const QList<Shot>& shots);
    int sum() const; ///< seconds
    /// Most rows that an edit makes; 0: any number. More that are set are kept.
    void setMost(int most) { m_most = most; }
    bool isFull() const { return m_most > 0 && m_shots.size() >= m_most; }

    /// A new shot after `row` (-1: at the start). It takes what is left of the clip's `total` seconds, else half of
    /// the shot before it, else a second of the longest, so that the sum stays right where that is possible. Answers
    /// its row; -1: full.
    int add(int row, int total);
    /// The same text once more below, with seconds as add() finds them.
    int duplicate(int row, int total);
    /// Cuts the text at `position` (UTF-16 units) and shares the seconds by the length of both parts, at least 1 each.
    /// Answers the row of the second part; -1: full, or there is no such row.
    int split(int row, qsizetype position);
    /// Joins the row with the one below: texts with a blank between, seconds summed. False: there is none.
    bool mergeWithNext(int row);
    /// Its seconds go to a neighbour as far as the others do not fill `total`.
    void remove(int row, int total = 0);
    /// `to`: the row it shall have afterwards. Nothing happens outside the table.
    void move(int row, int to);
    /// Moves the border between `row` and the next by `delta` seconds, as far as both keep at least 1.
    void moveBorder(int row, int delta);
    /// `count` shots of equal length that fill `total`, the rest on the first ones. Texts are kept: those of rows that
    /// go stand behind the last one's.
    void setEqual(int count, int total);

Q_SIGNALS:
    /// @param key of the undo step, see ComposeModel::edit()
    /// @param from first row that has another number than before
    /// @param added by how much; negative: rows went
    void edited(const QString& key, int from = 0, int added = 0);

private:
    bool has(int row) const { return row >= 0 && row < m_shots.size(); }
    void putSeconds(int row, int seconds);
    int insert(int row, const Shot& shot, int total);
    void shortenTo(int sum, int spared);

    QList<Shot> m_shots;
    int m_most = 0;
};

} // namespace klapper
