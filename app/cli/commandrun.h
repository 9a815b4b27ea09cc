// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/jobwatch.h"
#include "app/cli/localimages.h"
#include "app/cli/session.h"
#include "app/contract/requestinput.h"

namespace klapper::cli {

/// run: one request from its JSON to the file.
///
///   start() ── input, offline check ──> session ──> token ──> contract in force ──> check ──> queue
///                                                                                              │
///   finish <───────────────────────────── JobWatch: sent once, waited for, downloaded <── job ┘
///
/// Up to "token" nothing has been contacted, up to "queue" nothing has been sent.
class RunCommand final : public Command
{
    Q_OBJECT
public:
    RunCommand(Options options, Console& console);

    void start() override;
    void interrupt() override;

private:
    bool prepare();
    bool wantsFile() const { return m_options.wait && m_options.download; }
    void onSignedIn();
    void onContract(Endpoint endpoint, const Status& outcome);
    void enqueue(const Contract& contract);
    void onTimeUp();
    void fail(const Ending& ending);
    void fail(const Error& error, int exitCode);

    Options m_options;
    Console& m_console;
    RequestInput m_input;
    LocalImages m_images;
    Session m_session;
    JobWatch m_watch;
    bool m_timeUp = false;
};

} // namespace klapper::cli
