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

/// A script cut at shot borders into clips: the first shot of each, beginning with 0. Fewest clips first, then the most
/// even ones. `byHand` are shots that begin a clip because the person says so; then exactly these do. Nothing is moved
/// or shortened: a shot that no clip can hold makes a clip that the check refuses.
QList<int> clipStarts(const QList<Shot>& shots, const ClipLimits& limits, const QList<int>& byHand = {});

} // namespace klapper
