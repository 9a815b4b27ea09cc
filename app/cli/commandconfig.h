// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"

namespace klapper::cli {

/// config, config show and config set --metadata: the one choice that belongs to the account and not to the machine.
/// Contacts nothing.
class ConfigCommand final : public Command
{
    Q_OBJECT
public:
    ConfigCommand(Options options, Console& console);
    void start() override;

private:
    bool print(bool metadata);
    void fail(const Error& error);

    Options m_options;
    Console& m_console;
    Session m_session;
};

} // namespace klapper::cli
