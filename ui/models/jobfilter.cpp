// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobfilter.h"

#include <algorithm>

namespace klapper {

JobFilter::JobFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
}

void JobFilter::setGroup(std::optional<JobGroup> group)
{
    m_group = group;
    invalidateFilter();
}

void JobFilter::setSearch(const QString& text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void JobFilter::setRecentOnly(const QDateTime& since)
{
    m_since = since;
    invalidateFilter();
}

bool JobFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto group = JobGroup(index.data(GroupRole).toInt());
    if (m_group && group != *m_group)
        return false;
    const bool open = group == JobGroup::Running || group == JobGroup::Unknown;
    if (m_since.isValid() && !open && index.data(CreatedAtRole).toDateTime() < m_since)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString prompt = index.data(PromptRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&prompt](const QString& word) { return prompt.contains(word, Qt::CaseInsensitive); });
}

} // namespace klapper
