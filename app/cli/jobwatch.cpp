// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobwatch.h"

#include "app/cli/resultjson.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

namespace klapper::cli {

JobWatch::JobWatch(Session& session, Console& console, Wish wish, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_console(console)
    , m_wish(wish)
    , m_progress(console, wish.origin)
{
}

void JobWatch::follow(const QString& jobId)
{
    m_jobId = jobId;
    JobQueue& queue = m_session.engine().queue();
    connect(&queue, &JobQueue::jobChanged, this, &JobWatch::onJob);
    connect(&queue, &JobQueue::journalFailed, this, &JobWatch::onJournalFailed);
    if (const auto usual = m_session.engine().usualTimes().of(job().draft))
        m_progress.setUsual(usualText(*usual));
    if (job().state != JobState::Waiting)
        onJob(jobId);
}

void JobWatch::onJob(const QString& id)
{
    if (id != m_jobId || m_ending || m_interruption)
        return;
    const Job now = job();
    if (m_withdrawn && now.state == JobState::Cancelled)
        return conclude(endingOfRefusal(*m_withdrawn));
    if (now.state == JobState::Held || (now.state == JobState::Waiting && now.error))
        return withdraw(now.error.value_or(Error{.kind = ErrorKind::NotSignedIn}));
    m_progress.show(now);
    if (isFinished(now.state) || now.state == JobState::Unknown)
        return conclude(endingOf(now, m_session.isPractice()));
    // Of one that was picked up nobody has asked yet what it does.
    const bool isAsked = m_wish.origin == Progress::Origin::New || !now.remoteWord.isEmpty() || now.error;
    if (isRemote(now.state) && isAsked && !m_wish.wait)
        return leaveAccepted();
    if (isRemote(now.state) && m_timeUp)
        return conclude(endingOfTimeout(now, m_session.isPractice()));
}

void JobWatch::withdraw(const Error& why)
{
    m_withdrawn = why;
    m_session.engine().queue().cancel(m_jobId);
}

void JobWatch::onJournalFailed(const Error& error)
{
    if (m_ending || m_withdrawn)
        return;
    if (job().state == JobState::Waiting) // what is not written down is not sent
        return withdraw(error);
    if (!m_journalSilent)
        m_console.note(Text::tr("warning: %1 Trying again; the request goes on.").arg(whatHappened(error)));
    m_journalSilent = true;
}

void JobWatch::leaveAccepted()
{
    const Job now = job();
    m_progress.stop();
    m_ending = Ending{};
    const QString base = m_session.engine().environment().hosts.modelApi.toString() % u"/requests/" % now.requestId;
    const bool written = m_console.result(QJsonDocument(QJsonObject{
        {QStringLiteral("request_id"), now.requestId},
        {QStringLiteral("wait"), false},
        {QStringLiteral("model_id"), now.draft.endpoint.modelId()},
        {QStringLiteral("status"), statusWord(now)},
        {QStringLiteral("status_url"), QString(base % u"/status")},
        {QStringLiteral("result_url"), QString(base % u"/result")},
        {QStringLiteral("cancel_url"), QString(base % u"/cancel")},
        {QStringLiteral("estimate_usd"), now.estimate.toDecimal()},
        {QStringLiteral("job_id"), now.id},
    }));
    m_console.note(
        m_session.isPractice()
            ? Text::tr("the practice service ends with this command; it goes on with %1").arg(resumeCommand(true))
            : Text::tr("wait for it and download it later with %1").arg(resumeCommand(false)));
    end(written ? 0 : 74);
}

void JobWatch::timeUp()
{
    m_timeUp = true;
    if (!isFollowing() || m_ending || m_interruption)
        return;
    // While it is being sent its answer is awaited: half a paid call is worse than a late end.
    if (isRemote(job().state))
        conclude(endingOfTimeout(job(), m_session.isPractice()));
    else if (job().state == JobState::Waiting)
        withdraw(Error{.kind = ErrorKind::Timeout});
}

void JobWatch::interrupt()
{
    m_progress.stop();
    if (m_ending) // only its result JSON was still awaited
        return deliver({});
    if (m_wish.onInterrupt == OnInterrupt::Leave) {
        m_ending = endingOfLeaving(job(), m_session.isPractice());
        return deliver({});
    }
    m_interruption = std::make_unique<Interruption>(m_session.engine().queue(), m_jobId, m_session.isPractice());
    connect(m_interruption.get(), &Interruption::said, this, [this](const QString& note) { m_console.note(note); });
    connect(m_interruption.get(), &Interruption::ended, this, [this](const Trouble& trouble) {
        m_ending = Ending{130, trouble};
        deliver({});
    });
    m_interruption->start();
}

void JobWatch::conclude(const Ending& ending)
{
    m_ending = ending;
    m_progress.stop();
    const JobState state = job().state;
    const bool hasResult = state == JobState::Done || state == JobState::DoneNoFile || state == JobState::Failed;
    if (!hasResult || job().requestId.isEmpty())
        return deliver({});
    askResult(m_session.engine().api(), job().requestId, this,
              [this](const std::optional<ResultAnswer>& answer) { deliver(answer); });
}

void JobWatch::deliver(const std::optional<ResultAnswer>& answer)
{
    if (m_ended)
        return;
    const Job now = job();
    int code = m_ending->exitCode;
    for (const JobOutput& output : now.outputs)
        m_console.note(savedText(output));
    if (!now.requestId.isEmpty() && !m_console.result(QJsonDocument(withOutput(resultJson(now, answer))))) {
        m_console.trouble({.what = Text::tr("Standard output does not take the result."),
                           .cost = {},
                           .kept = {},
                           .next = Text::tr("print it again: %1")
                                       .arg(commandFor(QStringLiteral("result"), now, m_session.isPractice()))});
        code = code ? code : 74;
    }
    if (m_ending->trouble)
        m_console.trouble(*m_ending->trouble);
    end(code);
}

void JobWatch::end(int exitCode)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended(exitCode);
}

} // namespace klapper::cli
