// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>

namespace klapper::gallery {

class Camera;

/// Each of the first steps in the window, and what stands there after the last one.
void takeFirstRun(Camera& camera, const QList<QSize>& sizes);

} // namespace klapper::gallery
