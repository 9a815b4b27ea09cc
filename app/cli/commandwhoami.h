// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrequest.h"

namespace klapper::cli {

/// whoami: whose token is in use, as the service says it.
///   {"id", "email", "token_type", "token_created_at" (ISO 8601, UTC), "token_from": "environment" | "keychain" |
///   "practice"}; null for what it does not say
class WhoamiCommand final : public RequestCommand
{
    Q_OBJECT
public:
    using RequestCommand::RequestCommand;

private:
    void ask() override;
    void take(const Identity& identity);
};

/// balance: the money left in the account, as the service says it now.
///   {"balance_usd": number, "currency": "USD", "email", "asked_at" (ISO 8601, UTC)}
class BalanceCommand final : public RequestCommand
{
    Q_OBJECT
public:
    using RequestCommand::RequestCommand;

private:
    void ask() override;
    void take(Money amount);
};

} // namespace klapper::cli
