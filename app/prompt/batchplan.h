// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/price.h"
#include "app/contract/requestcheck.h"
#include "app/prompt/draftdocument.h"
#include "app/prompt/scriptsplit.h"

#include <functional>

namespace klapper {

/// One clip of a batch: exactly what is sent for it.
struct PlannedClip
{
    RequestDraft draft;
    Price price;
    QList<Problem> problems;   ///< under its endpoint's contract; shots are counted in the document's draft
    int take = 1;              ///< counted within clips that are otherwise the same
    int part = 0;              ///< of a script, from 0
    int parts = 1;             ///< clips of the script
    int firstShot = 0;         ///< of the document's draft, with which this part begins
    QStringList differs;       ///< what sets it apart from its siblings, as a person wrote or chose it: "dusk", "9:16",
                               ///< a tier by its id ("pro"), a guidance ("0.35"); takes and parts are not among them
    bool fromPrevious = false; ///< begins with the last frame of the part before, once that one is there
    bool operator==(const PlannedClip&) const = default;
};

/// What one press of Generate sends, in this order; the parts of one script follow each other.
struct BatchPlan
{
    QList<PlannedClip> clips;
    qint64 wanted = 0; ///< clips that were asked for; more than mostClips: there are none in `clips`

    Money total() const;
    int seconds() const;
    /// Of all clips, each once.
    QList<Problem> problems() const;
    bool isTooMany() const;
    bool operator==(const BatchPlan&) const = default;
};

/// Whether a problem of a part is met by the frame that it gets from the part before.
bool isMetByPartBefore(const Problem& problem);

/// The contract in force for an endpoint; what it answers must live as long as the call.
using ContractOf = std::function<const Contract&(Endpoint)>;

/// Most clips of one press of Generate: what is more would be a mistake, and comes as a plan without clips.
inline constexpr int mostClips = 64;

/// Spells out tiers, guidances, ratios, {a|b} alternations, takes and the parts of a split script, the last of these
/// changing first. What an endpoint does not take makes no clips of its own: no two are paid for that cannot differ.
///
/// Takes: where the endpoint has a seed and the draft gives one, each further take adds 1 to it; the same seed again
/// would be the same clip, paid for again. All parts of one take have the same seed.
/// Parts: each has its own shots, is as long as they are, and repeats scene, style, first frame and identity
/// references; the last frame belongs to the end of the script, so only the last part has it. Chained, the parts after
/// the first are image to video of the same tier, if that takes a first frame; what the form does not offer for the
/// draft's own mode is not sent with them.
BatchPlan planBatch(const DraftDocument& document, const ContractOf& contractOf);
/// One clip for each draft as it stands, as they come out of a list that was imported.
BatchPlan planDrafts(const QList<RequestDraft>& drafts, const ContractOf& contractOf);

/// What a clip of this contract holds.
ClipLimits clipLimitsOf(const Contract& contract);

/// What sound adds to the plan (or saves, where it is on now): the same plan with sound less the same without.
Money differenceOfAudio(const BatchPlan& plan);
/// What the clips of the plan would cost on that tier.
Money priceOnTier(const BatchPlan& plan, Tier tier);
/// What the document would cost on that tier alone, also where the script would be split otherwise there.
Money priceOnTier(const DraftDocument& document, Tier tier, const ContractOf& contractOf);
/// About how large the file will be, by typical bit rates (resources/contracts/sizes.json, with their source).
qint64 expectedBytes(const PlannedClip& clip);
qint64 expectedBytes(const BatchPlan& plan);

} // namespace klapper
