// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace klapper::gallery {

class Camera;

/// The budget in all its states: the dialog, the bar at the top, the refusal above Generate, held rows.
void takeBudget(Camera& camera, const QList<QSize>& sizes);

} // namespace klapper::gallery
