// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/profile.h"

#include <QDateTime>

namespace klapper::bench {

class SampleClips;

/// A library as a person has after two years, written through the real journal.
struct LibraryPlan
{
    int jobs = 10'000;
    quint32 seed = 1;
    bool pictures = true; ///< as if each card had been looked at before: its small picture is in the cache
};

/// What was made, and what of it is not as in life.
struct LibraryReport
{
    int done = 0;
    int other = 0; ///< ended without a clip here
    int open = 0;  ///< held or in doubt; nothing that is under way
    int judged = 0;
    double seconds = 0;
};

/// Makes an empty profile such a library:
/// - jobs of all kinds over the two years before `now`, with drafts of sampleprompts.h, requests, estimates and costs,
/// each
///   through Journal::insert and record (created, accepted, ended), many to a transaction;
/// - for each job that is done a file with its name: real MP4 clips, but only a dozen of them, as hard links. Each has
/// a
///   SHA-256 of its own in the journal all the same, which is not that of the file: otherwise a dozen small pictures
///   would be all that ten thousand cards need. No sidecars;
/// - small pictures in the cache, likewise links;
/// - judgements (ratings, rejects, tags, projects, notes) through LibraryStore.
/// The same plan gives the same library but for the ids. Error Disk, Journal.
/// @param clips on the same file system
Result<LibraryReport> makeLibrary(const ProfilePaths& paths, const LibraryPlan& plan, const SampleClips& clips,
                                  const QDateTime& now);

} // namespace klapper::bench
