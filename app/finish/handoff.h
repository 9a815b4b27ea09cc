// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"
#include "app/core/result.h"
#include "app/finish/exportplan.h"
#include "app/finish/finishclip.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace klapper {

enum class HandoffFormat { Otio, FcpXml, Edl };

/// What an editor opens: original files, true rates and sizes, trims, names, shots as markers (finish.md, "Hand-off").
struct Handoff
{
    QString name;
    QList<FinishClip> clips;
    QList<QStringList> shots = {};        ///< of each clip: prompts of its shots, with shotStarts
    QList<QList<double>> shotStarts = {}; ///< seconds within the clip's file
    QSize size;                           ///< of the time line
    Rate rate;                            ///< of the time line
    int fadeMs = 0;                       ///< cross fade at each joint
    Fit fit = Fit::Pad;                   ///< how a clip of another shape fills the time line
};

/// What a time line cannot say, or says less well than it is; the window and the command line put it into words.
struct HandoffWarning
{
    enum class Kind {
        NoSizes,   ///< the format knows neither sizes nor scaling: `detail` is what the editor has to be set to
        OtherRate, ///< the clip's rate is not that of the time line: its cuts fall on the nearest frame; `detail` both
        UnknownRate,  ///< the file says no rate; that of the time line was taken
        VaryingRate,  ///< frames of the clip are shown for different times; `detail` the mean rate
        MoreChannels, ///< channels of sound beyond the second are not in it; `detail` how many there are
        UnusualRate,  ///< the editor of this format may not know the time line's rate; `detail` it
        NotAscii,     ///< older programs misread letters beyond ASCII
        NameChanged,  ///< control characters in the path of the clip's file are left out: an editor may not find it
    };
    Kind kind = Kind::NoSizes;
    int clip = -1; ///< index in the sequence; -1: all of it
    QString detail;
    bool operator==(const HandoffWarning&) const = default;
};

struct HandoffText
{
    QByteArray text; ///< UTF-8
    QList<HandoffWarning> warnings;
};

/// What was written for a clip, by its place in the sequence; nothing where it is not known.
using DraftOfClip = std::function<std::optional<RequestDraft>(const SequenceClip& clip)>;

/// The time line that a sequence is handed off as: size and rate are those of its joined film, shots those of its
/// drafts. Errors of planExport().
Result<Handoff> handoffOf(const QString& name, const QList<FinishClip>& clips, const ExportChoice& choice,
                          const DraftOfClip& draftOf);
/// What stands in the recipe beside a clip. Reads that file.
std::optional<RequestDraft> draftBeside(const SequenceClip& clip);

/// Pure. Error BadInput without clips, for a clip of which nothing is left or that is too short for the cross fade, or
/// where the format cannot hold them at all; `detail` says which.
Result<HandoffText> writeHandoff(HandoffFormat format, const Handoff& handoff);
QString handoffSuffix(HandoffFormat format); ///< "otio", "fcpxml", "edl"

} // namespace klapper
