// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commanddecision.h"

#include "app/cli/detailwords.h"
#include "app/cli/exitcodes.h"
#include "app/cli/joblist.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

namespace klapper::cli {

DecisionCommand::DecisionCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
}

void DecisionCommand::start()
{
    // What contacts nothing has no room for a paid call either.
    const int most = needs() == Session::Service::None ? 0 : 1;
    const Status opened = m_session.open({.mostRunning = most}, needs());
    if (!opened)
        return fail({exitCode(opened.error().kind), troubleOf(opened.error(), nothingSent())});
    const auto found = findJob(queue(), m_session.engine().journal(), m_options.job);
    if (passesOn(found))
        return;
    if (const auto* failure = std::get_if<Failure>(&found))
        return fail(*failure);
    m_jobId = std::get<Job>(found).id;
    if (!klapper::isFinished(job().state) && queue().isElsewhere(m_jobId))
        return fail(elsewhereFailure(job()));
    if (const auto wrong = objection())
        return fail(*wrong);
    decide();
}

void DecisionCommand::fail(const Failure& failure)
{
    m_console.trouble(failure.trouble);
    finish(failure.exitCode);
}

void DecisionCommand::fail(const Error& error, int exitCode)
{
    if (error.kind == ErrorKind::Journal && !queue().isOurs(m_jobId)) // another one was quicker
        return fail(elsewhereFailure(job()));
    Trouble trouble = troubleOf(error, nothingSent());
    trouble.kept = Text::tr("job %1 stays as it is.").arg(m_jobId);
    fail({exitCode, trouble});
}

WaitingDecisionCommand::WaitingDecisionCommand(Options options, Console& console, JobWatch::OnInterrupt onInterrupt,
                                               Progress::Origin origin)
    : DecisionCommand(std::move(options), console)
    , m_watch(session(), console, {.wait = this->options().wait, .origin = origin, .onInterrupt = onInterrupt})
{
    connect(&m_watch, &JobWatch::ended, this, [this](int code) { finish(code); });
}

std::optional<Failure> WaitingDecisionCommand::objection()
{
    if (const auto clear = noQuestionFailure(queue(), job()))
        return clear;
    if (!options().wait || !job().wantsFile)
        return std::nullopt;
    auto unusable = folderProblem(job().folder);
    if (!unusable)
        unusable = toolProblem(session().engine().environment().tools.get());
    return unusable ? std::optional(Failure{exitCode(unusable->kind), troubleOf(*unusable, nothingSent())})
                    : std::nullopt;
}

void WaitingDecisionCommand::decide()
{
    connect(&session(), &Session::failed, this, [this](const Error& error) { fail(error, exitCodeOfToken(error)); });
    connect(&session(), &Session::signedIn, this, [this] { ask(); });
    if (options().timeout)
        QTimer::singleShot(*options().timeout, this, &WaitingDecisionCommand::onTimeUp);
    session().signIn();
}

void WaitingDecisionCommand::onTimeUp()
{
    m_timeUp = true;
    if (m_watch.isFollowing())
        m_watch.timeUp();
    else if (!isFinished())
        fail(Error{.kind = ErrorKind::Timeout, .detail = Text::tr("the time given by --timeout is up")}, 75);
}

void WaitingDecisionCommand::interrupt()
{
    if (isFinished())
        return;
    if (m_watch.isFollowing())
        return m_watch.interrupt();
    fail({130, Trouble{.what = Text::tr("Interrupted before anything was decided."),
                       .cost = nothingSent(),
                       .kept = Text::tr("the job stays as it is."),
                       .next = {}}});
}

AttachCommand::AttachCommand(const Options& options, Console& console)
    : WaitingDecisionCommand(options, console, JobWatch::OnInterrupt::Leave, Progress::Origin::PickedUp)
{
}

void AttachCommand::ask()
{
    if (isFinished())
        return;
    connect(&queue(), &JobQueue::attachAnswered, this, [this](const QString& id, const Status& outcome) {
        if (id == job().id && !isFinished())
            onAnswered(outcome);
    });
    queue().attach(job().id, options().requestId);
}

void AttachCommand::onAnswered(const Status& outcome)
{
    if (outcome)
        return follow(job().id);
    const Error& error = outcome.error();
    if (error.kind != ErrorKind::BadInput || error.httpStatus)
        return fail(error, exitCodeOf(error));
    fail({65,
          {.what = Text::tr("Request %1 was not attached: %2.").arg(options().requestId, detailWords(error.detail)),
           .cost = nothingSent(),
           .kept = Text::tr("job %1 stays unclear.").arg(job().id),
           .next = unclearSteps(job(), session().isPractice())}});
}

ResendCommand::ResendCommand(const Options& options, Console& console)
    : WaitingDecisionCommand(options, console, JobWatch::OnInterrupt::Cancel, Progress::Origin::New)
{
}

/// Without a service or an account the old job would be ended for nothing.
void ResendCommand::ask()
{
    ContractStore& contracts = session().engine().contracts();
    connect(&contracts, &ContractStore::refreshed, this, [this](Endpoint, const Status& outcome) {
        if (isFinished() || isTimeUp())
            return;
        if (outcome || outcome.error().kind == ErrorKind::NotFound) // not every contract is published
            return resend();
        fail(outcome.error(), exitCodeOf(outcome.error()));
    });
    contracts.refresh(job().draft.endpoint);
}

void ResendCommand::resend()
{
    const QString old = job().id;
    const Result<QString> fresh = queue().resend(old, JobOrigin::CommandLine);
    if (!fresh)
        return fail(fresh.error(), exitCodeOf(fresh.error()));
    console().note(Text::tr("job %1 is ended as not there; its request is sent again as job %2").arg(old, *fresh));
    follow(*fresh);
}

bool EndJobCommand::passesOn(const std::variant<Job, Failure>& found)
{
    constexpr qsizetype shortestId = 20; // what is shorter and not found is the beginning of a job's id, mistyped
    const QString id = options().job;
    const auto* known = std::get_if<Job>(&found);
    const bool isRequest = known ? known->requestId == id : id.size() >= shortestId && isRequestId(id);
    if (isAbsent() || !isRequest)
        return false;
    Options wish = options();
    wish.command = CommandKind::Cancel;
    wish.requestId = id;
    m_cancel = std::make_unique<CancelCommand>(wish, console());
    connect(m_cancel.get(), &Command::finished, this, [this](int code) { finish(code); });
    m_cancel->start();
    return true;
}

void EndJobCommand::interrupt()
{
    if (m_cancel)
        m_cancel->interrupt();
    else
        DecisionCommand::interrupt();
}

std::optional<Failure> EndJobCommand::objection()
{
    if (isAbsent())
        return noQuestionFailure(queue(), job());
    if (job().state == JobState::Held || job().state == JobState::Waiting)
        return std::nullopt;
    const QString next =
        job().requestId.isEmpty() || klapper::isFinished(job().state)
            ? QString()
            : Text::tr("ask the service: %1").arg(commandFor(QStringLiteral("cancel"), job(), options().practice));
    return Failure{
        65,
        {.what =
             Text::tr("Job %1 is not one that was never sent: its state is %2.").arg(job().id, stateText(job().state)),
         .cost = {},
         .kept = Text::tr("the job stays as it is."),
         .next = next}};
}

void EndJobCommand::decide()
{
    std::optional<Error> failure;
    connect(&queue(), &JobQueue::journalFailed, this, [&failure](const Error& error) { failure = error; });
    if (isAbsent()) {
        const Status ended = queue().declareAbsent(job().id);
        if (!ended)
            failure = ended.error();
    } else {
        queue().cancel(job().id);
    }
    disconnect(&queue(), nullptr, this, nullptr);
    if (!failure && !klapper::isFinished(job().state))
        failure = Error{.kind = ErrorKind::Journal, .detail = Text::tr("the job is no longer ours")};
    if (failure)
        return fail(*failure, exitCodeOf(*failure));
    console().note(isAbsent() ? Text::tr("ended as not there; it no longer counts against your caps, nothing was sent")
                              : Text::tr("ended; it was never sent and costs nothing"));
    finish(console().result(QJsonDocument(jobJson(queue(), job()))) ? 0 : 74);
}

} // namespace klapper::cli
