// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace klapper {

class BudgetForm;
class Engine;
class PlainLabel;
class ProxyPassword;
class SettingsPage;
class SettingsStore;

/// All settings, on pages that can be searched. What is changed holds at once; there is nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Parts
    {
        Engine& engine;
        SettingsStore& store;
        ProxyPassword* password = nullptr; ///< null: the page of the network has none
    };
    /// All outlive it.
    explicit SettingsDialog(const Parts& parts, QWidget* parent = nullptr);

    QString page() const;
    /// @param control object name of what gets the focus; empty: the list of pages
    void showPage(const QString& id, const QString& control = {});
    QStringList pages() const; ///< ids
    /// The name of what has the focus and is a setting; empty: none.
    QString focusedControl() const;
    BudgetForm& budgetForm();
    /// Below the pages; empty hides it.
    void say(const QString& problem);

    void done(int result) override;

Q_SIGNALS:
    void signInRequested();
    void signOutRequested();
    void practiceRequested();
    void accountRequested();
    void budgetRequested();
    void budgetResetRequested();
    void reportRequested();
    void folderRequested(const QString& folder);

private:
    void setupPages(const Parts& parts);
    void setupLayout();
    void add(SettingsPage* page);
    void search(const QString& text);
    void refreshPage();
    void showProblems();
    SettingsPage* pageAt(int index) const;

    SettingsStore& m_store;
    QList<SettingsPage*> m_pages;
    QLineEdit* m_search;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    PlainLabel* m_nothing;
    PlainLabel* m_said;
    QPushButton* m_reset;
};

} // namespace klapper
