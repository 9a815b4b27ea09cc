// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace klapper {

struct Job;

/// Paints a job as a card: picture, title, what it is, state or price. Foreign text is painted, never parsed.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CardDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    static void paintWords(QPainter& painter, const QRect& text, const QStyleOptionViewItem& option, const Job& job);
};

} // namespace klapper
