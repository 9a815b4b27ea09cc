// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"

namespace klapper::cli {

/// estimate: the price and its reason. Contacts nothing, needs no token, keeps nothing.
class EstimateCommand final : public Command
{
    Q_OBJECT
public:
    EstimateCommand(Options options, Console& console);
    void start() override;

private:
    Options m_options;
    Console& m_console;
};

} // namespace klapper::cli
