// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace klapper {

class Engine;
class HeldWatch;
class MessageArea;

/// Says in the message row what stands between this program and the service: no token, token refused, no network,
/// service not reachable. One message for each, which goes when it is over.
class AccountWatch final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    AccountWatch(Engine& engine, MessageArea& messages, const HeldWatch& held, QObject* parent);

    /// Asks the service for contracts and balance.
    void askService();

Q_SIGNALS:
    void signInRequested();
    void tokenRequested();
    void practiceRequested();

private:
    void refreshToken();
    void sayRefused();
    void refreshNetwork();
    void watchTokens();
    void watchContracts();
    void watchEnds();

    Engine& m_engine;
    MessageArea& m_messages;
    const HeldWatch& m_held;
    bool m_knowsToken = false; ///< the token store has answered at least once
    bool m_refused = false;    ///< the service did not take the token, as the contracts said
    std::optional<Error> m_unreachable;
    enum class Trouble { None, NoNetwork, NoService };
    Trouble m_trouble = Trouble::None; ///< as it was last said
    bool m_dismissed = false;          ///< the refusal of this token
    QTimer m_again;                    ///< looks whether the service is there again
    QTimer m_afterEnds;                ///< asks for the balance once for jobs that end together
    QSet<QString> m_open;              ///< jobs that have not ended
};

} // namespace klapper
