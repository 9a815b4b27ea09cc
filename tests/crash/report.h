// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/crash/round.h"

#include <QMap>

#include <mutex>

namespace klapper::crash {

/// Counts what the rounds came to and prints the table. May be used from all lanes.
class Report final
{
public:
    explicit Report(Story story)
        : m_story(story)
    {
    }

    /// Says at once what is wrong with a round, with the seed that repeats it.
    void add(const Point& point, int number, quint32 seed, const Outcome& outcome);
    void print() const;
    bool isClean() const;

private:
    struct Line
    {
        int rounds = 0;
        int secondPosts = 0;
        int lostIds = 0;
        int brokenFiles = 0;
        int untrueRows = 0;
        int notReached = 0;
    };
    const Story m_story;
    std::mutex m_mutex;
    QMap<QString, Line> m_lines;
};

} // namespace klapper::crash
