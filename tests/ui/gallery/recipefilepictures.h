// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace klapper::gallery {

class Camera;

/// A clip held over the window, its recipe open, one that carries none, and the switch in the menu.
void takeRecipeFiles(Camera& camera, const QList<QSize>& sizes);

} // namespace klapper::gallery
