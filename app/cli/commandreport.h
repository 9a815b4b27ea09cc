// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/report/diagnosticreport.h"

namespace klapper::cli {

/// config report: what somebody needs to help, as text, without secrets. Contacts no service, and works also when the
/// journal cannot be opened.
///
///   start() ── every account's token in the keychain, each in its time ── report ──> file or standard output
class ReportCommand final : public Command
{
    Q_OBJECT
public:
    ReportCommand(Options options, Console& console);
    void start() override;

private:
    void lookUp(Profile profile, const Account& account, bool isInUse);
    void takeLookUp();
    void judge(const Result<TokenState>& outcome);
    void write();
    void keep(const QString& report);

    Options m_options;
    Console& m_console;
    SettingsStore m_store;
    Session m_session;
    ProxyPassword m_proxyPassword;
    std::vector<std::unique_ptr<TokenStore>> m_tokens; ///< of all accounts: the log has lines of all of them
    int m_asked = 0;                                   ///< of the keychain, without an answer yet
    bool m_isOpen = false;                             ///< the journal
    QString m_signedIn;                                ///< for the report: English
    std::unique_ptr<DiagnosticReport> m_report;
};

} // namespace klapper::cli
