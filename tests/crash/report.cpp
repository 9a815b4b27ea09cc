// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/report.h"

#include <algorithm>
#include <cstdio>

namespace klapper::crash {

namespace {

const char* nameOf(Story story)
{
    const bool window = story.next == Program::Window;
    if (story.dies == Program::Window)
        return window ? "window" : "window, cli";
    return window ? "cli, window" : "cli";
}

} // namespace

void Report::add(const Point& point, int number, quint32 seed, const Outcome& outcome)
{
    const std::scoped_lock lock(m_mutex);
    const Findings& found = outcome.findings;
    Line& line = m_lines[point.name];
    ++line.rounds;
    line.secondPosts += found.secondPosts.isEmpty() ? 0 : 1;
    line.lostIds += found.lostIds.isEmpty() ? 0 : 1;
    line.brokenFiles += found.brokenFiles.isEmpty() ? 0 : 1;
    line.untrueRows += found.untrueRows.isEmpty() ? 0 : 1;
    line.notReached += outcome.reached ? 0 : 1;
    if (outcome.reached && found.isClean())
        return;
    const QString what = outcome.reached ? found.all().join(QStringLiteral("; ")) : QStringLiteral("not reached");
    std::fprintf(stderr, "%s %s round %d (seed %u, %s): %s\n", nameOf(m_story), qPrintable(point.name), number, seed,
                 outcome.trigger.constData(), qPrintable(what));
}

void Report::print() const
{
    std::printf("%-16s %-11s %7s %13s %9s %13s %12s %12s\n", "point", "program", "rounds", "second posts", "lost ids",
                "broken files", "untrue rows", "not reached");
    for (const Point& point : Point::all()) {
        const auto line = m_lines.constFind(point.name);
        if (line == m_lines.constEnd())
            continue;
        std::printf("%-16s %-11s %7d %13d %9d %13d %12d %12d\n", qPrintable(point.name), nameOf(m_story), line->rounds,
                    line->secondPosts, line->lostIds, line->brokenFiles, line->untrueRows, line->notReached);
    }
}

bool Report::isClean() const
{
    return std::all_of(m_lines.cbegin(), m_lines.cend(), [](const Line& line) {
        return line.secondPosts + line.lostIds + line.brokenFiles + line.untrueRows + line.notReached == 0;
    });
}

} // namespace klapper::crash
