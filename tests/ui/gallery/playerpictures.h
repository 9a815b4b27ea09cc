// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>

namespace klapper {
struct JobOutput;
}

namespace klapper::gallery {

class Camera;

/// The player: guides, actual size, marks, the menu, what it says of itself, a narrow stage, the window with it.
void takePlayer(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs);

} // namespace klapper::gallery
