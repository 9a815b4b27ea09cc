// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/requestbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

Q_LOGGING_CATEGORY(lcBook, "klapper.practice", QtInfoMsg)

namespace klapper::practice {

using std::chrono::steady_clock;
using namespace std::chrono_literals;

namespace {

bool isOpen(Phase phase) { return phase == Phase::Queued || phase == Phase::Rendering; }

} // namespace

RequestBook::RequestBook(QString file, qint64 startBalanceMicros, double speed)
    : m_file(std::move(file))
    , m_queueTime(static_cast<qint64>(2000 / std::max(speed, 0.01)))
{
    read(startBalanceMicros);
}

std::optional<QString> RequestBook::add(BookedRequest request)
{
    const std::lock_guard lock(m_mutex);
    qint64 free = m_balance;
    for (const BookedRequest& other : std::as_const(m_requests))
        free -= isOpen(other.phase) ? other.estimateMicros : 0;
    if (request.estimateMicros > free)
        return std::nullopt;
    request.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.createdAt = QDateTime::currentDateTimeUtc();
    request.notBefore = steady_clock::now() + m_queueTime;
    m_requests.append(request);
    write();
    m_changed.notify_all();
    return request.id;
}

std::optional<BookedRequest> RequestBook::find(const QString& id) const
{
    const std::lock_guard lock(m_mutex);
    const BookedRequest* request = known(id);
    return request ? std::optional(*request) : std::nullopt;
}

QList<BookedRequest> RequestBook::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

int RequestBook::queuePosition(const QString& id) const
{
    const std::lock_guard lock(m_mutex);
    int position = 0;
    for (const BookedRequest& request : m_requests) {
        position += request.phase == Phase::Queued ? 1 : 0;
        if (request.id == id)
            return request.phase == Phase::Queued ? position : 0;
    }
    return 0;
}

bool RequestBook::cancel(const QString& id)
{
    const std::lock_guard lock(m_mutex);
    BookedRequest* request = known(id);
    if (!request || request->phase != Phase::Queued)
        return false;
    end(*request, Phase::Cancelled);
    return true;
}

std::optional<BookedRequest> RequestBook::takeNext()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopped) {
        const auto now = steady_clock::now();
        if (BookedRequest* next = nextDue(now)) {
            next->phase = Phase::Rendering;
            write();
            return *next;
        }
        m_changed.wait_for(lock, 50ms); // also the tick for those that only wait for their time
    }
    return std::nullopt;
}

bool RequestBook::isRendering(const QString& id) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = std::find_if(m_requests.begin(), m_requests.end(),
                                 [&](const BookedRequest& request) { return request.id == id; });
    return !m_stopped && it != m_requests.end() && it->phase == Phase::Rendering;
}

void RequestBook::complete(const QString& id)
{
    const std::lock_guard lock(m_mutex);
    for (BookedRequest& request : m_requests) {
        if (request.id != id || request.phase != Phase::Rendering)
            continue;
        request.costMicros = request.estimateMicros;
        m_balance -= request.costMicros;
        end(request, Phase::Completed);
    }
}

void RequestBook::fail(const QString& id, const QString& reason)
{
    const std::lock_guard lock(m_mutex);
    for (BookedRequest& request : m_requests) {
        if (request.id != id || !isOpen(request.phase))
            continue;
        request.error = reason;
        end(request, Phase::Failed);
    }
}

void RequestBook::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

bool RequestBook::force(const QString& id, const QJsonObject& fields)
{
    const std::lock_guard lock(m_mutex);
    BookedRequest* request = known(id);
    if (!request)
        return false;
    request->forced = fields;
    write();
    return true;
}

bool RequestBook::drop(const QString& id)
{
    const std::lock_guard lock(m_mutex);
    BookedRequest* request = known(id);
    if (!request)
        return false;
    request->dropped = true;
    write();
    return true;
}

void RequestBook::hold(bool on)
{
    const std::lock_guard lock(m_mutex);
    m_held = on;
    m_changed.notify_all();
}

qint64 RequestBook::balanceMicros() const
{
    const std::lock_guard lock(m_mutex);
    return m_balance;
}

void RequestBook::setBalanceMicros(qint64 micros)
{
    const std::lock_guard lock(m_mutex);
    m_balance = micros;
    write();
}

BookedRequest* RequestBook::known(const QString& id)
{
    return const_cast<BookedRequest*>(std::as_const(*this).known(id));
}

const BookedRequest* RequestBook::known(const QString& id) const
{
    const auto it = std::find_if(m_requests.begin(), m_requests.end(),
                                 [&](const BookedRequest& request) { return request.id == id && !request.dropped; });
    return it == m_requests.end() ? nullptr : &*it;
}

BookedRequest* RequestBook::nextDue(steady_clock::time_point now)
{
    if (m_held)
        return nullptr;
    for (BookedRequest& request : m_requests) {
        if (request.phase == Phase::Queued)
            return request.notBefore <= now ? &request : nullptr; // nobody overtakes
    }
    return nullptr;
}

void RequestBook::end(BookedRequest& request, Phase phase)
{
    request.phase = phase;
    request.finishedAt = QDateTime::currentDateTimeUtc();
    write();
    m_changed.notify_all();
}

void RequestBook::read(qint64 startBalanceMicros)
{
    QFile file(m_file);
    const QJsonObject state =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    m_balance = state.value(u"balance_micros").toInteger(startBalanceMicros);
    for (const QJsonValue& value : state.value(u"requests").toArray())
        m_requests.append(BookedRequest::fromJson(value.toObject()));
}

void RequestBook::write() const
{
    QJsonArray requests;
    for (const BookedRequest& request : m_requests)
        requests.append(request.toJson());
    const QJsonObject state{{QStringLiteral("balance_micros"), m_balance}, {QStringLiteral("requests"), requests}};
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(state).toJson()) < 0 || !file.commit())
        qCWarning(lcBook, "the practice state could not be written: %ls", qUtf16Printable(file.errorString()));
}

} // namespace klapper::practice
