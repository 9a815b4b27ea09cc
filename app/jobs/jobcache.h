// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

#include <QHash>

#include <unordered_map>

namespace klapper {

/// Jobs as they were read from the journal last: some are kept, of the others the few that were asked for lately.
/// A job stays where it is in memory until sweep().
class JobCache final
{
public:
    /// @param mostLent how many that are not kept outlive a sweep()
    explicit JobCache(int mostLent);

    /// Null when it is not here.
    const Job* find(const QString& id) const;
    /// Puts the job in, or in the place of what was known of it. Kept until letGo().
    const Job* keep(const Job& job);
    /// The same for a while. What is kept stays so.
    const Job* lend(const Job& job);
    void letGo(const QString& id);

    /// There are more lent ones than sweep() leaves.
    bool isOver() const { return m_lent > m_mostLent; }
    /// Forgets lent jobs down to the most that may be, those first that nobody asked for longest.
    void sweep();

private:
    struct Entry
    {
        Job job;
        bool kept = false;
        mutable quint64 used = 0; ///< by m_clock
    };
    Entry& put(const Job& job);

    int m_mostLent;
    int m_lent = 0;
    mutable quint64 m_clock = 0;
    std::unordered_map<QString, Entry> m_entries; ///< a node each, so that a new one moves no other
};

} // namespace klapper
