// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

namespace klapper {

/// Rows that stand one after the other.
struct RowRun
{
    qsizetype first = 0;
    qsizetype count = 0;
    qsizetype last() const { return first + count - 1; }
    bool operator==(const RowRun&) const = default;
};

/// The places of what is in `list` and not in `others`, in order.
QList<RowRun> runsOutside(const QList<qint64>& list, const QSet<qint64>& others);

} // namespace klapper
