// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QSize>
#include <QString>

namespace klapper::practice {

/// One strip of a scene, a raw RGBA (the sky: RGB) picture on disk. Strips stand on the bottom edge of the
/// frame and are wider than it by what they move: `step` pixels per frame, to the left or to the right.
struct Strip
{
    QString file = {}; ///< name in the folder
    QSize size = {};
    int step = 0;
    bool toRight = false;
};

struct Scene
{
    Strip sky;           ///< stands still
    QList<Strip> ridges; ///< far to near
    QString accent;      ///< colour for a label on it, as 0xRRGGBB
};

/// Paints the scene of one shot of the clip that `look` stands for, wide enough for `frames` frames of
/// movement.
Result<Scene> paintScene(const QString& folder, const QString& prefix, QSize frame, int frames, quint32 look, int shot);

} // namespace klapper::practice
