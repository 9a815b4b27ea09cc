// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/bookedrequest.h"

#include <QList>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace klapper::practice {

/// All requests and the balance, on disk after every change, and the queue of those to be rendered.
/// Every function may be called from any thread.
///
///   add() ──> Queued ── takeNext() ──> Rendering ── complete() ──> Completed (charged)
///               └─ cancel() ──> Cancelled   └─ fail() ──> Failed      (both cost nothing)
class RequestBook
{
public:
    /// Reads what `file` holds; what was rendering when the service went away is queued again.
    RequestBook(QString file, qint64 startBalanceMicros, double speed);

    /// Nothing when the balance without what is held already does not pay for it.
    std::optional<QString> add(BookedRequest request);
    /// Nothing for ids that are not here or were dropped.
    std::optional<BookedRequest> find(const QString& id) const;
    QList<BookedRequest> all() const;
    /// 1 = next to be rendered; 0 when it is not queued.
    int queuePosition(const QString& id) const;
    /// False unless it was still queued.
    bool cancel(const QString& id);

    /// Waits for one whose time has come and marks it Rendering; nothing once stop() was called.
    std::optional<BookedRequest> takeNext();
    bool isRendering(const QString& id) const;
    void complete(const QString& id);                    ///< charges; no effect unless it is rendering
    void fail(const QString& id, const QString& reason); ///< no effect on one that has ended
    void stop();

    /// False for an unknown id, also for a dropped one.
    bool force(const QString& id, const QJsonObject& fields);
    bool drop(const QString& id);
    void hold(bool on); ///< keeps everything queued that is not rendering yet
    qint64 balanceMicros() const;
    void setBalanceMicros(qint64 micros);

private:
    BookedRequest* known(const QString& id);
    const BookedRequest* known(const QString& id) const;
    BookedRequest* nextDue(std::chrono::steady_clock::time_point now);
    void end(BookedRequest& request, Phase phase);
    void read(qint64 startBalanceMicros);
    void write() const;

    const QString m_file;
    const std::chrono::milliseconds m_queueTime;
    mutable std::mutex m_mutex; // not Qt's in this folder: the thread sanitizer cannot see QWaitCondition let go of one
    std::condition_variable m_changed;
    QList<BookedRequest> m_requests; ///< oldest first
    qint64 m_balance = 0;
    bool m_held = false;
    bool m_stopped = false;
};

} // namespace klapper::practice
