// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

namespace klapper {

/// Jobs as the recipes beside the clips of a folder remember them: finished ones.
struct SidecarJobs
{
    QList<Job> jobs; ///< one for each job id; Done with its files, or DoneNoFile where the clip is gone
    int refused = 0; ///< sidecars that were not believed
};

/// Reads every "NAME.klapper.json" of the folder itself, not of folders below it. A sidecar is only believed when it
/// is a file of its own beside the clip that it names, of this service, with ids that are ids and sums that make
/// sense; nothing it says can point out of the folder. Hashes are taken as they stand, clips are not read.
/// @param serviceHost sidecars of another host belong to another account; empty: of any
SidecarJobs jobsFromSidecars(const QString& folder, const QString& serviceHost);

} // namespace klapper
