// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QMenuBar;

namespace klapper {

class HelpBrowser;
class HelpContents;
class PlainLabel;

/// The help beside the window and not in its way: contents that can be searched, and the page to read.
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    /// @param menus whose shortcuts are named; outlives this
    explicit HelpWindow(const QMenuBar& menus, QWidget* parent = nullptr);

    /// See HelpPages::ids().
    QStringList pages() const;
    QString page() const;
    void showPage(const QString& id);
    HelpBrowser& browser() { return *m_browser; }

private:
    void setupLayout();
    void setupContents(const QMenuBar& menus);
    void turnTo(const QString& page, int block);
    void search(const QString& text);

    QLineEdit* m_search;
    HelpContents* m_contents;
    HelpBrowser* m_browser;
    PlainLabel* m_said;
};

} // namespace klapper
