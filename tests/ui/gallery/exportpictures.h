// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

namespace klapper::gallery {

class Camera;

/// The export dialog in its states, the list of exports with one in every state, and both in the window.
/// @param outputs two clips: 16:9, then 9:16
void takeExports(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs);

} // namespace klapper::gallery
