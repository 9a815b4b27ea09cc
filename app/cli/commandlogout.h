// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountopening.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"

namespace klapper::cli {

/// logout: takes the token of the account in use out of the keychain. Its history, clips and budget stay. Contacts
/// nothing.
class LogoutCommand final : public Command
{
    Q_OBJECT
public:
    LogoutCommand(Options options, Console& console);
    void start() override;

private:
    void takeRemoved();
    void fail(const Error& error);

    Options m_options;
    Console& m_console;
    Account m_account;
    std::unique_ptr<KeychainTokenStore> m_tokens;
};

} // namespace klapper::cli
