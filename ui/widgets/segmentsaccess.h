// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper {

class SegmentedControl;

/// A screen reader sees a group with a radio button for each segment.
void installSegmentsAccess();
/// Another segment is chosen: told while somebody listens.
void tellSegmentChosen(SegmentedControl& control, int before);

} // namespace klapper
