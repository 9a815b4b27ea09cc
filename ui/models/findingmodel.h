// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/lint.h"

#include <QAbstractListModel>

namespace klapper {

/// How many of each level.
struct FindingCounts
{
    int errors = 0;
    int warnings = 0;
    int hints = 0;
    int all() const { return errors + warnings + hints; }
    bool operator==(const FindingCounts&) const = default;
};

/// What the linter has to say, a row each, in its order. Rows that stay keep their place: only what is another one
/// between the first and the last change comes and goes, so that a list that is being used does not jump.
class FindingModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole { RuleRole = Qt::UserRole, LevelRole };

    explicit FindingModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// The words are made by the view, from at(). Here are the rule's id and the level (int).
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    const QList<Finding>& findings() const { return m_findings; }
    const Finding& at(int row) const { return m_findings.at(row); }
    const FindingCounts& counts() const { return m_counts; }
    void setFindings(const QList<Finding>& findings);

Q_SIGNALS:
    void countsChanged();

private:
    QList<Finding> m_findings;
    FindingCounts m_counts;
};

} // namespace klapper
