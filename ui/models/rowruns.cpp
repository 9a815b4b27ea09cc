// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowruns.h"

namespace klapper {

QList<RowRun> runsOutside(const QList<qint64>& list, const QSet<qint64>& others)
{
    QList<RowRun> runs;
    for (qsizetype row = 0; row < list.size(); ++row) {
        if (others.contains(list[row]))
            continue;
        if (!runs.isEmpty() && runs.last().last() + 1 == row)
            ++runs.last().count;
        else
            runs.append({row, 1});
    }
    return runs;
}

} // namespace klapper
