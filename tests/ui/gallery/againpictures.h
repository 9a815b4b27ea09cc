// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

namespace klapper::gallery {

class Camera;

/// The menus for using clips again, a frame that was saved, what hangs on the pointer, and rows with the usual time.
void takeAgain(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs);

} // namespace klapper::gallery
