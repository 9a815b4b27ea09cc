// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"

#include <QSize>

namespace klapper::gallery {

/// Cards in every state, the pointer on one; the judgement in the stage; files in the trash and lost.
void takeCards(Camera& camera, const QList<JobOutput>& outputs, const QList<QSize>& sizes);

} // namespace klapper::gallery
