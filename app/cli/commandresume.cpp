// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandresume.h"

#include "app/cli/exitcodes.h"
#include "app/cli/numbers.h"
#include "app/cli/resultjson.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

namespace klapper::cli {

ResumeCommand::ResumeCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
}

void ResumeCommand::start()
{
    // No room for a paid call: what was never sent stays so.
    const Status opened = m_session.open({.mostRunning = 0}, Session::Service::WithMemory);
    if (!opened) {
        m_console.trouble(troubleOf(opened.error(), nothingSent()));
        return finish(exitCode(opened.error().kind));
    }
    if (!hasUnfinished()) {
        m_console.note(Text::tr("nothing to pick up"));
        return joinScripts();
    }
    connect(&m_session, &Session::failed, this, [this](const Error& error) {
        m_console.trouble(troubleOf(error, nothingSent()));
        finish(exitCodeOfToken(error));
    });
    connect(&m_session, &Session::signedIn, this, &ResumeCommand::adopt);
    if (m_options.timeout) {
        QTimer::singleShot(*m_options.timeout, this, [this] {
            stopWaiting(exitCode(ErrorKind::Timeout),
                        Text::tr("The time is up; what is unfinished goes on at the service."));
        });
    }
    m_session.signIn();
}

bool ResumeCommand::hasUnfinished()
{
    JobQueue& queue = m_session.engine().queue();
    const QStringList ids = queue.ids();
    return std::any_of(ids.begin(), ids.end(),
                       [&queue](const QString& id) { return !klapper::isFinished(queue.job(id)->state); });
}

void ResumeCommand::adopt()
{
    JobQueue& queue = m_session.engine().queue();
    QStringList unclearBefore;
    for (const QString& id : queue.ids()) {
        if (queue.job(id)->state == JobState::Unknown)
            unclearBefore.append(id);
    }
    queue.adoptOrphans();
    for (const QString& id : queue.ids()) {
        const Job job = *queue.job(id);
        if (klapper::isFinished(job.state))
            continue;
        if (!queue.isOurs(id))
            m_console.note(Text::tr("job %1 is looked after by another running Klapper").arg(id));
        else if (isRemote(job.state))
            m_ids.append(id);
        else if (job.state != JobState::Unknown)
            sayNeverSent(job);
        else if (!unclearBefore.contains(id))
            sayUnclear(job);
    }
    const Result<int> withoutFile = m_session.engine().journal().count({JobState::DoneNoFile});
    sayLeft(unclearBefore.size(), withoutFile ? *withoutFile : 0);
    connect(&queue, &JobQueue::jobChanged, this, &ResumeCommand::onJob);
    for (const QString& id : std::as_const(m_ids))
        takeUp(id);
    checkAllEnded();
}

void ResumeCommand::takeUp(const QString& id)
{
    JobQueue& queue = m_session.engine().queue();
    const Job job = *queue.job(id);
    const QString label = m_ids.size() > 1 ? QString(job.requestId.left(8) % u": ") : QString();
    m_progress[id] = std::make_unique<Progress>(m_console, Progress::Origin::PickedUp, label);
    m_progress[id]->show(job);
    queue.unpause(id); // whoever asks for it wants it now
}

void ResumeCommand::sayUnclear(const Job& job)
{
    const Ending ending = endingOf(job, m_session.isPractice());
    m_console.trouble(*ending.trouble);
    m_exitCode = ending.exitCode;
}

/// What is no news and what is not picked up by itself.
void ResumeCommand::sayLeft(qsizetype unclear, qsizetype withoutFile)
{
    const QString practice = m_session.isPractice() ? QStringLiteral(" --practice") : QString();
    if (unclear > 0)
        m_console.note(Text::tr("still unclear, for you to decide: %1 (klapper-cli requests unknown%2)")
                           .arg(countText(unclear), practice));
    if (withoutFile > 0)
        m_console.note(Text::tr("made, but without a file here: %1 (klapper-cli requests list --state "
                                "done_no_file%2; fetch one with klapper-cli result REQUEST_ID --output-dir FOLDER)")
                           .arg(countText(withoutFile), practice));
}

void ResumeCommand::sayNeverSent(const Job& job)
{
    m_console.note(
        Text::tr("never sent, stays as it is (the window of Klapper can send it; klapper-cli requests "
                 "cancel %1 ends it): \"%2\", %3, about %4")
            .arg(job.id, shortened(job.draft.prompt, 60), endpointName(job.draft.endpoint), moneyText(job.estimate)));
}

bool ResumeCommand::isPending(const QString& id)
{
    return !klapper::isFinished(m_session.engine().queue().job(id)->state);
}

void ResumeCommand::onJob(const QString& id)
{
    if (m_collecting || isFinished())
        return;
    const Job job = *m_session.engine().queue().job(id);
    if (!m_ids.contains(id)) {
        // Its program went while we wait for others.
        if (!m_session.engine().queue().isOurs(id) || !isRemote(job.state))
            return;
        m_ids.append(id);
        takeUp(id);
    }
    m_progress[id]->show(job);
    if (klapper::isFinished(job.state))
        QMetaObject::invokeMethod(this, &ResumeCommand::checkAllEnded, Qt::QueuedConnection);
}

void ResumeCommand::checkAllEnded()
{
    if (m_collecting || isFinished()
        || std::any_of(m_ids.cbegin(), m_ids.cend(), [this](const QString& id) { return isPending(id); }))
        return;
    m_collecting = true;
    nextResult();
}

void ResumeCommand::nextResult()
{
    if (isFinished())
        return;
    if (m_asked == m_ids.size())
        return joinScripts();
    const QString id = m_ids[m_asked++];
    m_progress[id]->stop();
    const auto take = [this, id](const std::optional<ResultAnswer>& answer) {
        const Job job = *m_session.engine().queue().job(id);
        m_results.append(resultJson(job, answer));
        for (const JobOutput& output : job.outputs)
            m_console.note(savedText(output));
        const Ending ending = endingOf(job, m_session.isPractice());
        if (ending.trouble)
            m_console.trouble(*ending.trouble);
        m_exitCode = m_exitCode ? m_exitCode : ending.exitCode;
        nextResult();
    };
    const Job job = *m_session.engine().queue().job(id);
    if (job.state == JobState::Cancelled || job.state == JobState::Expired)
        return take({});
    askResult(m_session.engine().api(), job.requestId, this, take);
}

void ResumeCommand::joinScripts()
{
    BatchWatch& batches = m_session.engine().batches();
    connect(&batches, &BatchWatch::joined, this,
            [this](const QString&, const QString& path) { m_console.note(joinedText(path)); });
    connect(&batches, &BatchWatch::failed, this, [this](const QString&, const Error& why) {
        m_console.trouble(troubleOfJoining(why));
        m_exitCode = m_exitCode ? m_exitCode : exitCode(ErrorKind::Disk);
    });
    connect(&batches, &BatchWatch::idle, this, &ResumeCommand::deliver);
    batches.start();
    if (!batches.isBusy())
        deliver();
}

void ResumeCommand::interrupt()
{
    stopWaiting(130, Text::tr("Interrupted; nothing was cancelled, what is unfinished goes on at the service."));
}

void ResumeCommand::stopWaiting(int exitCode, const QString& why)
{
    if (isFinished())
        return;
    for (const QString& id : std::as_const(m_ids)) {
        m_progress[id]->stop();
        if (m_results.size() < m_ids.size())
            m_results.append(resultJson(*m_session.engine().queue().job(m_ids[m_results.size()]), {}));
    }
    m_exitCode = exitCode;
    deliver();
    m_console.trouble({.what = why,
                       .cost = {},
                       .kept = Text::tr("all of it in the journal."),
                       .next = Text::tr("go on with %1").arg(resumeCommand(m_session.isPractice()))});
}

void ResumeCommand::deliver()
{
    if (isFinished())
        return;
    const bool written = m_console.result(QJsonDocument(m_results));
    finish(written || m_exitCode ? m_exitCode : 74);
}

} // namespace klapper::cli
