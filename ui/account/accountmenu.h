// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace klapper {

class Engine;

/// Who is signed in, the money left and when the service said so, the other accounts, and what can be done. Made anew
/// each time it opens.
class AccountMenu final : public QMenu
{
    Q_OBJECT
public:
    /// @param engine outlives the menu
    explicit AccountMenu(Engine& engine, QWidget* parent = nullptr);

    /// "Balance $41.20, as the service said at 14:32".
    QString balanceText() const;

Q_SIGNALS:
    void signInRequested();
    void signOutRequested();
    void practiceRequested();
    void accountRequested();
    void settingsRequested();
    /// @param folder of the account whose history is to be opened
    void switchRequested(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void refreshColors();
    void addHead();
    void addAccounts();
    void addSigning();
    void addSettings();
    void addNote(const QString& text, const char* name);

    Engine& m_engine;
};

} // namespace klapper
