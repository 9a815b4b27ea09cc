// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/finishclip.h"

#include <optional>

namespace klapper::cli {

/// A place in a clip as people write it: a frame from 0 ("48"), seconds ("2.5", "2.5s", "1:02.5", "0:01:02.5"), or a
/// timecode with all four parts ("00:00:02:12", counted without leaving numbers out).
class ClipPlace
{
public:
    /// Nothing for anything else.
    static std::optional<ClipPlace> fromText(const QString& text);
    /// The frame that begins there, or the next one; nothing when the timecode is none at the clip's rate, or when the
    /// place is behind the end. The end itself is the number of frames.
    std::optional<qint64> frameIn(const FinishClip& clip) const;

private:
    enum class Kind { Frame, Seconds, Timecode };
    Kind m_kind = Kind::Frame;
    qint64 m_number = 0; ///< frame, or microseconds
    QString m_timecode;
};

/// CLIP or CLIP@IN-OUT, where either place may be missing: from IN up to, and not with, OUT.
struct ClipArgument
{
    QString clip;
    QString in;  ///< as it was written; empty: the beginning
    QString out; ///< empty: the end

    /// Splits at the last @ when what follows has the form of places; else all of it is the clip.
    static ClipArgument split(const QString& given);
};

} // namespace klapper::cli
