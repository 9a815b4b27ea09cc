// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/server.h"

#include "app/practice/givenimage.h"
#include "app/practice/people.h"
#include "app/practice/requestlog.h"
#include "app/practice/sockets.h"

#include <httplib.h>

#include <QFile>
#include <QJsonDocument>

#include <fcntl.h>

#include <algorithm>

namespace klapper::practice {

namespace {

// A kept-alive connection holds a thread, and a client has three managers of six connections each.
constexpr size_t threads = 96;
constexpr size_t largestBody = 32 << 20; // two images of 6 MiB are 16 MiB as base64
constexpr qint64 chunk = 256 << 10;

QJsonObject headersForLog(const Call& call)
{
    static const QList<QByteArray> left{"authorization", "cookie",     "proxy-authorization", "remote_addr",
                                        "remote_port",   "local_addr", "local_port"};
    QJsonObject headers;
    for (auto it = call.headers.begin(); it != call.headers.end(); ++it) {
        if (!left.contains(it.key()))
            headers.insert(QString::fromLatin1(it.key()), QString::fromUtf8(it.value()));
    }
    return headers;
}

QJsonObject logEntry(const Call& call, const std::string& target)
{
    QJsonObject entry{{QStringLiteral("method"), QString::fromLatin1(call.method)},
                      {QStringLiteral("path"), call.path},
                      {QStringLiteral("query"), QString::fromStdString(target).section(u'?', 1)},
                      {QStringLiteral("kind"), callKindWord(call.kind)},
                      {QStringLiteral("has_token"), call.hasToken},
                      {QStringLiteral("token_ok"), call.tokenOk},
                      {QStringLiteral("person"), call.person},
                      {QStringLiteral("headers"), headersForLog(call)}};
    if (call.kind == CallKind::File && call.hasToken)
        entry.insert(u"token_on_file", true);
    if (call.headers.contains("range"))
        entry.insert(u"range", QString::fromLatin1(call.headers.value("range")));
    // The answer to a sign-in poll carries the token, its request only the code: fit for the log.
    if (call.method == "POST") {
        const std::optional<QJsonObject> body = objectIn(call.body);
        entry.insert(u"body", body ? QJsonValue(withoutImages(*body)) : QString::fromUtf8(call.body.left(64 << 10)));
    }
    return entry;
}

/// Bytes [at, at + length) of what is answered.
class Source
{
public:
    explicit Source(const Answer& answer)
        : m_body(answer.body)
        , m_part(answer.file)
    {
        if (m_part) {
            m_file.setFileName(m_part->path);
            m_ok = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        }
    }
    qint64 size() const { return m_part ? m_part->length : m_body.size(); }
    QByteArray read(qint64 at, qint64 length)
    {
        if (!m_part)
            return m_body.mid(at, length);
        return m_ok && m_file.seek(m_part->from + at) ? m_file.read(length) : QByteArray();
    }

private:
    QByteArray m_body;
    std::optional<FilePart> m_part;
    QFile m_file;
    bool m_ok = true;
};

} // namespace

Server::Server(Desk& desk)
    : m_desk(desk)
    , m_http(std::make_unique<httplib::Server>())
{
    m_http->new_task_queue = [] {
        return new httplib::ThreadPool(threads);
    };
    m_http->set_tcp_nodelay(true);
    m_http->set_keep_alive_max_count(10'000);
    m_http->set_keep_alive_timeout(10);
    m_http->set_read_timeout(30);
    m_http->set_write_timeout(120); // a download may be paused
    m_http->set_payload_max_length(largestBody);
    // The library's own options share the port with whoever has it.
    m_http->set_socket_options([](auto socket) {
        const int on = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        fcntl(socket, F_SETFD, FD_CLOEXEC); // a browser we open must not keep the port
    });
    const auto handler = [this](const httplib::Request& request, httplib::Response& response) {
        handle(request, response);
    };
    m_http->Get(".*", handler); // HEAD too
    m_http->Post(".*", handler);
    m_http->Put(".*", handler);
    m_http->Delete(".*", handler);
}

Server::~Server() { stop(); }

quint16 Server::bind(quint16 port)
{
    const std::string host = "127.0.0.1";
    const int bound = port == 0 ? m_http->bind_to_any_port(host) : m_http->bind_to_port(host, port) ? port : -1;
    m_port = bound > 0 ? static_cast<quint16>(bound) : 0;
    return m_port;
}

void Server::run()
{
    m_listener = std::thread([this] { m_http->listen_after_bind(); });
    while (!m_http->is_running()) // stop() is lost on a server that does not run yet
        std::this_thread::yield();
}

void Server::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_stopping.notify_all();
    }
    if (!m_listener.joinable())
        return;
    m_http->stop();
    hangUpAll(m_port);
    m_listener.join();
}

bool Server::pause(std::chrono::milliseconds time)
{
    const auto bounded = std::min<std::chrono::milliseconds>(time, std::chrono::hours(24)); // sums stay in range
    std::unique_lock lock(m_mutex);
    m_stopping.wait_for(lock, bounded, [this] { return m_stopped; });
    return !m_stopped;
}

Call Server::callFrom(const httplib::Request& request) const
{
    Call call;
    call.method = QByteArray::fromStdString(request.method);
    call.path = QString::fromStdString(request.path);
    for (const auto& [name, value] : request.params)
        call.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    for (const auto& [name, value] : request.headers)
        call.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    call.body = QByteArray::fromStdString(request.body);
    call.kind = kindOf(call.method, call.path);
    const QByteArray authorization = call.headers.value("authorization");
    call.hasToken = !authorization.isEmpty();
    if (authorization.startsWith("Bearer ")) {
        const std::optional<Person> person = m_desk.people.ofToken(QString::fromUtf8(authorization.mid(7)));
        call.tokenOk = person.has_value();
        call.person = person ? person->id : QString();
    }
    return call;
}

void Server::handle(const httplib::Request& request, httplib::Response& response)
{
    const Call call = callFrom(request);
    const std::optional<Fault> fault = m_desk.faults.take(call.kind);
    const bool logged = call.kind != CallKind::Control;
    const qint64 entry = logged ? m_desk.log.begin(logEntry(call, request.target)) : 0;

    Answer answer = !fault || fault->letsThrough(call.kind) ? answerTo(call, m_desk, fault) : Answer{};
    if (fault) {
        pause(fault->delay);
        answer = spoilt(std::move(answer), *fault);
    }
    if (logged) {
        QJsonObject fields{{QStringLiteral("status"), answer.hangUp ? 0 : answer.status}};
        if (fault)
            fields.insert(u"fault", faultActionWord(fault->action));
        m_desk.log.end(entry, fields);
    }
    // The library would cut and pack the answer once more by these; parts are made here, packing never.
    auto& mutableRequest = const_cast<httplib::Request&>(request);
    mutableRequest.ranges.clear();
    mutableRequest.headers.erase("Accept-Encoding");
    if (answer.hangUp)
        hangUp(m_port, request.remote_port);
    else
        send(answer, request, response);
}

void Server::send(const Answer& answer, const httplib::Request& request, httplib::Response& response)
{
    response.status = answer.status;
    for (const auto& [name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    const auto source = std::make_shared<Source>(answer);
    const qint64 cut = answer.cutAfter;
    if (source->size() == 0) {
        response.set_header("Content-Type", answer.contentType.toStdString());
        if (cut == 0)
            hangUp(m_port, request.remote_port);
        return;
    }
    const qint64 rate = answer.bytesPerSecond;
    const int remotePort = request.remote_port;
    response.set_content_provider(
        static_cast<size_t>(source->size()), answer.contentType.toStdString(),
        [this, source, cut, rate, remotePort](size_t offset, size_t length, httplib::DataSink& sink) {
            const auto at = static_cast<qint64>(offset);
            qint64 most = std::min(static_cast<qint64>(length), rate > 0 ? std::max<qint64>(1, rate / 10) : chunk);
            if (cut >= 0)
                most = std::min(most, cut - at);
            if (most <= 0) {
                hangUp(m_port, remotePort);
                return false;
            }
            if (rate > 0 && !pause(std::chrono::milliseconds(1000 * most / rate)))
                return false;
            const QByteArray bytes = source->read(at, most);
            return !bytes.isEmpty() && sink.write(bytes.constData(), static_cast<size_t>(bytes.size()));
        });
}

} // namespace klapper::practice
