// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportpreset.h"
#include "app/finish/finishclip.h"
#include "app/finish/planproblem.h"

#include <QPointF>
#include <QRect>

namespace klapper {

enum class Fit {
    Pad,  ///< all of the picture, bars around it
    Crop, ///< no bars, a part of the picture
};

enum class TrimWay {
    Exact, ///< to the frame; where the rest is copied, only the pictures around the cut are encoded anew
    Quick, ///< copied from the nearest key frame at or before the cut
};

/// What the person may choose beside a preset. Defaults: finish.md, "Joining".
struct ExportChoice
{
    std::optional<QSize> size = {}; ///< nothing: the preset's, else the largest of the clips in the first clip's ratio
    std::optional<Rate> rate = {};  ///< nothing: the highest of the clips, at most the preset's
    Fit fit = Fit::Pad;
    QPointF focus{0.5, 0.5}; ///< of a crop: which part stays, 0 to 1 across and down
    TrimWay trims = TrimWay::Exact;
    int fadeMs = 0;        ///< cross fade at each joint
    qint64 stillFrame = 0; ///< of a single PNG: the frame of the sequence
    bool metadata = true;  ///< title, description and the recipe of a single take stay in the file
};

/// Why a sequence is not simply copied, or what is done to a clip; the window and the command line put it into words.
struct PlanReason
{
    enum class Kind {
        SizeDiffers,
        RateDiffers,
        CodecDiffers,
        ColorDiffers,
        PixelFormatDiffers,
        SampleAspectDiffers, ///< of one clip from what is made
        SoundDiffers,        ///< other rate or channels
        Silent,              ///< gets silence, since others have sound
        Cropped,
        Padded,
        Scaled,
        TrimEncoded, ///< pictures around a cut are made anew: `detail` says how many
        TrimMoved,   ///< quick: begins earlier than asked, `detail` frames
        Fade,
        VaryingRate,
        PresetEncodes,
        TrimIgnored,     ///< a plain copy of a file is all of it
        TrimEndMoved,    ///< quick: ends later than asked, `detail` frames
        SoundEncoded,    ///< of a copy with exact trims: sound can only be cut between packets of some 20 ms
        RotationDiffers, ///< turned otherwise to be shown
        RateBounded,     ///< the rate that was asked is above what the preset allows
    };
    Kind kind = Kind::PresetEncodes;
    int clip = -1;  ///< index in the sequence; -1: all of it
    QString detail; ///< "1280x720 > 1920x1080", "24/1 > 30/1", a number: for people as it is
    bool operator==(const PlanReason&) const = default;
};

/// A stretch of a clip in a result of copied streams, in frames of the clip's file.
struct PlanPiece
{
    int clip = 0; ///< index in the sequence
    qint64 from = 0;
    qint64 to = 0; ///< the frame after the last one
    bool encode = false;
    bool operator==(const PlanPiece&) const = default;
};

/// What will be made, before anything is. Pure data: a run does exactly this and is checked against it.
struct ExportPlan
{
    enum class Way { CopyFiles, Concat, SmartTrim, Encode };
    Way way = Way::Encode;
    ExportPreset preset;
    ExportChoice choice;
    QList<FinishClip> clips;
    QSize size;        ///< of the result, px; empty without a picture
    Rate rate;         ///< of the result
    qint64 frames = 0; ///< of the result
    double seconds = 0;
    bool hasSound = false;
    qint64 bytes = 0; ///< estimate
    QList<PlanReason> reasons;
    QList<PlanPiece> pieces; ///< of Concat and SmartTrim, in order
    QList<qint64> lengths;   ///< of each clip in the result, frames at `rate`; a fade takes from both its clips
    int fadeFrames = 0;      ///< of the result, at each joint
    QSize grid{1, 1};        ///< of a sheet: pictures across and down, which share `size`

    bool isCopy() const { return way == Way::CopyFiles || way == Way::Concat; }
};

/// Errors: BadInput (no clip; nothing left of one after its trims; a fade longer than a clip; sound asked of silent
/// clips; a size that is not even or above 8192; more clips than one ffmpeg can have open), each with a detail. Pure.
///
/// A preset with a ratio always crops: bars are what it is there to avoid.
Result<ExportPlan> planExport(const QList<FinishClip>& clips, const ExportPreset& preset, const ExportChoice& choice);
/// The same with every picture made anew and each clip cut exactly, whatever could be copied. Errors and purity alike.
Result<ExportPlan> planEncoding(const ExportPlan& plan);
/// Why there is no plan; nothing when there is one. Pure.
std::optional<PlanProblem> planProblem(const QList<FinishClip>& clips, const ExportPreset& preset,
                                       const ExportChoice& choice);

/// The picture's part that stays when `from` becomes `to` by cropping around `focus`; in pixels of `from`. Pure; what
/// the preview draws and what ffmpeg gets.
QRect cropOf(QSize from, QSize to, QPointF focus);

} // namespace klapper
