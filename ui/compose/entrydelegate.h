// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace klapper {

/// A title in bold and a quiet line below it, both plain text and cut where they do not fit.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    static constexpr int lineRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace klapper
