// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desktopnotes.h"
#include "ui/shell/endwatch.h"

#include <QPointer>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace klapper {

class Engine;
class TrayIcon;
class SettingsStore;

/// Tells a person who is elsewhere that jobs came to an end: a notification of the desktop, and a number on the icon.
/// Silent while the window is active and shows it. Off, and the icon in the tray on, by the person's choice.
///
///   EndWatch ── not seen in the window ──> one notification, which takes up what comes until the person has looked
///                 └─ click ──> the clip, the question or the details of that job; of several the window
///   window becomes active ──> the notification and the number go
class EndNotices final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this. @param window that is raised
    EndNotices(Engine& engine, SettingsStore& store, QWidget* window,
               std::chrono::milliseconds gather = std::chrono::seconds(2));
    ~EndNotices() override;

    /// Whether the window shows the end of that job now, if it is active.
    void setShows(std::function<bool(const Job&)> shows) { m_shows = std::move(shows); }
    /// Adds the choices. Once.
    void addTo(QMenu& menu);
    /// After the first paint: the icon in the tray, where it was chosen.
    void start();
    bool isOn() const;
    void setOn(bool on);
    bool isInTray() const { return !m_tray.isNull(); }
    void setInTray(bool wanted);

Q_SIGNALS:
    void clipWanted(const QString& id);
    void detailsWanted(const QString& id);
    /// Of a job whose outcome nobody knows.
    void checkWanted(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeSetting(const QString& key);
    void tell(const QStringList& ids);
    bool isSeen(const Job& job) const;
    void forget();
    void open(const QString& token);
    void follow(const QString& id);
    void makeTray();
    void sayInTray(const DesktopNote& note);

    Engine& m_engine;
    SettingsStore& m_store;
    QWidget* m_window;
    EndWatch m_watch;
    DesktopNotes m_notes;
    QPointer<TrayIcon> m_tray;
    bool m_isStarted = false;
    std::function<bool(const Job&)> m_shows;
    QStringList m_unseen; ///< since the window was active
    QStringList m_told;   ///< in the notification that is there
};

} // namespace klapper
