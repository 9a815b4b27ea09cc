// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clipgathering.h"
#include "app/cli/command.h"

namespace klapper::cli {

/// handoff: a time line for an editor, into a file or on standard output. The clips are only read.
class HandoffCommand final : public Command
{
    Q_OBJECT
public:
    HandoffCommand(Options options, Console& console);
    void start() override;

private:
    void write();
    void deliver(const Handoff& handoff, const HandoffText& text);
    void fail(const Failure& failure);

    Options m_options;
    Console& m_console;
    ClipGathering m_clips;
};

} // namespace klapper::cli
