// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/jobend.h"
#include "app/cli/progress.h"
#include "app/cli/session.h"
#include "app/prompt/batchplan.h"

#include <QJsonArray>

#include <map>

namespace klapper::cli {

/// run --split: a script from its JSON to one joined file.
///
///   start() ── script, plan ─┬─ --dry-run ──> the plan, and nothing is contacted
///                            └─> session ──> token ──> contracts in force ──> plan, check ──> all queued, or none
///   finish <── joined <── every part is here <── waited for, downloaded <─────────────────────┘
///
/// A part that the service refuses or fails stops those that were not sent yet: without it there is nothing to join.
class SplitCommand final : public Command
{
    Q_OBJECT
public:
    SplitCommand(Options options, Console& console);

    void start() override;
    void interrupt() override;

private:
    bool prepare();
    void onSignedIn();
    void onContract(const Status& outcome);
    void enqueue();
    void onJob(const QString& id);
    void stopUnsent();
    void checkAllEnded();
    void concludeParts();
    void stopWaiting(int exitCode, const QString& why);
    void takeJoined(const QString& path);
    void takeUnjoined(const Error& why);
    void deliver(int exitCode);
    QJsonObject resultOf(const QString& id);
    const Job& job(const QString& id) { return *m_session.engine().queue().job(id); }
    void fail(const Ending& ending);
    void fail(const Error& error, int exitCode);

    Options m_options;
    Console& m_console;
    DraftDocument m_script;
    BatchPlan m_plan;
    Session m_session;
    QStringList m_ids; ///< of the parts, in order
    std::map<QString, std::unique_ptr<Progress>> m_progress;
    QString m_joined;
    std::optional<Error> m_stopped; ///< why the others were taken back
    bool m_concluded = false;       ///< only joining is still awaited, or nothing
};

} // namespace klapper::cli
