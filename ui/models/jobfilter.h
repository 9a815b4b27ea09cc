// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobroles.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace klapper {

/// The rows of a JobTableModel that belong to a group and have every word of a search in their prompt.
class JobFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit JobFilter(QObject* parent = nullptr);

    void setGroup(std::optional<JobGroup> group); ///< nothing: every group
    void setSearch(const QString& text);
    /// Only jobs that are not finished, or were composed after that time; an invalid time: all.
    void setRecentOnly(const QDateTime& since);
    bool isFiltering() const { return m_group.has_value() || !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<JobGroup> m_group;
    QStringList m_words;
    QDateTime m_since;
};

} // namespace klapper
