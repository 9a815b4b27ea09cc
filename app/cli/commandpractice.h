// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/practice/practiceservice.h"

namespace klapper::cli {

/// practice: the practice service on its own, until SIGINT or SIGTERM.
class PracticeCommand final : public Command
{
    Q_OBJECT
public:
    PracticeCommand(Options options, Console& console);
    void start() override;
    void interrupt() override { finish(0); }

private:
    Options m_options;
    Console& m_console;
    std::unique_ptr<practice::PracticeService> m_service;
};

} // namespace klapper::cli
