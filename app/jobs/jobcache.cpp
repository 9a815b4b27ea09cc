// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobcache.h"

#include <algorithm>

namespace klapper {

JobCache::JobCache(int mostLent)
    : m_mostLent(mostLent)
{
}

const Job* JobCache::find(const QString& id) const
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return nullptr;
    found->second.used = ++m_clock;
    return &found->second.job;
}

JobCache::Entry& JobCache::put(const Job& job)
{
    const auto [place, isNew] = m_entries.try_emplace(job.id);
    m_lent += isNew ? 1 : 0;
    place->second.job = job;
    place->second.used = ++m_clock;
    return place->second;
}

const Job* JobCache::keep(const Job& job)
{
    Entry& entry = put(job);
    m_lent -= entry.kept ? 0 : 1;
    entry.kept = true;
    return &entry.job;
}

const Job* JobCache::lend(const Job& job) { return &put(job).job; }

void JobCache::letGo(const QString& id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !found->second.kept)
        return;
    found->second.kept = false;
    ++m_lent;
}

void JobCache::sweep()
{
    if (!isOver())
        return;
    QList<std::pair<quint64, QString>> lent;
    for (const auto& [id, entry] : m_entries) {
        if (!entry.kept)
            lent.append({entry.used, id});
    }
    std::sort(lent.begin(), lent.end());
    lent.resize(lent.size() - m_mostLent);
    for (const auto& each : std::as_const(lent))
        m_entries.erase(each.second);
    m_lent = m_mostLent;
}

} // namespace klapper
