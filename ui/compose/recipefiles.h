// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace klapper {

/// Files of this computer in a drag that may carry a recipe by their names: clips and sidecars. Nothing is opened.
QStringList recipeFilesIn(const QMimeData& mime);
/// The names as a file dialog takes them: "*.mp4", …
QStringList recipeFilePatterns();

} // namespace klapper
