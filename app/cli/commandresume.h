// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/jobend.h"
#include "app/cli/progress.h"
#include "app/cli/session.h"

#include <QJsonArray>

#include <map>

namespace klapper::cli {

/// resume: waits for every request whose program is gone, downloads, and joins the scripts whose parts are all here
/// then. Sends no request that was never sent.
///
///   start() ── nothing unfinished ──────────────────────────────────────> join ──> "[]"
///           └─ token ──> adopt ──> all ended ──> results one by one ──> join ──> JSON list
class ResumeCommand final : public Command
{
    Q_OBJECT
public:
    ResumeCommand(Options options, Console& console);
    void start() override;
    void interrupt() override;

private:
    bool hasUnfinished();
    void adopt();
    void onJob(const QString& id);
    void takeUp(const QString& id);
    void sayNeverSent(const Job& job);
    void sayUnclear(const Job& job);
    void sayLeft(qsizetype unclear, qsizetype withoutFile);
    bool isPending(const QString& id);
    void checkAllEnded();
    void nextResult();
    void joinScripts();
    void stopWaiting(int exitCode, const QString& why);
    void deliver();

    Options m_options;
    Console& m_console;
    Session m_session;
    QStringList m_ids; ///< taken over by us and accepted by the service, oldest first
    std::map<QString, std::unique_ptr<Progress>> m_progress;
    QJsonArray m_results;
    qsizetype m_asked = 0;
    int m_exitCode = 0;
    bool m_collecting = false;
};

} // namespace klapper::cli
