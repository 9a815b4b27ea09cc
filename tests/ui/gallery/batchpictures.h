// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace klapper::gallery {

class Camera;

/// Generate in all its states: the bar, variants, the question, what is sent, and which tier for what.
void takeBatch(Camera& camera, const QList<QSize>& sizes);

} // namespace klapper::gallery
