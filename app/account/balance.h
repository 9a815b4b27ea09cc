// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace klapper {

class ModelApi;

/// The money left in the account as the service said it; never guessed.
class Balance final : public QObject
{
    Q_OBJECT
public:
    explicit Balance(ModelApi& api, QObject* parent = nullptr);

    /// Nothing until the service has said it, and again after a failure.
    std::optional<Money> amount() const { return m_amount; }
    /// What the service said last and when (UTC), also when a later question failed; for people to see as past.
    struct Word
    {
        Money amount;
        QDateTime at;
        bool operator==(const Word&) const = default;
    };
    std::optional<Word> lastWord() const { return m_lastWord; }
    /// A question is under way.
    bool isAsking() const { return m_asking > 0; }
    void refresh();
    /// Nobody is signed in any more.
    void forget();

Q_SIGNALS:
    /// Amount, last word, or whether somebody asks.
    void changed();

private:
    ModelApi& m_api;
    std::optional<Money> m_amount;
    std::optional<Word> m_lastWord;
    int m_asking = 0;
    quint64 m_account = 0; ///< answers about an earlier one are stale
};

} // namespace klapper
