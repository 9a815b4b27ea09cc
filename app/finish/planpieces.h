// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"

#include <QSet>

namespace klapper {

// Which frames of a clip can be copied into a joined one; pure.

/// The last frame up to that one with which decoding can begin: no picture from there on needs one before, or is left
/// out by a decoder for want of it, as those shown before an open key frame are. 0 without any.
qint64 keyUpTo(const FinishClip& clip, qint64 frame);
/// Whether our encoder can make pictures that stand in one stream with those of this clip: H.264 of a usual profile,
/// not interlaced, frames of even length, more of them than are decoded ahead.
bool canBePieced(const FinishClip& clip);
/// Whether the clip can begin and end where it is trimmed without a picture made anew.
bool isCutAtKeys(const FinishClip& clip);
/// Exactly the frames of the clip: what cannot be copied is to be encoded.
QList<PlanPiece> exactPieces(const FinishClip& clip, int index);
/// The pieces of a plan with all frames of some clips to be encoded.
QList<PlanPiece> wholePieces(const ExportPlan& plan, const QSet<int>& clips);
/// One copied stretch that holds all frames of the clip, and maybe some before and behind.
PlanPiece quickPiece(const FinishClip& clip, int index);

} // namespace klapper
