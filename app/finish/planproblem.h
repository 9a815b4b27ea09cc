// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/finish/rate.h"

#include <QSize>

namespace klapper {

// Of the pictures of an export, pixels.
constexpr int smallestSide = 16;
constexpr int largestSide = 8192;
// Of the clips that one ffmpeg makes anew: it opens all of them at once, with some 13 bytes in memory for each pixel of
// a picture. 64 clips of 3840x2160 take about 7 GB.
constexpr qint64 mostPixelsAtOnce = qint64(64) * 3840 * 2160;
constexpr int mostClipsAtOnce = 1000; ///< a program may have 1024 files open

/// Why there can be no plan for what is wanted; the window and the command line put it into words.
struct PlanProblem
{
    enum class Kind {
        NoClip,
        NothingLeft,    ///< of `clip`, after its trims
        NoSound,        ///< in any clip, and only sound is to be made
        BadRate,        ///< `rate`
        BadFade,        ///< of `number` ms
        SideOutOfRange, ///< of `size`; see smallestSide, largestSide
        OddSide,        ///< of `size`
        FadeTooLong,    ///< `clip` is shorter than the fades at its ends
        NoSuchFrame,    ///< `number`, of `count`
        TooManyClips,   ///< `number` of them are to be made anew at once, and only `count` of their sizes can be
    };
    Kind kind = Kind::NoClip;
    int clip = -1; ///< index in the sequence
    QSize size = {};
    Rate rate = {};
    qint64 number = 0;
    qint64 count = 0;

    /// BadInput, with a technical `detail`.
    Error toError() const;
    bool operator==(const PlanProblem&) const = default;
};

} // namespace klapper
