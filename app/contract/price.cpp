// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/price.h"

#include "app/core/rates.h"

namespace klapper {

Price priceOf(const RequestDraft& draft, const Contract& contract)
{
    const RateTable& rates = RateTable::shipped();
    const Tier tier = draft.endpoint.tier;
    Price price;
    price.seconds = draft.seconds;
    price.audio = draft.audio;
    price.perSecond = rates.perSecond(tier, draft.audio);
    price.total = rates.estimate(tier, draft.audio, draft.seconds);
    price.audioDifference = rates.estimate(tier, true, draft.seconds) - rates.estimate(tier, false, draft.seconds);
    if (contract.publishedRate && *contract.publishedRate != rates.perSecond(tier, false))
        price.publishedRate = contract.publishedRate;
    return price;
}

} // namespace klapper
