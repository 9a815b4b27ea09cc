// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace klapper {

/// What a notification says.
struct DesktopNote
{
    QString title;   ///< our words
    QString foreign; ///< somebody else's text, first line of the body; may be empty
    QString text;    ///< our words
    QString picture; ///< path of an image, or empty
    bool isProblem = false;
    bool operator==(const DesktopNote&) const = default;
};

/// The body as the service wants it: markup is what the specification allows there, so every text is escaped where the
/// service reads it, and left as it is where it does not. Control characters and overrides are taken out. Pure.
QString noteBody(const DesktopNote& note, bool readsMarkup);

/// One notification of the desktop at a time (org.freedesktop.Notifications 1.2 on the session bus): showing another
/// one replaces it while it is still there. Nothing waits for an answer.
///
///   show() ── GetCapabilities ── Notify ──> its id ── click ──> activated() ── gone ──> closed()
///      └─ no bus, no service, an error ──> unavailable(note)
class DesktopNotes final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotes(QObject* parent = nullptr);
    ~DesktopNotes() override;

    void show(const DesktopNote& note);
    /// Takes it away.
    void withdraw();

Q_SIGNALS:
    /// The person clicked it. @param token leave of a Wayland desktop to raise a window; may be empty
    void activated(const QString& token);
    /// It is gone: seen by the person, or its time was over.
    void closed();
    /// Nobody here shows notifications.
    void unavailable(const klapper::DesktopNote& note);

private Q_SLOTS:
    void takeToken(uint id, const QString& token);
    void takeAction(uint id, const QString& action);
    void takeClosed(uint id, uint reason);

private:
    void ask();
    void end(bool failed);
    void listen();
    void send(const DesktopNote& note, const QStringList& capabilities);

    bool m_listens = false;
    bool m_isBusy = false;
    std::optional<DesktopNote> m_wanted; ///< not shown yet
    uint m_id = 0;                       ///< of the one that is shown; 0: none
    QString m_token;
};

} // namespace klapper
