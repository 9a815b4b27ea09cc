// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandrequest.h"
#include "app/cli/jobfinder.h"
#include "app/cli/jobwatch.h"
#include "app/cli/session.h"

namespace klapper::cli {

/// What a person decides about one job of the journal: it is found, it is nobody else's, then decide().
class DecisionCommand : public Command
{
    Q_OBJECT
public:
    DecisionCommand(Options options, Console& console);
    void start() override;

protected:
    /// What has to be right beside that, before anything is contacted.
    virtual std::optional<Failure> objection() = 0;
    virtual Session::Service needs() const { return Session::Service::None; }
    virtual void decide() = 0;
    /// Whether this is a matter of another command, which is under way then.
    virtual bool passesOn(const std::variant<Job, Failure>&) { return false; }

    const Options& options() const { return m_options; }
    Console& console() { return m_console; }
    Session& session() { return m_session; }
    JobQueue& queue() { return m_session.engine().queue(); }
    const Job& job() { return *queue().job(m_jobId); }
    void fail(const Failure& failure);
    /// With the job as it is.
    void fail(const Error& error, int exitCode);

private:
    Options m_options;
    Console& m_console;
    Session m_session;
    QString m_jobId;
};

/// The two that ask the service and then wait for a clip.
class WaitingDecisionCommand : public DecisionCommand
{
    Q_OBJECT
public:
    WaitingDecisionCommand(Options options, Console& console, JobWatch::OnInterrupt onInterrupt,
                           Progress::Origin origin);
    void interrupt() override;

protected:
    std::optional<Failure> objection() override;
    Session::Service needs() const override { return Session::Service::WithMemory; }
    /// Signs in, then ask().
    void decide() override;
    virtual void ask() = 0;
    void follow(const QString& jobId) { m_watch.follow(jobId); }
    /// The time was up before there was anything to wait for.
    bool isTimeUp() const { return m_timeUp; }

private:
    void onTimeUp();

    JobWatch m_watch;
    bool m_timeUp = false;
};

/// requests attach: the person found the request of an unclear job.
///
///   sign in ──> status and result of that request ── refused ──> 65, the job stays unclear
///                                                 └─ fits ────> JobWatch: waited for, downloaded
class AttachCommand final : public WaitingDecisionCommand
{
    Q_OBJECT
public:
    AttachCommand(const Options& options, Console& console);

private:
    void ask() override;
    void onAnswered(const Status& outcome);
};

/// requests resend: the person looked, and it is not there. The one command beside run that pays.
///
///   sign in ──> a free call ── no service, no account ──> nothing is decided
///                           └─ fine ──> old ended and new one written in one step ──> JobWatch: sent once
class ResendCommand final : public WaitingDecisionCommand
{
    Q_OBJECT
public:
    ResendCommand(const Options& options, Console& console);

private:
    void ask() override;
    void resend();
};

/// requests absent and requests cancel: a job ends here, nothing is contacted. With the id of a request, "requests
/// cancel" is what it is in RunComfy's own tool: the command "cancel".
class EndJobCommand final : public DecisionCommand
{
    Q_OBJECT
public:
    using DecisionCommand::DecisionCommand;
    void interrupt() override;

private:
    bool passesOn(const std::variant<Job, Failure>& found) override;
    bool isAbsent() const { return options().command == CommandKind::RequestsAbsent; }
    std::optional<Failure> objection() override;
    void decide() override;

    std::unique_ptr<CancelCommand> m_cancel;
};

} // namespace klapper::cli
