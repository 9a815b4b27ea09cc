// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"

namespace klapper::cli {

/// library search and show: finds clips in the journal as the window does. Contacts nothing.
class LibraryCommand final : public Command
{
    Q_OBJECT
public:
    LibraryCommand(Options options, Console& console);
    void start() override;

private:
    void search();
    Result<QList<LibraryEntry>> found();
    void show();
    void fail(const Error& error);

    Options m_options;
    Console& m_console;
    Session m_session;
};

} // namespace klapper::cli
