// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/budgetwords.h"

#include <QWidget>

namespace klapper {

class BudgetBar;
class BudgetSwatch;
class FlowRow;
class PlainLabel;

/// The spending of a day or a month: what is left, a bar, and each figure by its name.
class BudgetMeter final : public QWidget
{
    Q_OBJECT
public:
    BudgetMeter(const QString& title, const QString& objectName, QWidget* parent = nullptr);

    void setStand(const BudgetStand& stand);

private:
    struct Figure
    {
        BudgetSwatch* swatch = nullptr;
        PlainLabel* words = nullptr;
    };
    Figure addFigure(FlowRow& row, int part);

    QString m_title;
    PlainLabel* m_left;
    StatusGlyph* m_alarm;
    BudgetBar* m_bar;
    Figure m_spent;
    Figure m_held;
    Figure m_waiting;
};

} // namespace klapper
