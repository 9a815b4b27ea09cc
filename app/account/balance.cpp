// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/balance.h"

#include "app/service/modelapi.h"

namespace klapper {

Balance::Balance(ModelApi& api, QObject* parent)
    : QObject(parent)
    , m_api(api)
{
}

void Balance::refresh()
{
    m_api.balance(this, [this](const Result<Money>& answer) {
        const std::optional<Money> amount = answer ? std::optional<Money>(*answer) : std::nullopt;
        if (amount == m_amount)
            return;
        m_amount = amount;
        Q_EMIT changed();
    });
}

} // namespace klapper
