// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/samewords.h"

#include "app/core/rates.h"
#include "ui/compose/composewords.h"
#include "ui/models/moneytext.h"

namespace klapper {

QList<Tier> SameWords::tiersFor(const Job& job)
{
    if (job.state != JobState::Done)
        return {};
    switch (job.draft.endpoint.tier) {
    case Tier::Standard:
        return {Tier::Pro, Tier::FourK};
    case Tier::Pro:
        return {Tier::FourK};
    case Tier::FourK:
        return {};
    }
    Q_UNREACHABLE();
}

Money SameWords::difference(const Job& job, Tier tier)
{
    const RequestDraft& draft = job.draft;
    const RateTable& rates = RateTable::shipped();
    return rates.estimate(tier, draft.audio, draft.seconds)
         - rates.estimate(draft.endpoint.tier, draft.audio, draft.seconds);
}

QString SameWords::title(const Job& job, Tier tier)
{
    return tr("Same on %1 (+%2)").arg(ComposeWords::tier(tier), moneyText(difference(job, tier)));
}

} // namespace klapper
