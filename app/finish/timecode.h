// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/rate.h"

#include <optional>

namespace klapper {

/// How a timecode counts (SMPTE ST 12-1): each frame has a number, or numbers are left out at the beginning of nine
/// minutes in ten, so that 29.97 frames a second stay with the clock.
enum class TimecodeCount { NonDrop, Drop };

/// Drop for 30000/1001 and 60000/1001, where it is usual; non-drop for all others, for which there is none.
TimecodeCount usualCount(const Rate& rate);

/// "01:00:00:12", or "01:00:00;12" when it drops. Frames below 0 count as 0; above 24 hours it goes on counting.
QString timecodeText(qint64 frame, const Rate& rate, TimecodeCount count);

/// The reverse, also of "SS:FF" and "MM:SS:FF"; a ; before the frames says that numbers are dropped. Nothing when a
/// part is out of range, or for a number that is left out.
std::optional<qint64> timecodeFrame(QStringView text, const Rate& rate);

} // namespace klapper
