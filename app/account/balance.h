// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"
#include "app/core/result.h"

#include <QObject>

#include <optional>

namespace klapper {

class ModelApi;

/// The money left in the account as the service last said it; never guessed.
class Balance final : public QObject
{
    Q_OBJECT
public:
    explicit Balance(ModelApi& api, QObject* parent = nullptr);

    /// Nothing until the service has said it, and again after a failure.
    std::optional<Money> amount() const { return m_amount; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    ModelApi& m_api;
    std::optional<Money> m_amount;
};

} // namespace klapper
