// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QStringList>

namespace klapper {

/// When each frame of a clip is shown, from its own time stamps: what a frame number means in a file of any rate,
/// also of one that varies. All times in microseconds; a number that does not exist is taken as the nearest.
class FrameTimes
{
public:
    FrameTimes() = default;
    /// Presentation times in any order, as the file has them. @param fileStart where the file itself begins, which a
    /// decoder's seeking counts from
    FrameTimes(QList<qint64> stamps, qint64 fileStart);

    bool isEmpty() const { return m_starts.isEmpty(); }
    qint64 count() const { return m_starts.size(); }
    /// Counted from the first frame.
    qint64 startOf(qint64 frame) const;
    /// The middle of the time that a frame is shown, from the first frame.
    qint64 middleOf(qint64 frame) const;
    /// Where a decoder that drops all before a time has to be sent to give exactly this frame first, from the file's
    /// start. Never negative.
    qint64 seekPointOf(qint64 frame) const;
    /// The frame's own time stamp, as the file has it.
    qint64 stampOf(qint64 frame) const { return m_first + startOf(frame); }
    /// When the frame begins, from the file's start, where a decoder counts from.
    qint64 offsetOf(qint64 frame) const { return stampOf(frame) - m_fileStart; }
    /// The frame shown at a time from the first frame; containers round a start down by up to half a millisecond.
    qint64 frameAt(qint64 micros) const;
    /// The frame whose own time stamp is the nearest to that one, as the file has it.
    qint64 frameOfStamp(qint64 stamp) const;
    /// No frame is shown for longer than another, but for the rounding of a container.
    bool isConstant() const;

    bool operator==(const FrameTimes&) const = default;

private:
    qint64 clamped(qint64 frame) const;
    /// How long a frame is shown; of the last one as long as of the one before it.
    qint64 lengthOf(qint64 frame) const;

    QList<qint64> m_starts; ///< sorted, the first is 0
    qint64 m_first = 0;     ///< the first frame's own time stamp
    qint64 m_fileStart = 0;
};

/// The arguments with which ffprobe tells the time stamps of the first video stream of an MP4 or MOV file.
QStringList frameTimesArguments(const QString& path);
/// Reads what it says. BadFile without any frame. Pure.
Result<FrameTimes> parseFrameTimes(const QByteArray& csv);

} // namespace klapper
