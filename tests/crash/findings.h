// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

#include <QStringList>

#include <optional>

namespace klapper::crash {

class Profile;
class Service;

/// What is wrong after a round, in words; all empty when nothing is.
struct Findings
{
    QStringList secondPosts; ///< a paid call that was made again, or made although nobody wanted it
    QStringList lostIds;     ///< an accepted request that neither the journal has nor a person can attach
    QStringList brokenFiles; ///< missing, damaged or doubled clips, recipes that do not parse, left-overs
    QStringList untrueRows;  ///< the journal says what is not so

    bool isClean() const
    {
        return secondPosts.isEmpty() && lostIds.isEmpty() && brokenFiles.isEmpty() && untrueRows.isEmpty();
    }
    QStringList all() const { return secondPosts + lostIds + brokenFiles + untrueRows; }
};

/// What must be the case when all programs have ended.
struct Expectation
{
    std::optional<JobState> end; ///< nothing: no row
    int leastPosts = 0;
    int mostPosts = 1;
};

/// Compares journal, files and the service's own log; the service is always right.
void examine(const Profile& profile, Service& service, const Expectation& expected, Findings& findings);

} // namespace klapper::crash
