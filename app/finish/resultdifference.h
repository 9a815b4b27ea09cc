// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace klapper {

/// In what the result of an export is not as planned; the window and the command line put it into words.
struct ResultDifference
{
    enum class Kind {
        Frames,       ///< `found`, not `planned`
        Seconds,      ///< the same
        Size,         ///< `foundSize`, not `plannedSize`
        SoundMissing, ///< some was planned
        SoundThere,   ///< none was planned
        SoundLate,    ///< it ends `found` seconds after the picture; negative: before
        CutPictures,  ///< around the cuts of `clip` stand other pictures than the clip's
        MadeWhole,    ///< `clip` could not be cut without making all of it anew
        NoRecipe,     ///< title, prompt and recipe are not in the file: `detail` says why
    };
    Kind kind = Kind::Frames;
    int clip = -1; ///< index in the sequence; -1: all of it
    double found = 0;
    double planned = 0;
    QSize foundSize = {};
    QSize plannedSize = {};
    QString detail = {}; ///< technical, English, for folded details
    bool operator==(const ResultDifference&) const = default;
};

/// Stable machine word of a kind for JSON, for example "sound_late".
QString differenceWord(ResultDifference::Kind kind);

} // namespace klapper
