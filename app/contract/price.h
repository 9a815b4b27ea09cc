// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"
#include "app/core/requestdraft.h"

namespace klapper {

/// What a clip is expected to cost, and why.
struct Price
{
    Money total;
    Money perSecond;
    int seconds = 0;
    bool audio = false;
    Money audioDifference; ///< total with audio less total without; zero on 4K, whose rate is flat
    /// What the service publishes per second without audio, where it differs from our table.
    std::optional<Money> publishedRate;
    bool operator==(const Price&) const = default;
};

/// An estimate: rate x seconds, exact. The actual cost comes from the service afterwards.
Price priceOf(const RequestDraft& draft, const Contract& contract);

} // namespace klapper
