// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"
#include "app/core/money.h"
#include "app/core/result.h"

#include <array>

namespace klapper {

/// The documented price per second of each tier, without and with audio
/// (resources/contracts/rates.json; seed, "The 6 Kling 3.0 endpoints").
class RateTable
{
public:
    /// Reads the shape of rates.json; an Error names what is missing or wrong.
    static Result<RateTable> fromJson(const QByteArray& json);
    /// The table shipped with the program. Aborts when the shipped data is broken: a build fault.
    static const RateTable& shipped();

    Money perSecond(Tier tier, bool audio) const { return m_rates[size_t(tier)][audio ? 1 : 0]; }
    /// Exact: rate x whole seconds. Takes any number of seconds; the contract checks the range.
    Money estimate(Tier tier, bool audio, int seconds) const { return perSecond(tier, audio) * seconds; }

private:
    std::array<std::array<Money, 2>, 3> m_rates;
};

} // namespace klapper
