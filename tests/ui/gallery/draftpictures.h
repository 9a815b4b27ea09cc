// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace klapper::gallery {

class Camera;

/// The tabs with one draft and with many, versions compared, each sort of recipes.
void takeDrafts(Camera& camera, const QList<QSize>& sizes);

} // namespace klapper::gallery
