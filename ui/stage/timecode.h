// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace klapper {

/// Frames per second as an exact fraction, so that long clips do not drift.
struct FrameRate
{
    int numerator = 24;
    int denominator = 1;

    /// The nearest usual rate (23.976 is 24000/1001, 29.97 is 30000/1001, ...) when within 0.01, else
    /// thousandths. Nothing sensible (0, negative, NaN, above 1000) gives 24.
    static FrameRate fromDouble(double framesPerSecond);

    double perSecond() const { return static_cast<double>(numerator) / denominator; }
    /// Frames that count as one second in a timecode: 30 for 29.97.
    int nominal() const { return (numerator + denominator / 2) / denominator; }
    /// The frame shown at that time, never negative.
    qint64 frameAt(qint64 milliseconds) const;
    /// The same for microseconds, with the half-millisecond rounding of containers allowed for.
    qint64 frameAtMicros(qint64 microseconds) const;
    /// The middle of a frame in milliseconds, (k + 0.5) / rate: where to seek to get exactly that frame.
    qint64 middleOf(qint64 frame) const;
    double startOf(qint64 frame) const; ///< seconds
    /// Whole frames in a duration, at least 1 for anything above zero.
    qint64 framesIn(double seconds) const;

    bool operator==(const FrameRate&) const = default;
};

/// "HH:MM:SS:FF", non-drop: every second counts nominal() frames. Negative frames count as 0.
QString timecode(qint64 frame, FrameRate rate);
/// The reverse, also of "SS:FF" and "MM:SS:FF"; nothing when a part is out of range.
std::optional<qint64> frameFromTimecode(QStringView text, FrameRate rate);
/// "0:07.5" for tooltips and rows.
QString shortTime(double seconds);

} // namespace klapper
