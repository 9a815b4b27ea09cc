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
    ++m_asking;
    m_api.balance(this, [this, account = m_account](const Result<Money>& answer) {
        if (account != m_account)
            return;
        --m_asking;
        m_amount = answer ? std::optional<Money>(*answer) : std::nullopt;
        if (answer)
            m_lastWord = Word{*answer, QDateTime::currentDateTimeUtc()};
        Q_EMIT changed();
    });
    if (m_asking == 1)
        Q_EMIT changed();
}

void Balance::forget()
{
    ++m_account;
    m_asking = 0;
    m_amount.reset();
    m_lastWord.reset();
    Q_EMIT changed();
}

} // namespace klapper
