// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <cstdint>

struct ssl_ctx_st;

namespace klapper::bench {

/// Serves one file on 127.0.0.1 as fast as the kernel gives it away: sendfile for http, large records for https. A
/// thread for each connection, Range with If-Range, and a count of the bytes put on the wire.
///
///   GET /clip.mp4   the file        GET /cut.mp4    the same, and the first time the connection ends at the half
///   GET /sent       body bytes of the file since the last question
class FastServer
{
public:
    /// `certificate` and `key` are PEM files; https when they are given.
    FastServer(QString file, QString certificate, QString key);

    /// The port, or 0 when there is none.
    quint16 listen();
    /// Serves for ever.
    void serve();

private:
    struct Connection;
    void converse(int socket);
    bool answer(Connection& connection, const QByteArray& request);
    bool sendFile(Connection& connection, const QByteArray& request, bool cut);
    qint64 sendSpan(Connection& connection, qint64 from, qint64 count);

    QString m_file;
    QString m_certificate;
    QString m_key;
    ssl_ctx_st* m_tls = nullptr;
    int m_listener = -1;
    std::atomic<qint64> m_sent = 0;
    std::atomic<bool> m_cutDone = false;
};

} // namespace klapper::bench
