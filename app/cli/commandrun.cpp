// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"

#include "app/cli/exitcodes.h"
#include "app/cli/preflight.h"
#include "app/cli/resultjson.h"
#include "app/cli/words.h"

#include <QDir>
#include <QFileInfo>

namespace klapper::cli {

RunCommand::RunCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
    , m_progress(console, Progress::Origin::New)
{
    if (!m_options.outputDir)
        m_options.outputDir = QDir::currentPath();
}

void RunCommand::start()
{
    if (!prepare() || !checkFolder())
        return;
    const Status opened = m_session.open({}, false);
    if (!opened)
        return fail(opened.error(), exitCode(opened.error().kind));
    if (!checkTools())
        return;
    connect(&m_session, &Session::failed, this, [this](const Error& error) { fail(error, exitCodeOfToken(error)); });
    connect(&m_session, &Session::signedIn, this, &RunCommand::onSignedIn);
    if (m_options.timeout)
        QTimer::singleShot(*m_options.timeout, this, &RunCommand::onTimeUp);
    m_session.signIn();
}

bool RunCommand::prepare()
{
    const auto read = readRequest(m_options);
    if (const auto* failure = std::get_if<Failure>(&read)) {
        fail({failure->exitCode, failure->trouble});
        return false;
    }
    m_input = std::get<RequestInput>(read);
    const Contract kept = keptContract(m_input.draft.endpoint, profileOf(m_options));
    const QList<Problem> problems = certainProblems(m_input, kept);
    if (!problems.isEmpty())
        fail({65, troubleOf(problems, kept)});
    return problems.isEmpty();
}

/// A paid clip must not find a folder that cannot take it.
bool RunCommand::checkFolder()
{
    if (!m_options.wait || !m_options.download)
        return true;
    const QString folder = *m_options.outputDir;
    if (QDir().mkpath(folder) && QFileInfo(folder).isWritable())
        return true;
    fail(Error{.kind = ErrorKind::Disk, .detail = u"the folder " % folder % u" cannot be written"}, 74);
    return false;
}

/// Every clip is checked by ffprobe before it counts as saved.
bool RunCommand::checkTools()
{
    const auto& tools = m_session.engine().environment().tools;
    if (!m_options.wait || !m_options.download || (tools && !tools->ffprobe.isEmpty()))
        return true;
    fail(Error{.kind = ErrorKind::Tool,
               .detail = QStringLiteral("ffprobe, which checks the clip, is not installed "
                                        "(--no-download goes without)")},
         74);
    return false;
}

void RunCommand::onSignedIn()
{
    ContractStore& contracts = m_session.engine().contracts();
    connect(&contracts, &ContractStore::refreshed, this, &RunCommand::onContract);
    contracts.refresh(m_input.draft.endpoint);
}

void RunCommand::onContract(Endpoint endpoint, const Status& outcome)
{
    if (isFinished() || m_timeUp)
        return;
    const Contract& contract = m_session.engine().contracts().contract(endpoint);
    if (!outcome) {
        const Error& error = outcome.error();
        if (error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::Forbidden)
            return fail(endingOfRefusal(error));
        if (error.kind != ErrorKind::NotFound) {
            m_console.note(
                (contract.source == ContractSource::Live
                     ? QString(u"using the fields that the service published on " % contract.date.toString(Qt::ISODate))
                     : QStringLiteral("using the documented fields"))
                % u": the present ones could not be had. " % whatHappened(error));
        }
    }
    const QList<Problem> problems = check(m_input.draft, contract) + lostRoles(m_input, contract);
    if (!problems.isEmpty())
        return fail({65, troubleOf(problems, contract)});
    for (const Role role : ignoredRoles(m_input, contract))
        m_console.note(u"warning: the endpoint has no \"" % wireNames(role).value(0) % u"\" now; it is left out");
    enqueue(contract);
}

void RunCommand::enqueue(const Contract& contract)
{
    JobQueue& queue = m_session.engine().queue();
    connect(&queue, &JobQueue::jobChanged, this, &RunCommand::onJob);
    connect(&queue, &JobQueue::journalFailed, this, &RunCommand::onJournalFailed);
    const Price price = priceOf(m_input.draft, contract);
    m_console.note(u"Kling 3.0 " % endpointName(m_input.draft.endpoint)
                   % (m_input.draft.audio ? u", with audio: about " : u", no audio: about ") % price.total.toDisplay()
                   % u" (" % priceReason(price) % u')' % (m_options.practice ? u", practice: costs nothing" : u""));
    const Result<QString> id = queue.enqueue({.draft = m_input.draft,
                                              .contract = contract,
                                              .folder = *m_options.outputDir,
                                              .wantsFile = m_options.download,
                                              .origin = JobOrigin::CommandLine});
    if (!id)
        return fail(id.error(), exitCode(id.error().kind));
    m_jobId = *id;
}

void RunCommand::onJob(const QString& id)
{
    if (id != m_jobId || m_ending || m_interruption)
        return;
    const Job now = job();
    if (m_withdrawn && now.state == JobState::Cancelled)
        return conclude(endingOfRefusal(*m_withdrawn));
    if (now.state == JobState::Held || (now.state == JobState::Waiting && now.error))
        return withdraw(now.error.value_or(Error{.kind = ErrorKind::NotSignedIn}));
    m_progress.show(now);
    if (klapper::isFinished(now.state) || now.state == JobState::Unknown)
        return conclude(endingOf(now, m_session.isPractice()));
    if (isRemote(now.state) && !m_options.wait)
        return leaveAccepted();
    if (isRemote(now.state) && m_timeUp)
        return conclude(endingOfTimeout(now, m_session.isPractice()));
}

/// The service did not take it, or it never left. It must not be sent later by the window.
void RunCommand::withdraw(const Error& why)
{
    m_withdrawn = why;
    m_session.engine().queue().cancel(m_jobId);
}

void RunCommand::onJournalFailed(const Error& error)
{
    if (m_jobId.isEmpty() || m_ending || m_withdrawn)
        return;
    if (job().state == JobState::Waiting) // what is not written down is not sent
        return withdraw(error);
    if (!m_journalSilent)
        m_console.note(u"warning: " % whatHappened(error) % u" Trying again; the request goes on.");
    m_journalSilent = true;
}

void RunCommand::leaveAccepted()
{
    const Job now = job();
    m_progress.stop();
    m_ending = Ending{};
    const QString base = m_session.engine().environment().hosts.modelApi.toString() % u"/requests/" % now.requestId;
    const bool written = m_console.result(QJsonDocument(QJsonObject{
        {QStringLiteral("request_id"), now.requestId},
        {QStringLiteral("model_id"), now.draft.endpoint.modelId()},
        {QStringLiteral("status"), QStringLiteral("in_queue")},
        {QStringLiteral("status_url"), QString(base % u"/status")},
        {QStringLiteral("result_url"), QString(base % u"/result")},
        {QStringLiteral("cancel_url"), QString(base % u"/cancel")},
        {QStringLiteral("estimate_usd"), now.estimate.toDecimal()},
        {QStringLiteral("job_id"), now.id},
    }));
    m_console.note(m_session.isPractice()
                       ? QString(u"the practice service ends with this command; it goes on with " % resumeCommand(true))
                       : QString(u"wait for it and download it later with " % resumeCommand(false)));
    finish(written ? 0 : 74);
}

void RunCommand::onTimeUp()
{
    m_timeUp = true;
    if (isFinished() || m_ending || m_interruption)
        return;
    if (m_jobId.isEmpty())
        return fail(Error{.kind = ErrorKind::Timeout, .detail = QStringLiteral("the time given by --timeout is up")},
                    75);
    // While it is being sent its answer is awaited: half a paid call is worse than a late end.
    if (isRemote(job().state))
        conclude(endingOfTimeout(job(), m_session.isPractice()));
    else if (job().state == JobState::Waiting)
        withdraw(Error{.kind = ErrorKind::Timeout});
}

void RunCommand::interrupt()
{
    if (isFinished())
        return;
    if (m_jobId.isEmpty()) {
        fail({130, Trouble{.what = QStringLiteral("Interrupted before anything was sent."),
                           .cost = nothingSent(),
                           .kept = {},
                           .next = {}}});
        return;
    }
    m_progress.stop();
    if (m_ending) // only its result JSON was still awaited
        return deliver({});
    m_interruption = std::make_unique<Interruption>(m_session.engine().queue(), m_jobId, m_session.isPractice());
    connect(m_interruption.get(), &Interruption::said, this, [this](const QString& note) { m_console.note(note); });
    connect(m_interruption.get(), &Interruption::ended, this, [this](const Trouble& trouble) {
        m_ending = Ending{130, trouble};
        deliver({});
    });
    m_interruption->start();
}

void RunCommand::conclude(const Ending& ending)
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

void RunCommand::deliver(const std::optional<ResultAnswer>& answer)
{
    if (isFinished())
        return;
    const Job now = job();
    int code = m_ending->exitCode;
    for (const JobOutput& output : now.outputs)
        m_console.note(savedText(output));
    if (!now.requestId.isEmpty() && !m_console.result(QJsonDocument(resultJson(now, answer)))) {
        m_console.trouble(
            {.what = QStringLiteral("Standard output does not take the result."),
             .cost = {},
             .kept = {},
             .next = u"print it again: " % commandFor(QStringLiteral("result"), now, m_session.isPractice())});
        code = code ? code : 74;
    }
    if (m_ending->trouble)
        m_console.trouble(*m_ending->trouble);
    finish(code);
}

void RunCommand::fail(const Ending& ending)
{
    m_progress.stop();
    m_console.trouble(*ending.trouble);
    finish(ending.exitCode);
}

void RunCommand::fail(const Error& error, int exitCode) { fail({exitCode, troubleOf(error, nothingSent())}); }

} // namespace klapper::cli
