// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/report/diagnosticreport.h"

namespace klapper::cli {

/// config report: what somebody needs to help, as text, without secrets. Contacts nothing, and works also when the
/// journal cannot be opened.
class ReportCommand final : public Command
{
    Q_OBJECT
public:
    ReportCommand(Options options, Console& console);
    void start() override;

private:
    void keep(const QString& report);

    Options m_options;
    Console& m_console;
    SettingsStore m_store;
    Session m_session;
    std::unique_ptr<DiagnosticReport> m_report;
};

} // namespace klapper::cli
