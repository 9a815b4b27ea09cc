// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace klapper {

class Engine;

/// The account at the right end of the top bar: which service, how much money is left, and what can be changed.
class AccountButton final : public QPushButton
{
    Q_OBJECT
public:
    /// @param engine outlives the button
    explicit AccountButton(Engine& engine, QWidget* parent = nullptr);

Q_SIGNALS:
    void tokenRequested();
    void signOutRequested();
    void practiceRequested();
    void accountRequested();
    void settingsRequested();

private:
    void setupMenu();
    void refresh();

    Engine& m_engine;
    QAction* m_signIn = nullptr;
    QAction* m_signOut = nullptr;
};

} // namespace klapper
