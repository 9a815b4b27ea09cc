// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/handoffline.h"

namespace klapper {

/// A CMX3600 edit decision list: one event for each clip, with its pictures and up to two channels of sound (V, B or
/// AA/V), a dissolve for a cross fade. Reels have 8 letters or digits, one for each file; the file's name stands in
/// FROM CLIP NAME, its path in SOURCE FILE. Sources count from 00:00:00:00, since clips have no timecode of their own;
/// the list begins at 01:00:00:00. All timecodes count at the time line's rate, dropping numbers at 29.97 and 59.94, as
/// FCM says. Lines end with CR LF. Pure. Error BadInput above 999 events, above 24 hours, for a rate above 99, for a
/// dissolve above 255 frames.
Result<QByteArray> edlText(const Handoff& handoff, const HandoffLine& line);

} // namespace klapper
