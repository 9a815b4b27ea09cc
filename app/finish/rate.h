// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klapper {

/// Frames per second as a fraction, never as a rounded number: 24000/1001 is no 23.976.
struct Rate
{
    qint64 frames = 0;
    qint64 seconds = 1;

    /// "24/1", "30000/1001", "24"; anything else is 0/1.
    static Rate fromText(const QString& text);
    QString toText() const;
    bool isValid() const { return frames > 0 && seconds > 0; }
    double perSecond() const { return isValid() ? double(frames) / double(seconds) : 0; }
    /// The whole number of frames that a timecode counts in a second: 24 for 24000/1001, 30 for 30000/1001.
    int timecodeBase() const;
    /// The same in the smallest numbers: 30/1 for 60/2.
    Rate reduced() const;
    /// Equal as fractions.
    bool operator==(const Rate& other) const { return frames * other.seconds == other.frames * seconds; }
};

} // namespace klapper
