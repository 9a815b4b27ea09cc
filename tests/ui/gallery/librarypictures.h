// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"

namespace klapper::gallery {

/// The library: cards and list, its filters, searches that were kept, and what stands where nothing is.
void takeLibrary(Camera& camera, const QList<JobOutput>& outputs, Thumbnailer& thumbnails);

} // namespace klapper::gallery
