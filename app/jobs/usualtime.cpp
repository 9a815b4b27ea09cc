// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/usualtime.h"

#include <algorithm>

namespace klapper {

namespace {

using Times = QList<std::chrono::milliseconds>;

/// @param times not empty
UsualTime statisticOf(Times times)
{
    std::sort(times.begin(), times.end());
    const qsizetype count = times.size();
    const qsizetype nineOfTen = (9 * count + 9) / 10; // rounded up: a rank from 1
    return {.median = (times[(count - 1) / 2] + times[count / 2]) / 2,
            .most = times[nineOfTen - 1],
            .jobs = int(count),
            .similar = true};
}

} // namespace

std::optional<UsualTime> usualTime(const QList<TimeSample>& samples, Endpoint endpoint, int clipSeconds, bool audio)
{
    Times similar;
    Times all;
    for (const TimeSample& sample : samples) {
        if (sample.endpoint != endpoint)
            continue;
        all.append(sample.took);
        if (sample.clipSeconds == clipSeconds && sample.audio == audio)
            similar.append(sample.took);
    }
    if (all.isEmpty())
        return std::nullopt;
    if (similar.size() >= fewestSimilar)
        return statisticOf(similar);
    UsualTime wide = statisticOf(all);
    wide.similar = similar.size() == all.size();
    return wide;
}

} // namespace klapper
