// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <memory>

namespace klapper::test {

/// What a server does with one request.
struct Behaviour
{
    enum class Kind {
        Answer,            ///< `bytes` as they stand, then the connection is kept (or closed: `thenClose`)
        CloseOnAccept,     ///< before a byte is read; counts no request
        CloseAfterHead,    ///< the head is read, the body is not waited for
        CloseAfterRequest, ///< all is read, nothing is answered
        NeverAnswer,       ///< all is read, the connection stays open
        Drip,              ///< `bytes`, one at a time, `interval` apart
        EndlessHead,       ///< a status line and header lines for ever
        EndlessBody,       ///< `bytes`, then zeros for ever
    };
    Kind kind = Kind::Answer;
    QByteArray bytes = {};
    bool thenClose = false;
    std::chrono::milliseconds interval{50};

    static Behaviour closing(Kind kind) { return {.kind = kind}; }
    static Behaviour raw(QByteArray bytes, bool thenClose = true);
    /// A whole answer with Content-Length.
    static Behaviour json(int status, const QByteArray& body, const QByteArray& extraHeaders = {});
    /// The head of that answer and the first half of its body, then the end.
    static Behaviour half(int status, const QByteArray& body);
    static Behaviour redirect(int status, const QByteArray& location);
    static Behaviour drip(QByteArray bytes, std::chrono::milliseconds interval);
};

struct SeenRequest
{
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;                       ///< as far as it came
};

/// A raw socket server that breaks on purpose and counts what reaches it; on a thread of its own, so that a
/// test may block on a client. The n-th request gets the n-th behaviour of the script, the last one repeats.
class FaultyServer
{
public:
    enum class Transport { Http, Tls };
    explicit FaultyServer(Transport transport = Transport::Http);
    ~FaultyServer();
    FaultyServer(const FaultyServer&) = delete;
    FaultyServer& operator=(const FaultyServer&) = delete;

    bool start(QList<Behaviour> script);     ///< on 127.0.0.1, any free port; false also without openssl (TLS)
    void setScript(QList<Behaviour> script); ///< for the requests from now on
    quint16 port() const { return m_port; }
    QUrl url(const QString& path = QStringLiteral("/")) const;

    QList<SeenRequest> requests() const;
    int count(const QByteArray& method) const;
    int postCount() const { return count("POST"); }
    int connectionCount() const;

    /// Self-signed, for 127.0.0.1 and frames.example.org, made at start; give it to a client that shall trust the
    /// server.
    QSslCertificate certificate() const { return m_certificate; }
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("cert.pem")); }

private:
    class Connection;
    class Listener;
    struct Notes
    {
        mutable QMutex mutex;
        QList<Behaviour> script;
        qsizetype next = 0;
        QList<SeenRequest> requests;
        int connections = 0;
    };
    bool makeCertificate();

    const Transport m_transport;
    const std::shared_ptr<Notes> m_notes = std::make_shared<Notes>();
    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
    QSslKey m_key;
    QThread m_thread;
    Listener* m_listener = nullptr; ///< lives and dies on m_thread
    quint16 m_port = 0;
};

} // namespace klapper::test
