// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>

namespace klapper::gallery {

class Camera;

/// Each page of the help, a search, and the help over a window.
void takeHelp(Camera& camera, const QList<QSize>& sizes);

} // namespace klapper::gallery
