// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ledgertablemodel.h"

#include "ui/account/budgetwords.h"
#include "ui/models/moneytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>

namespace klapper {

LedgerTableModel::LedgerTableModel(std::function<QString(const QString& jobId)> titleOf, bool practice, QObject* parent)
    : QAbstractTableModel(parent)
    , m_titleOf(std::move(titleOf))
    , m_practice(practice)
{
}

void LedgerTableModel::setLines(const QList<LedgerLine>& lines)
{
    beginResetModel();
    m_lines = lines.last(std::min(mostShown, lines.size()));
    std::reverse(m_lines.begin(), m_lines.end());
    endResetModel();
}

int LedgerTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QString LedgerTableModel::words(const LedgerLine& line, int column) const
{
    switch (column) {
    case DateColumn:
        return QLocale().toString(line.writtenAt.toLocalTime(), QLocale::ShortFormat);
    case TitleColumn:
        return m_titleOf(line.jobId).simplified();
    case KindColumn:
        return BudgetWords::kind(line.kind, m_practice);
    default:
        return moneyText(line.amount);
    }
}

QVariant LedgerTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerLine& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return words(line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(words(line, index.column()));
    case Qt::TextAlignmentRole:
        return int(index.column() == AmountColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        // Only what was charged is weighty; holds are estimates that come and go.
        return index.column() == AmountColumn
                 ? numberFont(TextSize::Body, line.kind == LedgerLine::Kind::Cost ? QFont::DemiBold : QFont::Normal)
                 : textFont(TextSize::Body);
    default:
        return {};
    }
}

QVariant LedgerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == AmountColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case TitleColumn:
        return tr("Clip");
    case KindColumn:
        return tr("What");
    default:
        return tr("Amount");
    }
}

} // namespace klapper
