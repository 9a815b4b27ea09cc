// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace klapper::test {

/// What a client asked for.
struct Asked
{
    QByteArray raw;
    QByteArray path;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    qint64 from() const                   ///< of "Range: bytes=N-"; -1 without one
    {
        const QByteArray range = headers.value("range");
        return range.startsWith("bytes=") ? range.mid(6, range.size() - 7).toLongLong() : -1;
    }
};

/// What it gets: raw bytes, so that every break of the rules can be said.
struct Told
{
    QByteArray head = {};
    QByteArray body = {};
    qint64 cutAfter = -1; ///< bytes of the body; then the connection closes
    bool silent = false;  ///< then nothing more comes and the connection stays
    bool close = false;   ///< after all is sent
    int dripBytes = 0;    ///< this many bytes of the body at a time, every dripEvery
    int dripEvery = 20;   ///< ms
};

/// An HTTP server on a loopback port that answers as a test says and keeps its log: the oracle of the download tests.
/// QNetworkAccessManager by itself asks again when a connection closes with the answer still unread, so the log can
/// hold one request more for each connection that is cut; answers that are whole leave theirs open and are counted
/// exactly.
class ClipServer : public QTcpServer
{
public:
    explicit ClipServer(QByteArray file = {}, QByteArray etag = "\"one\"")
        : m_file(std::move(file))
        , m_etag(std::move(etag))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
        answer = [this](const Asked& asked, int) {
            return honest(asked);
        };
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }

    QUrl url(const QString& path = QStringLiteral("/clip.mp4?signature=s3cret")) const
    {
        return QUrl(u"http://127.0.0.1:" % QString::number(serverPort()) % path);
    }

    /// Range, If-Range and ETag as they should be.
    Told honest(const Asked& asked) const
    {
        const qint64 from = asked.from();
        if (from < 0 || asked.headers.value("if-range") != m_etag)
            return whole();
        if (from >= m_file.size())
            return {.head = "HTTP/1.1 416 x\r\nContent-Range: bytes */" + QByteArray::number(m_file.size())
                          + "\r\nContent-Length: 0\r\n\r\n"};
        return rest(from);
    }
    Told whole() const
    {
        return {.head = "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nETag: " + m_etag
                      + "\r\nContent-Length: " + QByteArray::number(m_file.size()) + "\r\n\r\n",
                .body = m_file};
    }
    Told rest(qint64 from, const QByteArray& etag = {}) const
    {
        return {.head = "HTTP/1.1 206 Partial\r\nContent-Type: video/mp4\r\nETag: " + (etag.isEmpty() ? m_etag : etag)
                      + "\r\nContent-Range: bytes " + QByteArray::number(from) + '-'
                      + QByteArray::number(m_file.size() - 1) + '/' + QByteArray::number(m_file.size())
                      + "\r\nContent-Length: " + QByteArray::number(m_file.size() - from) + "\r\n\r\n",
                .body = m_file.mid(from)};
    }
    static Told status(const QByteArray& line, const QByteArray& headers = {})
    {
        return {.head = "HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: 0\r\n\r\n"};
    }
    void replaceFile(const QByteArray& file, const QByteArray& etag)
    {
        m_file = file;
        m_etag = etag;
    }
    const QByteArray& file() const { return m_file; }

    /// Called with the request and its number from 0.
    std::function<Told(const Asked&, int)> answer;
    QList<Asked> log;
    qint64 bodyBytes = 0; ///< of files put on the wire

private:
    void serve(QTcpSocket* socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, got = QByteArray()]() mutable {
            got += socket->readAll();
            if (!got.contains("\r\n\r\n"))
                return;
            const Asked asked = parse(std::exchange(got, {}));
            log.append(asked);
            tell(socket, answer(asked, int(log.size()) - 1));
        });
    }
    static Asked parse(const QByteArray& raw)
    {
        Asked asked{.raw = raw, .path = raw.split(' ').value(1), .headers = {}};
        const QList<QByteArray> lines = raw.split('\n');
        for (const QByteArray& line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                asked.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return asked;
    }
    void tell(QTcpSocket* socket, const Told& told)
    {
        socket->write(told.head);
        const QByteArray body = told.cutAfter >= 0 ? told.body.left(told.cutAfter) : told.body;
        bodyBytes += body.size();
        if (told.dripBytes > 0) {
            drip(socket, body, told);
            return;
        }
        socket->write(body);
        if (!told.silent && (told.close || told.cutAfter >= 0))
            socket->disconnectFromHost();
    }
    void drip(QTcpSocket* socket, const QByteArray& body, const Told& told)
    {
        auto* timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, timer, body, told, at = qsizetype(0)]() mutable {
            socket->write(body.mid(at, told.dripBytes));
            at += told.dripBytes;
            if (at >= body.size()) {
                timer->stop();
            }
        });
        timer->start(told.dripEvery);
    }

    QByteArray m_file;
    QByteArray m_etag;
};

} // namespace klapper::test
