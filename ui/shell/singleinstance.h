// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/instancelock.h"
#include "ui/shell/mailbox.h"

#include <QLocalSocket>
#include <QTimer>

#include <chrono>

namespace klapper {

/// One window for each person, data folder and display. Who holds the lock is the one; the mailbox is only the way
/// to it, so that a socket that was left behind decides nothing.
///
///     enter() ── lock free ──> opens the mailbox ──> becameFirst, later received
///        │ lock taken
///        └─> leaves its request in the mailbox ── "ok" ──> handedOver
///              │  ▲                             └ "refused" ──> refused (the open window is of another version)
///              └──┘ again while nobody answers; unanswered once, after a few seconds. The lock is tried each time,
///                   so that a window that ends meanwhile is followed by this one.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QString lock;    ///< file
        QString mailbox; ///< socket; the system allows 107 bytes
    };
    /// In the person's runtime folder; its name comes from the data folder and the display of the application.
    static Place placeOfPerson();

    /// @param patience until unanswered()
    explicit SingleInstance(Place place, std::chrono::milliseconds patience = std::chrono::seconds(5),
                            QObject* parent = nullptr);

    /// Once. becameFirst() can come before this returns, everything else comes from the event loop.
    void enter(const StartRequest& request);
    /// The first one's way out: takes no more requests, keeps the lock until it is destroyed.
    void leave();
    /// The process of the open window, 0 if unknown.
    qint64 holder() const { return m_lock.holder(); }

Q_SIGNALS:
    void becameFirst();
    void handedOver();
    void refused();
    void unanswered();
    void received(const klapper::StartRequest& request);

private:
    void attempt();
    void tryAgainSoon();
    void readAnswer();
    void finish();

    Place m_place;
    InstanceLock m_lock;
    Mailbox m_mailbox;
    QLocalSocket m_call;
    QByteArray m_message;
    QTimer m_again;
    QTimer m_patience;
};

} // namespace klapper
