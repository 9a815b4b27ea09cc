// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyserver.h"

#include <QFile>
#include <QMutexLocker>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <future>
#include <memory>

namespace klapper::test {

Behaviour Behaviour::raw(QByteArray bytes, bool thenClose)
{
    return {.kind = Kind::Answer, .bytes = std::move(bytes), .thenClose = thenClose};
}

Behaviour Behaviour::json(int status, const QByteArray& body, const QByteArray& extraHeaders)
{
    return raw("HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: application/json\r\n"
                   + "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body,
               false);
}

Behaviour Behaviour::half(int status, const QByteArray& body)
{
    Behaviour whole = json(status, body);
    whole.bytes.chop(body.size() - body.size() / 2);
    whole.thenClose = true;
    return whole;
}

Behaviour Behaviour::redirect(int status, const QByteArray& location)
{
    return json(status, {}, "Location: " + location + "\r\n");
}

Behaviour Behaviour::drip(QByteArray bytes, std::chrono::milliseconds interval)
{
    return {.kind = Kind::Drip, .bytes = std::move(bytes), .interval = interval};
}

/// One client: reads requests, notes them, and does what the script says.
///   head ──> note it, take its behaviour ──> body as long as it comes ──> act ──> next head
class FaultyServer::Connection final : public QObject
{
public:
    Connection(QTcpSocket* socket, std::shared_ptr<Notes> notes, QObject* parent)
        : QObject(parent)
        , m_socket(socket)
        , m_notes(std::move(notes))
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, [this] {
            m_timer.stop();
            deleteLater();
        });
        connect(&m_timer, &QTimer::timeout, this, &Connection::more);
        if (peekKind() == Behaviour::Kind::CloseOnAccept) {
            advance();
            socket->abort();
            deleteLater();
            return;
        }
        read();
    }

private:
    Behaviour::Kind peekKind() const
    {
        const QMutexLocker lock(&m_notes->mutex);
        return m_notes->script.isEmpty() ? Behaviour::Kind::NeverAnswer : m_notes->script.at(m_notes->next).kind;
    }
    Behaviour advance()
    {
        const QMutexLocker lock(&m_notes->mutex);
        if (m_notes->script.isEmpty())
            return {.kind = Behaviour::Kind::NeverAnswer};
        const Behaviour behaviour = m_notes->script.at(m_notes->next);
        m_notes->next = std::min(m_notes->next + 1, m_notes->script.size() - 1);
        return behaviour;
    }
    void read();
    bool readHead();
    bool bodyIsWhole() const;
    void act();
    void more();
    void close();

    QTcpSocket* m_socket;
    std::shared_ptr<Notes> m_notes;
    QTimer m_timer;
    QByteArray m_buffer;
    Behaviour m_behaviour;
    qsizetype m_seen = -1; ///< index of the request being read, -1: a head is awaited
    qint64 m_length = 0;   ///< of its body, -1: chunked
    qsizetype m_sent = 0;
};

void FaultyServer::Connection::read()
{
    m_buffer += m_socket->readAll();
    while (m_seen >= 0 || readHead()) {
        if (m_seen < 0)
            return; // closed after the head
        {
            const QMutexLocker lock(&m_notes->mutex);
            m_notes->requests[m_seen].body = m_length < 0 ? m_buffer : m_buffer.left(m_length);
        }
        if (!bodyIsWhole())
            return;
        m_buffer.remove(0, m_length < 0 ? m_buffer.size() : m_length);
        m_seen = -1;
        act();
    }
}

bool FaultyServer::Connection::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> words = lines.first().split(' ');
    SeenRequest request{.method = words.value(0), .path = words.value(1), .headers = {}, .body = {}};
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    m_length =
        request.headers.contains("transfer-encoding") ? -1 : request.headers.value("content-length").toLongLong();
    m_behaviour = advance();
    const QMutexLocker lock(&m_notes->mutex);
    m_seen = m_notes->requests.size();
    m_notes->requests.append(request);
    if (m_behaviour.kind == Behaviour::Kind::CloseAfterHead) {
        m_seen = -1;
        QMetaObject::invokeMethod(
            this, [this] { close(); }, Qt::QueuedConnection);
    }
    return true;
}

bool FaultyServer::Connection::bodyIsWhole() const
{
    return m_length < 0 ? m_buffer.endsWith("0\r\n\r\n") : m_buffer.size() >= m_length;
}

void FaultyServer::Connection::act()
{
    m_sent = 0;
    switch (m_behaviour.kind) {
    case Behaviour::Kind::Answer:
        m_socket->write(m_behaviour.bytes);
        if (m_behaviour.thenClose)
            m_socket->disconnectFromHost(); // after what was written
        break;
    case Behaviour::Kind::CloseOnAccept:
    case Behaviour::Kind::CloseAfterHead:
    case Behaviour::Kind::CloseAfterRequest:
        close();
        break;
    case Behaviour::Kind::NeverAnswer:
        break;
    case Behaviour::Kind::Drip:
        m_timer.start(m_behaviour.interval);
        break;
    case Behaviour::Kind::EndlessHead:
        m_socket->write("HTTP/1.1 200 OK\r\n");
        m_timer.start(0);
        break;
    case Behaviour::Kind::EndlessBody:
        m_socket->write(m_behaviour.bytes);
        m_timer.start(0);
        break;
    }
}

/// The next piece of an answer that takes its time or has no end.
void FaultyServer::Connection::more()
{
    constexpr qint64 enoughUnsent = 1 << 20;
    if (m_socket->bytesToWrite() > enoughUnsent)
        return;
    switch (m_behaviour.kind) {
    case Behaviour::Kind::Drip:
        if (m_sent < m_behaviour.bytes.size())
            m_socket->write(m_behaviour.bytes.mid(m_sent++, 1));
        else
            m_timer.stop();
        break;
    case Behaviour::Kind::EndlessHead:
        m_socket->write("X-Line-" + QByteArray::number(++m_sent) + ": " + QByteArray(1000, 'x') + "\r\n");
        break;
    case Behaviour::Kind::EndlessBody:
        m_socket->write(QByteArray(64 << 10, '\0'));
        break;
    case Behaviour::Kind::Answer:
    case Behaviour::Kind::CloseOnAccept:
    case Behaviour::Kind::CloseAfterHead:
    case Behaviour::Kind::CloseAfterRequest:
    case Behaviour::Kind::NeverAnswer:
        m_timer.stop();
        break;
    }
}

void FaultyServer::Connection::close()
{
    m_timer.stop();
    m_socket->disconnectFromHost();
}

class FaultyServer::Listener final : public QObject
{
public:
    explicit Listener(std::shared_ptr<Notes> notes)
        : m_notes(std::move(notes))
    {
    }

    quint16 listen(Transport transport, const QSslCertificate& certificate, const QSslKey& key)
    {
        if (transport == Transport::Tls) {
            auto* server = new QSslServer(this);
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(certificate);
            configuration.setPrivateKey(key);
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            server->setSslConfiguration(configuration);
            m_server = server;
        } else {
            m_server = new QTcpServer(this);
        }
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &Listener::accept);
        return m_server->listen(QHostAddress::LocalHost) ? m_server->serverPort() : 0;
    }

private:
    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            {
                const QMutexLocker lock(&m_notes->mutex);
                ++m_notes->connections;
            }
            new Connection(socket, m_notes, this);
        }
    }

    std::shared_ptr<Notes> m_notes;
    QTcpServer* m_server = nullptr;
};

FaultyServer::FaultyServer(Transport transport)
    : m_transport(transport)
{
}

FaultyServer::~FaultyServer()
{
    m_thread.quit();
    m_thread.wait();
}

bool FaultyServer::makeCertificate()
{
    const QString keyFile = m_folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                              QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                              QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                              QStringLiteral("-addext"),
                              QStringLiteral("subjectAltName=IP:127.0.0.1,DNS:frames.example.org"),
                              QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"), certificateFile()});
    if (!openssl.waitForFinished(20'000) || openssl.exitCode() != 0)
        return false;
    QFile key(keyFile);
    m_certificate = QSslCertificate::fromPath(certificateFile()).value(0);
    m_key = key.open(QIODevice::ReadOnly) ? QSslKey(&key, QSsl::Rsa) : QSslKey();
    return !m_certificate.isNull() && !m_key.isNull();
}

bool FaultyServer::start(QList<Behaviour> script)
{
    setScript(std::move(script));
    if (m_listener || (m_transport == Transport::Tls && !makeCertificate()))
        return false;
    m_listener = new Listener(m_notes);
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    // Not a blocking call: the thread sanitizer cannot see how Qt's ends.
    const auto port = std::make_shared<std::promise<quint16>>();
    QMetaObject::invokeMethod(
        m_listener, [this, port] { port->set_value(m_listener->listen(m_transport, m_certificate, m_key)); },
        Qt::QueuedConnection);
    m_port = port->get_future().get();
    return m_port != 0;
}

void FaultyServer::setScript(QList<Behaviour> script)
{
    const QMutexLocker lock(&m_notes->mutex);
    m_notes->script = std::move(script);
    m_notes->next = 0;
}

QUrl FaultyServer::url(const QString& path) const
{
    QUrl url;
    url.setScheme(m_transport == Transport::Tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

QList<SeenRequest> FaultyServer::requests() const
{
    const QMutexLocker lock(&m_notes->mutex);
    return m_notes->requests;
}

int FaultyServer::count(const QByteArray& method) const
{
    const QList<SeenRequest> seen = requests();
    return static_cast<int>(
        std::count_if(seen.begin(), seen.end(), [&](const SeenRequest& request) { return request.method == method; }));
}

int FaultyServer::connectionCount() const
{
    const QMutexLocker lock(&m_notes->mutex);
    return m_notes->connections;
}

} // namespace klapper::test
