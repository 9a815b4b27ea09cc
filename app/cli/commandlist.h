// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"

namespace klapper::cli {

/// requests list and requests unknown: what the journal says. Contacts nothing, needs no token, changes nothing.
class ListCommand final : public Command
{
    Q_OBJECT
public:
    ListCommand(Options options, Console& console);
    void start() override;

private:
    Result<QList<Job>> wanted();
    Result<QList<Job>> found();
    bool print(const QList<Job>& jobs);

    Options m_options;
    Console& m_console;
    Session m_session;
};

} // namespace klapper::cli
