// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace klapper {

class Engine;
class MessageArea;

/// Says in the message row what is wrong between this program and the service: no token, token refused, offline,
/// journal set aside, journal not writable.
class AccountWatch final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    AccountWatch(Engine& engine, MessageArea& messages, QObject* parent = nullptr);

    /// Asks the service for contracts and balance.
    void askService();

Q_SIGNALS:
    void tokenRequested();
    void practiceRequested();

private:
    void refreshToken();
    void watchContracts();
    void watchJournal();

    Engine& m_engine;
    MessageArea& m_messages;
    bool m_knowsToken = false; ///< the token store has answered at least once
};

} // namespace klapper
