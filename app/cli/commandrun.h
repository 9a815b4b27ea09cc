// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/cli/jobend.h"
#include "app/cli/progress.h"
#include "app/cli/session.h"
#include "app/contract/requestinput.h"

namespace klapper::cli {

/// run: one request from its JSON to the file.
///
///   start() ── input, offline check ──> session ──> token ──> contract in force ──> check ──> queue
///                                                                                              │
///   finish <── result JSON <── conclude <── finished, unclear, refused, time up, Ctrl-C <── job ┘
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
    bool checkFolder();
    bool checkTools();
    void onSignedIn();
    void onContract(Endpoint endpoint, const Status& outcome);
    void enqueue(const Contract& contract);
    void onJob(const QString& id);
    void onJournalFailed(const Error& error);
    void withdraw(const Error& why);
    void leaveAccepted();
    void onTimeUp();
    void conclude(const Ending& ending);
    void deliver(const std::optional<ResultAnswer>& answer);
    void fail(const Ending& ending);
    void fail(const Error& error, int exitCode);
    const Job& job() { return *m_session.engine().queue().job(m_jobId); }

    Options m_options;
    Console& m_console;
    RequestInput m_input;
    Session m_session;
    Progress m_progress;
    QString m_jobId;                  ///< empty until it is in the queue
    std::optional<Error> m_withdrawn; ///< why it was taken back
    std::optional<Ending> m_ending;
    bool m_timeUp = false;
    bool m_journalSilent = false;
    std::unique_ptr<Interruption> m_interruption;
};

} // namespace klapper::cli
