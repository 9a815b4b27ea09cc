// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMenuBar;
class QWidget;

namespace klapper {

class HelpWindow;

/// The help of the window: one, however often it is asked for, and F1 opens the page that fits the panel with the
/// focus.
class HelpControl final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    HelpControl(const QMenuBar& menus, QWidget* window);

    /// F1 in the panel or anything inside of it opens that page.
    static void setPageOf(QWidget& panel, const QString& page);
    void openForFocus();
    /// Or brings it to the front. @param page see HelpPages::ids()
    void open(const QString& page);
    /// Null while it is closed.
    HelpWindow* shown() const;
    /// Empty while it is closed.
    QString page() const;

private:
    const QMenuBar& m_menus;
    QWidget* m_window;
    QPointer<HelpWindow> m_shown;
};

} // namespace klapper
