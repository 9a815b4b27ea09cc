// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"

namespace klapper {

// How large, how fast and how long the result of a plan is; pure.

/// Of a clip: as its file says, or, where its frames are not even or nothing is said, the usual rate that is nearest.
Rate steadyRate(const FinishClip& clip);
/// The highest of the clips, within what the preset allows. A rate above that is divided, so that frames stay even, if
/// enough of it is left. A rate that is asked or divided comes in its smallest numbers.
Rate plannedRate(const QList<FinishClip>& clips, const ExportPreset& preset, const ExportChoice& choice);

/// Of clips without a preset: the first one's ratio, with the longest of all their short sides.
QSize commonSize(const QList<FinishClip>& clips);
QSize plannedSize(const QList<FinishClip>& clips, const ExportPreset& preset, const ExportChoice& choice);
/// The largest picture of one shape that fits into another, even sides.
QSize fittedInto(QSize picture, QSize frame);

/// How long frames of a clip are shown; where they are even, by counting them.
double shownSeconds(const FinishClip& clip, qint64 from, qint64 to);
/// Frames that a clip fills at a rate, at least one.
qint64 plannedLength(const FinishClip& clip, const Rate& rate);
/// Typical size of the result.
qint64 estimatedBytes(const ExportPlan& plan);

} // namespace klapper
