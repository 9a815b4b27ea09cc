// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"

namespace klapper {

/// What one clip takes.
struct ClipLimits
{
    int leastSeconds = 3;
    int mostSeconds = 15;
    int mostShots = 6;
};

/// A script cut at shot borders into clips: the first shot of each, beginning with 0; empty for no shots. In this
/// order: as few clips below the least seconds as can be, fewest clips, the smallest difference in seconds between the
/// longest and the shortest one, earlier clips longer. Exact. A shot longer than a clip stands alone and does not count
/// for evenness. Nothing is moved or shortened: what no clip can hold makes a clip that the check refuses. A shot
/// without a length counts as one second.
/// @param byHand shots that begin a clip because the person says so; then exactly these do, 0 besides. Numbers of shots
/// that are not there (any more) are left out; {0} alone is one clip, nothing left is as empty: no wish.
QList<int> clipStarts(const QList<Shot>& shots, const ClipLimits& limits, const QList<int>& byHand = {});

} // namespace klapper
