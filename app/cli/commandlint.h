// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/lintsubject.h"

namespace klapper::cli {

/// lint: the rules of the window over one input. Contacts nothing, opens no journal.
class LintCommand final : public Command
{
    Q_OBJECT
public:
    LintCommand(Options options, Console& console);
    void start() override;

private:
    bool say(const LintSubject& subject, const RequestDraft& draft, const QList<Finding>& findings);
    bool sayMended(const LintSubject& subject, const RequestDraft& draft, const QList<Finding>& findings,
                   const QStringList& done);

    Options m_options;
    Console& m_console;
};

} // namespace klapper::cli
