// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace klapper {

class Budget;

/// The spending of today, and of the month when it has a cap, in the top bar; a click opens the budget. Where room is
/// small only the narrower of the two stands there.
class BudgetButton final : public QPushButton
{
    Q_OBJECT
public:
    /// @param budget outlives the button
    /// @param practice the money is pretended
    BudgetButton(Budget& budget, bool practice, QWidget* parent = nullptr);

    void setCompact(bool compact);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Budget& m_budget;
    bool m_practice;
    bool m_compact = false;
};

} // namespace klapper
