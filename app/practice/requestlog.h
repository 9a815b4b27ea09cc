// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

#include <mutex>

namespace klapper::practice {

/// What the service was asked, for tests to look at: the oracle of "asked once". A call stands here from
/// its arrival (status 0), so a client that has an answer finds its entry.
class RequestLog
{
public:
    RequestLog();
    qint64 begin(QJsonObject entry); ///< the number to give to end(); adds "n" and "time_ms"
    void end(qint64 number, const QJsonObject& fields);
    QJsonArray entries() const;
    void clear();

private:
    static constexpr qsizetype kept = 20'000;
    mutable std::mutex m_mutex;
    QElapsedTimer m_clock;
    QList<QJsonObject> m_entries;
    qint64 m_next = 1;
};

} // namespace klapper::practice
