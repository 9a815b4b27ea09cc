// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"

namespace klapper::cli {

/// budget show, set and ledger: the caps of the person and what counts against them. Contacts nothing.
class BudgetCommand final : public Command
{
    Q_OBJECT
public:
    BudgetCommand(Options options, Console& console);
    void start() override;

private:
    void show();
    void set();
    void ledger();
    bool printLedger(const QList<LedgerLine>& lines);
    bool writeFile(const QByteArray& bytes);
    void fail(const Error& error);
    Journal& journal() { return m_session.engine().journal(); }

    Options m_options;
    Console& m_console;
    Session m_session;
};

} // namespace klapper::cli
