// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/metrics.h"

#include <QStyledItemDelegate>

namespace klapper {

/// Rows with some air.
class RowDelegate final : public QStyledItemDelegate
{
public:
    /// @param lead pixels more in front of the words, for a list that is read like a menu
    explicit RowDelegate(QObject* parent, int lead = 0)
        : QStyledItemDelegate(parent)
        , m_lead(lead)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return {usual.width() + space::small, controlHeight() - 2};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_lead == 0)
            return;
        option->features |=
            QStyleOptionViewItem::HasDecoration; // an empty one: the highlight stays as wide as the list
        option->decorationSize = QSize(m_lead, 1);
    }

private:
    int m_lead;
};

} // namespace klapper
