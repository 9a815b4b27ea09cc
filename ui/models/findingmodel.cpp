// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

namespace klapper {

namespace {

FindingCounts countsOf(const QList<Finding>& findings)
{
    FindingCounts counts;
    for (const Finding& finding : findings) {
        switch (finding.level) {
        case LintLevel::Error:
            ++counts.errors;
            break;
        case LintLevel::Warning:
            ++counts.warnings;
            break;
        case LintLevel::Hint:
            ++counts.hints;
            break;
        }
    }
    return counts;
}

} // namespace

FindingModel::FindingModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

int FindingModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_findings.size()); }

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding& finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case RuleRole:
        return finding.rule;
    case LevelRole:
        return int(finding.level);
    default:
        return {};
    }
}

void FindingModel::setFindings(const QList<Finding>& findings)
{
    if (findings == m_findings)
        return;
    const qsizetype shorter = std::min(findings.size(), m_findings.size());
    qsizetype head = 0;
    while (head < shorter && findings.at(head) == m_findings.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && findings.at(findings.size() - 1 - tail) == m_findings.at(m_findings.size() - 1 - tail))
        ++tail;
    const qsizetype both = shorter - head - tail; // rows that say something else now
    const qsizetype from = head + both;
    const qsizetype gone = m_findings.size() - tail - from;
    const qsizetype come = findings.size() - tail - from;
    for (qsizetype row = head; row < from; ++row)
        m_findings[row] = findings.at(row);
    if (gone > 0) {
        beginRemoveRows({}, int(from), int(from + gone - 1));
        m_findings.remove(from, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(from), int(from + come - 1));
        for (qsizetype row = from; row < from + come; ++row)
            m_findings.insert(row, findings.at(row));
        endInsertRows();
    }
    if (both > 0)
        Q_EMIT dataChanged(index(int(head)), index(int(from - 1)));
    const FindingCounts counts = countsOf(m_findings);
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged();
}

} // namespace klapper
