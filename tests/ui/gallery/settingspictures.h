// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace klapper::gallery {

class Camera;

/// Every page of the settings, found words, and what is wrong with a file.
void takeSettings(Camera& camera, const QList<QSize>& sizes);

} // namespace klapper::gallery
