// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"

#include <QSize>

namespace klapper {
class ThumbnailCache;
}

namespace klapper::gallery {

/// The jobs panel with a job in every state, and details of some.
void takeJobs(Camera& camera, const QList<JobOutput>& outputs, ThumbnailCache& pictures);
/// The check of an unknown outcome: each step and each answer.
void takeChecks(Camera& camera);
/// The window with many jobs and the messages that stop them all, on a practice service.
void takeQueues(Camera& camera, const QList<QSize>& sizes);

} // namespace klapper::gallery
