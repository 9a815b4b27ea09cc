// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/budget.h"

#include <QWidget>

namespace klapper {

class Engine;
class MoneyField;

/// The three amounts of the budget. What is changed holds at once.
class BudgetForm final : public QWidget
{
    Q_OBJECT
public:
    /// @param engine outlives the form
    explicit BudgetForm(Engine& engine, QWidget* parent = nullptr);

    /// What is typed counts now.
    void commit();
    /// The amounts of a new account: no caps. The person was asked.
    void reset();
    /// Why an amount was not kept, for people.
    static QString refusal(const Error& error);

Q_SIGNALS:
    /// A change was kept, or was not and everything is as before.
    void kept(const klapper::Status& outcome);

private:
    void keep(const std::function<void(BudgetCaps&)>& change);
    void refresh();

    Engine& m_engine;
    MoneyField* m_ask = nullptr;
    MoneyField* m_day = nullptr;
    MoneyField* m_month = nullptr;
};

} // namespace klapper
