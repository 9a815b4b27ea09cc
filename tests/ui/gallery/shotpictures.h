// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace klapper::gallery {

class Camera;

/// The shots in the compose panel: 1, 3 and 6 of them, sums that do not fit, a script before and after its split, a
/// border that is dragged, a list that is offered, big text, Chinese; then in the window.
void takeShots(Camera& camera, const QList<QSize>& sizes);

} // namespace klapper::gallery
