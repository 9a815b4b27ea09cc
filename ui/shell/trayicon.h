// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace klapper {

class JobQueue;

/// The icon in the system tray: how many jobs run, and the way back to the window. Closing the window ends the program
/// all the same. Made only where isOffered() and the person wants it.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    /// @param queue outlives this
    explicit TrayIcon(JobQueue& queue, QObject* parent = nullptr);

    /// The desktop has a tray. May ask the session bus: not before the first paint.
    static bool isOffered() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    /// Our own words only: what a tray makes of them may be markup.
    void say(const QString& title, const QString& text);

Q_SIGNALS:
    void windowWanted();
    void quitWanted();
    /// The last message was clicked.
    void messageClicked();

private:
    void refresh();

    JobQueue& m_queue;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace klapper
