// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of the library follow what happens to the jobs.
#include "app/library/librarystore.h"
#include "ui/models/librarymodel.h"

#include <algorithm>

namespace klapper {

namespace {

/// Of rows that go or come one after the other; beyond it all rows are made anew, which is quicker.
constexpr qsizetype mostRuns = 48;
/// Single looks at the journal to see that nothing has changed after all; beyond it one search is quicker.
constexpr qsizetype mostLooks = 12;

} // namespace

void LibraryModel::note(const QStringList& jobIds)
{
    if (!m_hasQuery)
        return;
    for (const QString& id : jobIds)
        m_changed.insert(id);
    if (!m_later.isActive())
        m_later.start();
}

bool LibraryModel::isAsKept(const QString& jobId) const
{
    const auto number = m_pages.numberOf(jobId);
    if (!number)
        return false;
    const Result<std::optional<LibraryEntry>> now = m_store.entry(jobId);
    return now && *now == *m_pages.kept(*number);
}

void LibraryModel::catchUp()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    // Most of what a running job tells is nothing that the library keeps.
    if (changed.size() <= mostLooks
        && std::all_of(changed.cbegin(), changed.cend(), [this](const QString& id) { return isAsKept(id); }))
        return;
    m_pages.tryAgain();
    const Result<QList<qint64>> found = m_store.find(m_query);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    const QList<qint64> forgotten = m_pages.forget(changed);
    arrange(*found);
    say(forgotten);
    Q_EMIT searched();
}

void LibraryModel::arrange(const QList<qint64>& found)
{
    if (found == m_numbers)
        return;
    const QSet<qint64> before(m_numbers.cbegin(), m_numbers.cend());
    const QSet<qint64> after(found.cbegin(), found.cend());
    const QList<RowRun> gone = runsOutside(m_numbers, after);
    const QList<RowRun> fresh = runsOutside(found, before);
    if (gone.size() + fresh.size() > mostRuns)
        return replaceAll(found);
    m_isArranging = true;
    Q_EMIT aboutToArrange();
    for (auto run = gone.crbegin(); run != gone.crend(); ++run) {
        beginRemoveRows({}, int(run->first), int(run->last()));
        m_numbers.remove(run->first, run->count);
        endRemoveRows();
    }
    QList<qint64> order;
    std::copy_if(found.cbegin(), found.cend(), std::back_inserter(order),
                 [&before](qint64 number) { return before.contains(number); });
    reorder(order);
    for (const RowRun& run : fresh) {
        beginInsertRows({}, int(run.first), int(run.last()));
        m_numbers.insert(run.first, run.count, 0);
        std::copy_n(found.cbegin() + run.first, run.count, m_numbers.begin() + run.first);
        endInsertRows();
    }
    Q_EMIT arranged();
    m_isArranging = false;
}

void LibraryModel::reorder(const QList<qint64>& order)
{
    if (order == m_numbers)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<qint64, int> rows;
    for (qsizetype row = 0; row < order.size(); ++row)
        rows.insert(order[row], int(row));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before)
        after.append(createIndex(rows.value(m_numbers[index.row()]), index.column()));
    m_numbers = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void LibraryModel::replaceAll(const QList<qint64>& found)
{
    if (found == m_numbers)
        return;
    beginResetModel();
    m_numbers = found;
    endResetModel();
}

void LibraryModel::say(const QList<qint64>& numbers)
{
    for (const qint64 number : numbers) {
        const QModelIndex first = indexOf(number);
        if (first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(libraryColumnCount - 1));
    }
}

} // namespace klapper
