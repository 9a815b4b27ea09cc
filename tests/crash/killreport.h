// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace klapper::crash {

/// What the killed program leaves behind: a file that both sides map, so that nothing is lost by the kill.
struct KillReport
{
    std::atomic<std::uint32_t> events;  ///< calls that mark something so far, each counted before and after
    std::atomic<std::uint32_t> reached; ///< 1: the library pulled the trigger
};

/// Environment of the library: where to kill ("what=argument", see killpoints.cpp), and the mapped file.
inline constexpr const char* killVariable = "KLAPPER_KILL";
inline constexpr const char* reportVariable = "KLAPPER_KILL_REPORT";

} // namespace klapper::crash
