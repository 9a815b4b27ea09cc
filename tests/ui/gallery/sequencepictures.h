// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

namespace klapper::gallery {

class Camera;

/// The sequence below the stage: empty, with clips that differ, while an edge is pulled; played through in the stage.
void takeSequences(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs);

} // namespace klapper::gallery
