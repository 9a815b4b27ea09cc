// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportsteps.h"

namespace klapper {

/// A frame of a clip's file.
struct StillPlace
{
    int clip = 0;
    qint64 frame = 0;
    bool operator==(const StillPlace&) const = default;
};

/// The frame of a file that stands at a frame of a sequence without fades. Pure.
StillPlace stillPlace(const QList<FinishClip>& clips, const QList<qint64>& lengths, const Rate& rate, qint64 frame);
/// The runs of ffmpeg that make one picture, or a sheet of evenly spread ones, at `path`. Pure.
QList<ExportStep> stillSteps(const ExportPlan& plan, const QString& space, const QString& path);

} // namespace klapper
