// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"

#include <QList>

#include <chrono>
#include <optional>

namespace klapper {

/// How long one job took that came to its clip, from accepted to finished.
struct TimeSample
{
    Endpoint endpoint;
    int clipSeconds = 0; ///< of the clip that was asked for
    bool audio = false;
    std::chrono::milliseconds took{0};
    bool operator==(const TimeSample&) const = default;
};

/// How long such jobs usually take.
struct UsualTime
{
    std::chrono::milliseconds median{0}; ///< the middle one, or the mean of the two in the middle
    std::chrono::milliseconds most{0};   ///< 90th percentile: the shortest time that nine of ten did not exceed
    int jobs = 0;                        ///< that this was learned from
    bool similar = true;                 ///< of the same length and sound; false: anything of the endpoint
    bool operator==(const UsualTime&) const = default;
};

/// Similar jobs below which everything of the endpoint is taken.
inline constexpr int fewestSimilar = 3;
/// What took longer says nothing of the service: the program was closed, or the computer slept.
inline constexpr std::chrono::hours longestUsual{2};

/// Of the jobs with the same endpoint, length and sound; of all of the endpoint while there are fewer than
/// fewestSimilar of these; nothing when it has none. Pure.
std::optional<UsualTime> usualTime(const QList<TimeSample>& samples, Endpoint endpoint, int clipSeconds, bool audio);

} // namespace klapper
