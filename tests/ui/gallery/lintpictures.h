// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace klapper::gallery {

class Camera;

/// What a person sees of the linter: the line that counts, the list, the marks in the texts, the palette, the window
/// with all of it, and the same in Chinese.
void takeLint(Camera& camera, const QList<QSize>& sizes);

} // namespace klapper::gallery
