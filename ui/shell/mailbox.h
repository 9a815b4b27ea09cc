// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/startrequest.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace klapper {

/// Where later starts of the program leave their wishes: a local socket that only the same person can open. One
/// line comes, "ok" or "refused" goes back, the connection ends. What is not a StartRequest does nothing.
class Mailbox final : public QObject
{
    Q_OBJECT
public:
    explicit Mailbox(QObject* parent = nullptr);

    /// Replaces whatever stands at `path`: only for the holder of the lock. False when the system does not allow it.
    bool open(const QString& path);
    /// From now on nothing is taken any more; who is waiting sees the connection end and goes on by itself.
    void close();

    static QByteArray taken() { return QByteArrayLiteral("ok\n"); }
    static QByteArray refused() { return QByteArrayLiteral("refused\n"); }

Q_SIGNALS:
    void received(const klapper::StartRequest& request);

private:
    void accept();
    void read(QLocalSocket* caller);

    int m_callers = 0; ///< outlives the server, which takes them along
    QLocalServer m_server;
};

} // namespace klapper
