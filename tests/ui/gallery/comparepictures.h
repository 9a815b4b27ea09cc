// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

namespace klapper::gallery {

class Camera;

/// Comparisons in every state that they have.
/// @param outputs two clips: 16:9, then 9:16
void takeComparisons(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs);

} // namespace klapper::gallery
