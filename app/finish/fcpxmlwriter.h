// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/handoffline.h"

namespace klapper {

/// Final Cut Pro XML 1.10 (Apple, "FCPXML Reference"): a project in an event, a format for every size and rate, an
/// asset for every file, one asset-clip for every clip. All times are fractions of a second on a frame: offsets and
/// lengths of the time line's rate, starts and markers of the file's. A clip of another size is conformed by name, one
/// of another rate keeps its speed. Pure.
QByteArray fcpxmlText(const Handoff& handoff, const HandoffLine& line);

/// Whether Final Cut edits at that rate: 23.98, 24, 25, 29.97, 30, 50, 59.94 and 60.
bool isFinalCutRate(const Rate& rate);

} // namespace klapper
