// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/budgetstand.h"

#include <QWidget>

namespace klapper {

/// The spending of a day or a month as a bar: filled what is spent, striped what is held, framed what waits; a mark
/// where the cap is when more than the cap counts. Hidden words go to a screen reader, seen ones stand beside it.
class BudgetBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Part { Spent, Held, Waiting };

    explicit BudgetBar(QWidget* parent = nullptr);

    void setStand(const BudgetStand& stand);
    /// One part as the bar paints it, for a legend.
    static void paintPart(QPainter& painter, const QRectF& rect, Part part, const QColor& color, const QColor& ground);
    static QColor colorOf(const QPalette& palette, BudgetStand::Level level);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BudgetStand m_stand;
};

} // namespace klapper
