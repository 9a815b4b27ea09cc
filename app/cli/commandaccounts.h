// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/accountbook.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"

namespace klapper::cli {

/// accounts list and use: whose histories are kept apart here, and which one commands work on. Contacts nothing.
///   {"accounts": [{"id", "email", "folder", "current", "added_at" (ISO 8601, UTC)}]}; null for what nobody knows
class AccountsCommand final : public Command
{
    Q_OBJECT
public:
    AccountsCommand(Options options, Console& console);
    void start() override;

private:
    void list();
    void use();

    Options m_options;
    Console& m_console;
    AccountBook m_book;
};

} // namespace klapper::cli
