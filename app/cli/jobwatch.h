// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interruption.h"
#include "app/cli/jobend.h"
#include "app/cli/progress.h"
#include "app/cli/session.h"

namespace klapper::cli {

/// One job of ours from the queue to its result JSON: says what it does, waits, and says how it ended.
///
///   follow(id) ── finished, unclear, refused, time up, Ctrl-C ──> conclude ──> result JSON ──> ended(exit code)
///
/// What the service did not take is taken back: it must not be sent later by the window.
class JobWatch final : public QObject
{
    Q_OBJECT
public:
    enum class OnInterrupt {
        Cancel, ///< what has not begun is cancelled over there
        Leave,  ///< it goes on over there
    };
    struct Wish
    {
        bool wait = true; ///< false: ends as soon as the service has accepted it
        Progress::Origin origin = Progress::Origin::New;
        OnInterrupt onInterrupt = OnInterrupt::Cancel;
    };

    JobWatch(Session& session, Console& console, Wish wish, QObject* parent = nullptr);

    void follow(const QString& jobId);
    bool isFollowing() const { return !m_jobId.isEmpty(); }
    /// The person's patience is at its end. What is being sent is awaited all the same.
    void timeUp();
    void interrupt();

Q_SIGNALS:
    void ended(int exitCode); ///< once

private:
    void onJob(const QString& id);
    void onJournalFailed(const Error& error);
    void withdraw(const Error& why);
    void leaveAccepted();
    void conclude(const Ending& ending);
    void deliver(const std::optional<ResultAnswer>& answer);
    void end(int exitCode);
    const Job& job() { return *m_session.engine().queue().job(m_jobId); }

    Session& m_session;
    Console& m_console;
    Wish m_wish;
    Progress m_progress;
    QString m_jobId;                  ///< empty until there is one to follow
    std::optional<Error> m_withdrawn; ///< why it was taken back
    std::optional<Ending> m_ending;
    bool m_timeUp = false;
    bool m_journalSilent = false;
    bool m_ended = false;
    std::unique_ptr<Interruption> m_interruption;
};

} // namespace klapper::cli
