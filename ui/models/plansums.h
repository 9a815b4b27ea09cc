// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/batchplan.h"

namespace klapper {

/// What the same clips cost on another tier.
struct TierStep
{
    Tier tier = Tier::Pro;
    Money difference; ///< of the whole plan; below zero: it is cheaper
    bool operator==(const TierStep&) const = default;
};
/// The tier above the one that all clips are made on; from 4K the one below. Nothing for a plan of several tiers.
std::optional<TierStep> nextTier(const BatchPlan& plan);

/// All clips are takes of one request, the same but for the seed.
bool isTakesOnly(const BatchPlan& plan);
/// All clips have one length and one rate, so that the sum is one product.
bool isOneRate(const BatchPlan& plan);
/// The tiers of the clips, each once, cheapest first.
QList<Tier> tiersOf(const BatchPlan& plan);

/// Free bytes where `folder` is or will be made; nothing when that cannot be said.
std::optional<qint64> freeBytesAt(const QString& folder);

} // namespace klapper
