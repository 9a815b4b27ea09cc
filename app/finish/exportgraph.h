// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"

#include <QStringList>

namespace klapper {

// What ffmpeg's filters are told about a plan; pure. Each clip is one input, in order, cut to the frames that it shows.

/// Of a clip from a frame on: what stands before "-i" and with it. The input begins with a key frame at or before it.
QStringList clipInput(const FinishClip& clip, qint64 from, qint64 to);
/// The filter that leaves out the pictures of that input before the frame, with a comma behind; empty without any.
QString clipInputCut(const FinishClip& clip, qint64 from);
/// Steps between two samples at the same place in a picture and in the sound.
qint64 samplesUpTo(qint64 frames, const Rate& rate, int samplesPerSecond);

/// Whether the result has no matrix of its own, as PNG, GIF and WebP are made.
bool isOfRgb(const ExportPreset& preset);
/// How a picture of a clip gets the size and the colours of the result: filters joined by commas.
/// @param rgb see isOfRgb()
QString pictureFilters(const FinishClip& clip, QSize size, Fit fit, QPointF focus, bool rgb);

/// All pictures of the plan, from inputs 0, 1 … to a label. Exactly plan.lengths, less the fades.
QString videoGraph(const ExportPlan& plan, const QString& label);
/// All sound of the plan, as long as its pictures.
struct SoundShape
{
    int rate = 48'000;
    QString layout = QStringLiteral("stereo");
};
QString audioGraph(const ExportPlan& plan, const SoundShape& shape, const QString& label);

} // namespace klapper
