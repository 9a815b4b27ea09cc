// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/rate.h"
#include "app/finish/sequence.h"
#include "app/media/clipshape.h"
#include "app/media/frametimes.h"

#include <QSize>

#include <algorithm>

namespace klapper {

/// A clip of a sequence with all that was read of its file: what plans, estimates and time lines are made of.
struct FinishClip
{
    SequenceClip clip;
    ClipShape shape;
    FrameTimes times;        ///< when each frame is shown
    QList<qint64> keyFrames; ///< numbers of the frames that a copy can begin with, rising
    /// Numbers of the frames that a copy can end before, rising: all that are shown before stand before in the file.
    /// The number of all frames is one of them.
    QList<qint64> endings;
    qint64 lead = 0;          ///< microseconds by which decoding begins before the first frame is shown
    QByteArray configuration; ///< of the decoder, of H.264 alone; see decoderConfiguration()
    qint64 bytes = 0;         ///< of the file

    Rate rate() const; ///< of shape.clip.frameRate; 0/1 when it is unknown
    qint64 frames() const { return times.count(); }
    qint64 first() const { return clip.in; }
    /// The frame after the last one shown.
    qint64 end() const { return clip.out < 0 ? frames() : std::min(clip.out, frames()); }
    qint64 length() const { return std::max<qint64>(0, end() - first()); } ///< frames shown
    /// Whether the file says that its pictures are turned to be shown; see rotationOf().
    bool isTurned() const;
    /// As they are decoded: ffmpeg turns them.
    QSize turnedSize() const;
    /// The same in square pixels.
    QSize shownSize() const;
    /// How long the frames from one to before another are shown.
    qint64 microsBetween(qint64 from, qint64 to) const;
    /// The lead in frames.
    qint64 leadFrames() const;
    qint64 micros() const { return microsBetween(first(), end()); }
};

} // namespace klapper
