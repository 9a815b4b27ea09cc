// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/handoffline.h"

namespace klapper {

/// OpenTimelineIO JSON (OpenTimelineIO, "Serialized Data Documentation"): one track of pictures, one of sound when a
/// clip has any. Clip.2 is what the library reads and writes since 0.15 and what editors of today write; times are
/// RationalTime.1 at the clip's own rate, so that nothing is rounded. Pure.
QByteArray otioText(const Handoff& handoff, const HandoffLine& line);

} // namespace klapper
