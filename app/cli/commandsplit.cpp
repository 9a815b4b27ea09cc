// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandsplit.h"

#include "app/cli/exitcodes.h"
#include "app/cli/numbers.h"
#include "app/cli/preflight.h"
#include "app/cli/resultjson.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/jobs/batchorders.h"
#include "app/jobs/metadatachoice.h"

#include <QDir>
#include <QTimer>

namespace klapper::cli {

namespace {

QJsonObject planJson(const BatchPlan& plan)
{
    QJsonArray clips;
    for (const PlannedClip& clip : plan.clips) {
        QJsonArray shots;
        for (const Shot& shot : clip.draft.shots)
            shots.append(shot.text);
        clips.append(QJsonObject{{QStringLiteral("model_id"), clip.draft.endpoint.modelId()},
                                 {QStringLiteral("shots"), shots},
                                 {QStringLiteral("seconds"), clip.price.seconds},
                                 {QStringLiteral("estimate_usd"), clip.price.total.toDecimal()}});
    }
    return {{QStringLiteral("clips"), clips},
            {QStringLiteral("seconds"), plan.seconds()},
            {QStringLiteral("estimate_usd"), plan.total().toDecimal()}};
}

} // namespace

SplitCommand::SplitCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
    if (!m_options.outputDir)
        m_options.outputDir = QDir::currentPath();
}

bool SplitCommand::prepare()
{
    const auto read = readScript(m_options);
    if (const auto* failure = std::get_if<Failure>(&read)) {
        fail({failure->exitCode, failure->trouble});
        return false;
    }
    m_script.draft = std::get<RequestDraft>(read);
    m_script.batch.split = true;
    m_script.batch.alternations = false; // a script is what it says
    const Contract kept = keptContract(m_script.draft.endpoint, pathsOf(m_options));
    const auto contractOf = [&kept](Endpoint) -> const Contract& {
        return kept;
    };
    m_plan = planBatch(m_script, contractOf);
    const QList<Problem> problems = m_plan.problems() + lostRoles(m_script.draft, kept);
    if (m_plan.isTooMany()) {
        fail({65, Trouble{.what = Text::tr("The script needs %1 clips, at most %2 go at once.")
                                      .arg(countText(m_plan.wanted), countText(mostClips)),
                          .cost = nothingSent(),
                          .kept = {},
                          .next = Text::tr("send it in pieces.")}});
    } else if (m_options.dryRun && problems.isEmpty()) {
        finish(m_console.result(QJsonDocument(planJson(m_plan))) ? 0 : 74);
    } else if (m_options.dryRun) {
        fail({65, troubleOf(problems, kept)});
    }
    // What only the kept contract refuses is left to the one in force.
    return !isFinished();
}

void SplitCommand::start()
{
    if (!prepare())
        return;
    if (const auto unusable = folderProblem(*m_options.outputDir))
        return fail(*unusable, exitCode(unusable->kind));
    const Status opened = m_session.open({}, Session::Service::Fresh);
    if (!opened)
        return fail(opened.error(), exitCode(opened.error().kind));
    const MediaTools* tools = m_session.engine().environment().tools.get();
    if (const auto missing = toolProblem(tools))
        return fail(*missing, exitCode(missing->kind));
    if (tools->ffmpeg.isEmpty()) {
        const Error missing{.kind = ErrorKind::Tool,
                            .detail = Text::tr("ffmpeg, which joins the clips, is not installed")};
        return fail(missing, exitCode(missing.kind));
    }
    connect(&m_session, &Session::failed, this, [this](const Error& error) { fail(error, exitCodeOfToken(error)); });
    connect(&m_session, &Session::signedIn, this, &SplitCommand::onSignedIn);
    if (m_options.timeout) {
        QTimer::singleShot(*m_options.timeout, this,
                           [this] { stopWaiting(exitCode(ErrorKind::Timeout), Text::tr("The time is up.")); });
    }
    m_session.letAccountChange();
    m_session.signIn();
}

void SplitCommand::onSignedIn()
{
    ContractStore& contracts = m_session.engine().contracts();
    connect(&contracts, &ContractStore::refreshed, this,
            [this](Endpoint, const Status& outcome) { onContract(outcome); });
    contracts.refresh(m_script.draft.endpoint);
}

void SplitCommand::onContract(const Status& outcome)
{
    if (isFinished() || !m_ids.isEmpty())
        return;
    if (!outcome && (outcome.error().kind == ErrorKind::NotSignedIn || outcome.error().kind == ErrorKind::Forbidden))
        return fail(endingOfRefusal(outcome.error()));
    if (!outcome && outcome.error().kind != ErrorKind::NotFound)
        m_console.note(Text::tr("using the fields that are known: the present ones could not be had. %1")
                           .arg(whatHappened(outcome.error())));
    enqueue();
}

void SplitCommand::enqueue()
{
    const auto contractOf = [this](Endpoint endpoint) -> const Contract& {
        return m_session.engine().contracts().contract(endpoint);
    };
    const Contract& contract = contractOf(m_script.draft.endpoint);
    m_plan = planBatch(m_script, contractOf);
    const QList<Problem> problems = m_plan.problems() + lostRoles(m_script.draft, contract);
    if (!problems.isEmpty())
        return fail({65, troubleOf(problems, contract)});
    const QString about = m_script.draft.audio ? Text::tr("Kling 3.0 %1, %2 clips, %3 s with audio: about %4")
                                               : Text::tr("Kling 3.0 %1, %2 clips, %3 s, no audio: about %4");
    m_console.note(about.arg(endpointName(m_script.draft.endpoint), countText(m_plan.clips.size()),
                             countText(m_plan.seconds()), moneyText(m_plan.total()))
                   % (m_options.practice ? Text::tr(", practice: costs nothing") : QString()));
    QList<Order> orders = ordersOf(m_plan, contractOf, *m_options.outputDir);
    for (Order& order : orders)
        order.origin = JobOrigin::CommandLine;
    JobQueue& queue = m_session.engine().queue();
    connect(&queue, &JobQueue::jobChanged, this, &SplitCommand::onJob);
    const Result<QStringList> ids = queue.enqueueAll(orders);
    if (!ids)
        return fail(ids.error(), exitCode(ids.error().kind));
    m_ids = *ids;
    for (const QString& id : std::as_const(m_ids)) {
        if (!m_options.metadata && !MetadataChoice(m_session.engine().journal()).leaveOut(id))
            m_console.note(Text::tr("warning: --no-metadata cannot be written down"));
        const QString label = Text::tr("clip %1: ").arg(m_progress.size() + 1);
        m_progress[id] = std::make_unique<Progress>(m_console, Progress::Origin::New, label);
    }
}

void SplitCommand::onJob(const QString& id)
{
    if (m_concluded || isFinished() || !m_ids.contains(id))
        return;
    const Job now = job(id);
    m_progress[id]->show(now);
    const bool isRefused = now.state == JobState::Held || (now.state == JobState::Waiting && now.error);
    const bool isLost = klapper::isFinished(now.state) && now.state != JobState::Done;
    if ((isRefused || isLost || now.state == JobState::Unknown) && !m_stopped) {
        m_stopped = now.error.value_or(Error{.kind = ErrorKind::ServiceFailed});
        // Later: never inside a job's own step.
        QMetaObject::invokeMethod(this, &SplitCommand::stopUnsent, Qt::QueuedConnection);
    }
    QMetaObject::invokeMethod(this, &SplitCommand::checkAllEnded, Qt::QueuedConnection);
}

void SplitCommand::stopUnsent()
{
    for (const QString& id : std::as_const(m_ids)) {
        if (job(id).state == JobState::Waiting || job(id).state == JobState::Held)
            m_session.engine().queue().cancel(id);
    }
}

void SplitCommand::checkAllEnded()
{
    const auto isPending = [this](const QString& id) {
        return !klapper::isFinished(job(id).state) && job(id).state != JobState::Unknown;
    };
    if (m_concluded || isFinished() || std::any_of(m_ids.cbegin(), m_ids.cend(), isPending))
        return;
    m_concluded = true;
    concludeParts();
}

void SplitCommand::concludeParts()
{
    int code = 0;
    for (const QString& id : std::as_const(m_ids)) {
        m_progress[id]->stop();
        for (const JobOutput& output : job(id).outputs)
            m_console.note(savedText(output));
        const bool isWithdrawn = job(id).state == JobState::Cancelled && job(id).requestId.isEmpty();
        const Ending ending =
            isWithdrawn && m_stopped ? endingOfRefusal(*m_stopped) : endingOf(job(id), m_session.isPractice());
        if (ending.trouble && (!isWithdrawn || code == 0))
            m_console.trouble(*ending.trouble);
        code = code ? code : ending.exitCode;
    }
    if (code)
        return deliver(code);
    m_console.step(Text::tr("joining the clips"));
    BatchWatch& batches = m_session.engine().batches();
    const QString batch = job(m_ids.first()).batchId;
    if (m_ids.size() == 1)
        return deliver(0);
    connect(&batches, &BatchWatch::joined, this, [this, batch](const QString& which, const QString& path) {
        if (which == batch)
            takeJoined(path);
    });
    connect(&batches, &BatchWatch::failed, this, [this, batch](const QString& which, const Error& why) {
        if (which == batch)
            takeUnjoined(why);
    });
    // A window that is open may have been quicker; then nothing is said here.
    auto* elsewhere = new QTimer(this);
    connect(elsewhere, &QTimer::timeout, this, [this, &batches, batch] {
        if (const QString path = batches.joinedPath(batch); !path.isEmpty())
            takeJoined(path);
        else if (batches.cannotBeJoined(batch))
            takeUnjoined({.kind = ErrorKind::BadFile, .detail = Text::tr("the clips differ")});
    });
    elsewhere->start(std::chrono::seconds(1));
    batches.start();
}

void SplitCommand::takeJoined(const QString& path)
{
    if (isFinished())
        return;
    m_joined = path;
    m_console.note(joinedText(path));
    deliver(0);
}

void SplitCommand::takeUnjoined(const Error& why)
{
    if (isFinished())
        return;
    m_console.trouble(troubleOfJoining(why));
    deliver(exitCode(ErrorKind::Disk));
}

QJsonObject SplitCommand::resultOf(const QString& id) { return resultJson(job(id), {}); }

void SplitCommand::deliver(int exitCode)
{
    if (isFinished())
        return;
    QJsonArray clips;
    for (const QString& id : std::as_const(m_ids))
        clips.append(resultOf(id));
    const bool written = m_console.result(
        QJsonDocument(QJsonObject{{QStringLiteral("clips"), clips},
                                  {QStringLiteral("joined"), m_joined.isEmpty() ? QJsonValue() : QJsonValue(m_joined)},
                                  {QStringLiteral("estimate_usd"), m_plan.total().toDecimal()}}));
    finish(written || exitCode ? exitCode : 74);
}

void SplitCommand::stopWaiting(int exitCode, const QString& why)
{
    if (isFinished())
        return;
    m_concluded = true;
    if (m_ids.isEmpty()) {
        return fail({exitCode, Trouble{.what = Text::tr("%1 Nothing was sent.").arg(why),
                                       .cost = nothingSent(),
                                       .kept = {},
                                       .next = {}}});
    }
    stopUnsent();
    deliver(exitCode);
    m_console.trouble(
        {.what = Text::tr("%1 What was not sent yet is taken back; what was sent goes on at the service.").arg(why),
         .cost = {},
         .kept = Text::tr("all of it in the journal."),
         .next = Text::tr("go on with %1").arg(resumeCommand(m_session.isPractice()))});
}

void SplitCommand::interrupt() { stopWaiting(130, Text::tr("Interrupted.")); }

void SplitCommand::fail(const Ending& ending)
{
    m_console.trouble(*ending.trouble);
    finish(ending.exitCode);
}

void SplitCommand::fail(const Error& error, int exitCode) { fail({exitCode, troubleOf(error, nothingSent())}); }

} // namespace klapper::cli
