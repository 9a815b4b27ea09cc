// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/signin.h"
#include "app/accountopening.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/standardinput.h"
#include "app/settings/proxyline.h"

namespace klapper::cli {

/// login: a token by the device flow, from standard input, or from the file of RunComfy's own command line; into the
/// keychain, as the account whose token it is. Through the person's proxy, as everything.
///
///   start() ─┬─ page and code ── SignIn ── token ─┬─> whose? ── keychain ──> its account is the one in use, 0
///            ├─ standard input ───────────────────┤             └─ none ──> nothing is kept, 77
///            └─ file ─────────────────────────────┘
class LoginCommand final : public Command
{
    Q_OBJECT
public:
    LoginCommand(Options options, Console& console);
    void start() override;
    void interrupt() override;

private:
    void begin();
    void askForCode();
    void showCode();
    void showWaiting();
    void takeEnd(SignInEnd end);
    void readInput();
    void takeInput();
    void readFile();
    void keep(const Account& account, const QString& token);
    void takeStored(TokenSource where);
    void takeFailed(const Error& error);
    void fail(int exitCode, const Trouble& trouble);

    Options m_options;
    Console& m_console;
    Environment m_environment;
    SettingsStore m_settings;
    ProxyPassword m_proxyPassword;
    std::unique_ptr<ProxyLine> m_proxy;
    std::unique_ptr<StandardInput> m_input;
    std::unique_ptr<SignIn> m_signIn;
    QTimer m_clock; ///< the time left, for people
    std::unique_ptr<AccountTokenStore> m_tokens;
};

} // namespace klapper::cli
