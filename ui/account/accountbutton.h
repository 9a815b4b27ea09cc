// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace klapper {

class AccountMenu;
class Engine;

/// The account at the right end of the top bar: which service, how much money is left, and what can be changed.
class AccountButton final : public QPushButton
{
    Q_OBJECT
public:
    /// @param engine outlives the button
    explicit AccountButton(Engine& engine, QWidget* parent = nullptr);

    AccountMenu& accountMenu() { return *m_menu; }

private:
    void refresh();

    Engine& m_engine;
    AccountMenu* m_menu;
};

} // namespace klapper
