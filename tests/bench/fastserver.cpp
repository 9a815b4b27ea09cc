// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fastserver.h"

#include <QFile>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <thread>

namespace klapper::bench {

namespace {
constexpr qint64 largestSpan = 4 * 1024 * 1024;
const QByteArray etag = "\"bench\"";
} // namespace

struct FastServer::Connection
{
    int socket = -1;
    SSL* tls = nullptr;
    int file = -1;
    qint64 size = 0;
    const char* bytes = nullptr;

    qint64 read(char* to, int count) const
    {
        return tls ? SSL_read(tls, to, count) : ::recv(socket, to, size_t(count), 0);
    }
    bool write(const QByteArray& text) const
    {
        const auto count = int(text.size());
        return (tls ? SSL_write(tls, text.constData(), count) : ::send(socket, text.constData(), size_t(count), 0))
            == count;
    }
};

FastServer::FastServer(QString file, QString certificate, QString key)
    : m_file(std::move(file))
    , m_certificate(std::move(certificate))
    , m_key(std::move(key))
{
    std::signal(SIGPIPE, SIG_IGN);
}

quint16 FastServer::listen()
{
    if (!m_certificate.isEmpty()) {
        m_tls = SSL_CTX_new(TLS_server_method());
        SSL_CTX_set_mode(m_tls, SSL_MODE_AUTO_RETRY);
        if (SSL_CTX_use_certificate_file(m_tls, QFile::encodeName(m_certificate).constData(), SSL_FILETYPE_PEM) != 1
            || SSL_CTX_use_PrivateKey_file(m_tls, QFile::encodeName(m_key).constData(), SSL_FILETYPE_PEM) != 1)
            return 0;
    }
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), length) != 0 || ::listen(m_listener, 64) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length) != 0)
        return 0;
    return ntohs(address.sin_port);
}

void FastServer::serve()
{
    for (;;) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket >= 0)
            std::thread(&FastServer::converse, this, socket).detach();
    }
}

void FastServer::converse(int socket)
{
    const int one = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    Connection connection{.socket = socket};
    connection.file = ::open(QFile::encodeName(m_file).constData(), O_RDONLY | O_CLOEXEC);
    struct stat facts = {};
    ::fstat(connection.file, &facts);
    connection.size = facts.st_size;
    bool goesOn = connection.file >= 0;
    if (goesOn && m_tls) {
        void* mapped = ::mmap(nullptr, size_t(connection.size), PROT_READ, MAP_SHARED, connection.file, 0);
        connection.bytes = static_cast<const char*>(mapped);
        connection.tls = SSL_new(m_tls);
        SSL_set_fd(connection.tls, socket);
        goesOn = mapped != MAP_FAILED && SSL_accept(connection.tls) == 1;
    }
    QByteArray request;
    QByteArray block(16 * 1024, Qt::Uninitialized);
    while (goesOn) {
        const qint64 count = connection.read(block.data(), int(block.size()));
        if (count <= 0)
            break;
        request.append(block.constData(), count);
        if (request.contains("\r\n\r\n"))
            goesOn = answer(connection, std::exchange(request, {}));
    }
    if (connection.tls) {
        SSL_free(connection.tls);
        ::munmap(const_cast<char*>(connection.bytes), size_t(connection.size));
    }
    ::close(connection.file);
    ::close(socket);
}

bool FastServer::answer(Connection& connection, const QByteArray& request)
{
    const QByteArray path = request.split(' ').value(1);
    if (path == "/sent") {
        const QByteArray count = QByteArray::number(m_sent.exchange(0));
        return connection.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(count.size()) + "\r\n\r\n"
                                + count);
    }
    return sendFile(connection, request, path == "/cut.mp4" && !m_cutDone.exchange(true));
}

bool FastServer::sendFile(Connection& connection, const QByteArray& request, bool cut)
{
    const QByteArray lower = request.toLower();
    const qsizetype range = lower.indexOf("\r\nrange: bytes=");
    qint64 from = 0;
    if (range >= 0 && lower.contains(QByteArray("\r\nif-range: " + etag))) {
        const qsizetype start = range + 15;
        from = lower.mid(start, lower.indexOf('-', start) - start).toLongLong();
    }
    const QByteArray size = QByteArray::number(connection.size);
    QByteArray head = from > 0 ? "HTTP/1.1 206 Partial\r\nContent-Range: bytes " + QByteArray::number(from) + '-'
                                     + QByteArray::number(connection.size - 1) + '/' + size + "\r\n"
                               : QByteArray("HTTP/1.1 200 OK\r\n");
    head += "Content-Type: video/mp4\r\nAccept-Ranges: bytes\r\nETag: " + etag
          + "\r\nContent-Length: " + QByteArray::number(connection.size - from) + "\r\n\r\n";
    if (!connection.write(head))
        return false;
    const qint64 end = cut ? connection.size / 2 : connection.size;
    while (from < end) {
        const qint64 count = sendSpan(connection, from, std::min(end - from, largestSpan));
        if (count <= 0)
            return false;
        from += count;
        m_sent += count;
    }
    return !cut;
}

qint64 FastServer::sendSpan(Connection& connection, qint64 from, qint64 count)
{
    if (connection.tls)
        return SSL_write(connection.tls, connection.bytes + from, int(std::min<qint64>(count, 256 * 1024)));
    off_t at = from;
    return ::sendfile(connection.socket, connection.file, &at, size_t(count));
}

} // namespace klapper::bench
