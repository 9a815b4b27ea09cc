// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QMenuBar;

namespace klapper {

class AccountButton;
class BudgetButton;
class Engine;

/// The uppermost row: menus, search, money.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(Engine& engine, QWidget* parent = nullptr);

    QMenuBar& menus() { return *m_menus; }
    AccountButton& account() { return *m_account; }
    BudgetButton& budget() { return *m_budget; }
    void focusSearch();
    void setSearch(const QString& text);

Q_SIGNALS:
    void searched(const QString& text);
    /// Down or Return in the search: to what was found.
    void foundRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QMenuBar* m_menus;
    QLineEdit* m_search;
    AccountButton* m_account;
    BudgetButton* m_budget;
};

} // namespace klapper
