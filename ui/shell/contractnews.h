// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"

#include <QObject>
#include <QTimer>

namespace klapper {

class Engine;
class MessageArea;
class WindowMemory;

/// Tells once when RunComfy takes something else than it did when this window last looked: one message for all
/// endpoints that changed, with the date, and on demand what changed against the documentation. What was seen is
/// remembered for each endpoint, apart for account and practice; what was never seen is compared with the contract
/// shipped with the program.
class ContractNews final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    ContractNews(Engine& engine, WindowMemory& memory, MessageArea& messages, QObject* parent);

private:
    void look();
    bool isNews(Endpoint endpoint) const;
    QString key(Endpoint endpoint) const;
    void tell(const QList<Endpoint>& changed);
    QString details(const QList<Endpoint>& changed) const;

    Engine& m_engine;
    WindowMemory& m_memory;
    MessageArea& m_messages;
    QTimer m_soon; ///< six answers come at once
};

} // namespace klapper
