// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

class DraftShelf;
class DraftTabBar;
class IconButton;

/// The row above the form: a tab for each open draft, and the buttons for a new one, for recipes and for versions.
class DraftTabs final : public QWidget
{
    Q_OBJECT
public:
    /// @param shelf outlives this
    explicit DraftTabs(DraftShelf& shelf, QWidget* parent = nullptr);

    DraftTabBar& bar() { return *m_bar; }
    void renameCurrent();
    /// How a draft without a name and without a text is called.
    static QString shownTitle(const DraftShelf& shelf, int index);

Q_SIGNALS:
    void recipesRequested();
    void versionsRequested();

private:
    void setupBar();
    void refresh();
    void refreshTab(int index);
    /// Only the current tab has one: the others are to be seen first.
    void refreshCloseButton(int index);
    void showMenu(const QPoint& point);
    QString describe(int index) const;

    DraftShelf& m_shelf;
    DraftTabBar* m_bar;
    IconButton* m_new;
    IconButton* m_recipes;
    IconButton* m_versions;
};

} // namespace klapper
