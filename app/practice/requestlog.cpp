// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/requestlog.h"

#include <algorithm>

namespace klapper::practice {

RequestLog::RequestLog() { m_clock.start(); }

qint64 RequestLog::begin(QJsonObject entry)
{
    const std::lock_guard lock(m_mutex);
    entry.insert(u"n", m_next);
    entry.insert(u"time_ms", m_clock.elapsed());
    entry.insert(u"status", 0);
    m_entries.append(std::move(entry));
    if (m_entries.size() > kept)
        m_entries.removeFirst();
    return m_next++;
}

void RequestLog::end(qint64 number, const QJsonObject& fields)
{
    const std::lock_guard lock(m_mutex);
    const auto it = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                 [&](const QJsonObject& entry) { return entry.value(u"n").toInteger() == number; });
    if (it == m_entries.rend())
        return;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        it->insert(field.key(), field.value());
}

QJsonArray RequestLog::entries() const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray array;
    for (const QJsonObject& entry : m_entries)
        array.append(entry);
    return array;
}

void RequestLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

} // namespace klapper::practice
