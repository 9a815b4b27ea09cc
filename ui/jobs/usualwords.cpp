// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/usualwords.h"

#include <cmath>

namespace klapper {

/// "40 to 70 s", "50 s to 2 min", "2 to 4 min"; one figure where both are the same.
QString UsualWords::span(const UsualTime& usual)
{
    constexpr double minute = 60;
    constexpr double leastInMinutes = 1.5 * minute;
    const double median = double(usual.median.count()) / 1000;
    const double most = double(usual.most.count()) / 1000;
    const bool fromInMinutes = median >= leastInMinutes;
    const bool toInMinutes = most >= leastInMinutes;
    const int from = std::max(1, qRound(fromInMinutes ? median / minute : median));
    const int to = int(std::ceil(toInMinutes ? most / minute : most)); // what nine of ten do not exceed
    if (!fromInMinutes && toInMinutes)
        return tr("%1 s to %2 min").arg(from).arg(to);
    if (to <= from)
        return fromInMinutes ? tr("%1 min").arg(from) : tr("%1 s", "seconds").arg(from);
    return fromInMinutes ? tr("%1 to %2 min").arg(from).arg(to) : tr("%1 to %2 s").arg(from).arg(to);
}

QString UsualWords::usual(const UsualTime& usual)
{
    const QString time = span(usual);
    if (!usual.similar)
        return usual.jobs == 1 ? tr("usual %1 (1 job of this endpoint)").arg(time)
                               : tr("usual %1 (%2 jobs of this endpoint)").arg(time).arg(usual.jobs);
    return usual.jobs == 1 ? tr("usual %1 (1 similar job)").arg(time)
                           : tr("usual %1 (%2 similar jobs)").arg(time).arg(usual.jobs);
}

QString UsualWords::behind(const QString& words, const Job& job, const QDateTime& now, const UsualTime& usual)
{
    const bool late = job.acceptedAt.isValid() && job.acceptedAt.msecsTo(now) > usual.most.count();
    const QString said = late ? tr("longer than the %1").arg(UsualWords::usual(usual)) : UsualWords::usual(usual);
    return words.isEmpty() ? said : tr("%1 · %2", "place in the queue, and the usual time").arg(words, said);
}

} // namespace klapper
