// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mailbox.h"

#include <QLocalSocket>
#include <QTimer>

namespace klapper {

using namespace std::chrono_literals;

namespace {
constexpr int mostCallers = 32;
constexpr auto longestCall = 5s; ///< from the connection to the end of its line
} // namespace

Mailbox::Mailbox(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Mailbox::accept);
}

bool Mailbox::open(const QString& path)
{
    QLocalServer::removeServer(path); // of one that was killed
    return m_server.listen(path);
}

void Mailbox::close()
{
    m_server.close();
    const QList<QLocalSocket*> callers = m_server.findChildren<QLocalSocket*>();
    for (QLocalSocket* caller : callers)
        caller->abort();
}

void Mailbox::accept()
{
    while (QLocalSocket* caller = m_server.nextPendingConnection()) {
        if (m_callers >= mostCallers) {
            delete caller; // it may come again
            continue;
        }
        ++m_callers;
        connect(caller, &QObject::destroyed, this, [this] { --m_callers; });
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
        QTimer::singleShot(longestCall, caller, [caller] { caller->abort(); });
        caller->setReadBufferSize(StartRequest::longestMessage + 1);
        read(caller);
    }
}

void Mailbox::read(QLocalSocket* caller)
{
    if (!caller->canReadLine() && caller->bytesAvailable() <= StartRequest::longestMessage)
        return;
    const std::optional<StartRequest> request =
        StartRequest::fromMessage(caller->readLine(StartRequest::longestMessage + 2));
    disconnect(caller, &QLocalSocket::readyRead, this, nullptr); // one line is all it has
    caller->write(request ? taken() : refused());
    caller->disconnectFromServer();
    if (request)
        Q_EMIT received(*request);
}

} // namespace klapper
