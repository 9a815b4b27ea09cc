// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

#include <QSize>

namespace klapper::gallery {

class Camera;

/// The dialog of the token in each of its states.
void takeTokens(Camera& camera);
/// The banners, and what the Help menu opens.
void takeMessages(Camera& camera);
/// The whole window: signed out, signed in, with a clip, with an image.
void takeWindows(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs);

} // namespace klapper::gallery
