// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/price.h"
#include "app/contract/requestcheck.h"
#include "app/prompt/draftdocument.h"

#include <functional>

namespace klapper {

/// One clip of a batch: exactly what is sent for it.
struct PlannedClip
{
    RequestDraft draft;
    Price price;
    QList<Problem> problems;   ///< under its endpoint's contract
    int take = 1;              ///< counted within clips that are otherwise the same
    int part = 0;              ///< of a script, from 0
    int parts = 1;             ///< clips of the script
    QStringList differs;       ///< what sets it apart from its siblings, as a person wrote or chose it: "dusk", "9:16"
    bool fromPrevious = false; ///< begins with the last frame of the part before, once that one is there
};

/// What one press of Generate sends, in this order.
struct BatchPlan
{
    QList<PlannedClip> clips;
    Money total() const;
    int seconds() const;
    /// Of all clips, each once.
    QList<Problem> problems() const;
};

/// The contract in force for an endpoint; what it answers must live as long as the call.
using ContractOf = std::function<const Contract&(Endpoint)>;

/// Spells out takes, tiers, guidances, ratios, {a|b} alternations and the parts of a split script. At most
/// `mostClips`: what is more would be a mistake, and comes as a plan without clips.
inline constexpr int mostClips = 64;
BatchPlan planBatch(const DraftDocument& document, const ContractOf& contractOf);

} // namespace klapper
