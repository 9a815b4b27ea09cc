// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"

#include <QObject>
#include <QTimer>

namespace klapper {

class Engine;
class MessageArea;

/// One message for all jobs that stopped for the same reason, however many there are: the service refuses the token,
/// or the account has no money left. It goes when none is left that waits for it. What the token is about is said by
/// AccountWatch, which knows more of it.
class HeldWatch final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    HeldWatch(Engine& engine, MessageArea& messages, QObject* parent);

    /// Jobs that wait for a token that the service takes.
    int forToken() const { return m_forToken; }

Q_SIGNALS:
    void forTokenChanged(int jobs);
    void accountPageRequested();

private:
    void count();
    void showBalance(int jobs);
    void releaseForBalance();

    Engine& m_engine;
    MessageArea& m_messages;
    QTimer m_soon; ///< gathers the changes of one turn
    int m_forToken = 0;
    Money m_sumForBalance; ///< their estimates
    int m_forBalance = 0;
};

} // namespace klapper
