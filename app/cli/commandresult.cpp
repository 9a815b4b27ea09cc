// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandresult.h"

#include "app/cli/exitcodes.h"
#include "app/cli/jobend.h"
#include "app/cli/resultjson.h"
#include "app/cli/text.h"
#include "app/jobs/metadatachoice.h"
#include "app/media/leftovers.h"

namespace klapper::cli {

void ResultCommand::ask()
{
    engine().api().result(options().requestId, this, [this](const Result<ResultAnswer>& answer) {
        if (!answer)
            return fail(answer.error(), exitCodeOf(answer.error()));
        take(*answer);
    });
}

void ResultCommand::take(const ResultAnswer& answer)
{
    m_answer = answer;
    if (const auto known = knownJob()) {
        m_job = *known;
        m_job.outputs.clear();
        m_job.error.reset();
    } else {
        m_job.id = m_job.requestId = options().requestId;
        m_job.createdAt = answer.createdAt.isValid() ? answer.createdAt : QDateTime::currentDateTimeUtc();
        m_job.draft.endpoint = Endpoint::fromModelId(answer.raw[u"model_id"].toString()).value_or(Endpoint());
    }
    QJsonObject json = resultJson(m_job, answer);
    if (!answer.raw[u"model_id"].isString() && m_job.body.isEmpty())
        json.insert(u"model_id", QJsonValue());
    switch (answer.phase) {
    case RemotePhase::Queued:
    case RemotePhase::Running:
        console().note(Text::tr("the request has not finished yet"));
        return print(json, exitCode(ErrorKind::Timeout));
    case RemotePhase::Failed:
    case RemotePhase::Cancelled:
        print(json, exitCode(ErrorKind::ServiceFailed));
        console().trouble(
            answer.phase == RemotePhase::Cancelled
                ? Trouble{.what = Text::tr("The request was cancelled."), .cost = {}, .kept = {}, .next = {}}
                : troubleOf(Error{.kind = ErrorKind::ServiceFailed, .serverMessage = answer.failure}, {}));
        return;
    case RemotePhase::Completed:
        break;
    }
    if (options().outputDir && options().download)
        return collect();
    print(json, 0);
}

void ResultCommand::collect()
{
    m_job.folder = *options().outputDir;
    m_job.wantsFile = true;
    // Parts named after the request: those of a job that has ended go with the next start.
    Job download = m_job;
    download.id = options().requestId;
    MetadataChoice choice(engine().journal());
    if (!choice.isWanted(m_job.id)) // said when it was sent
        static_cast<void>(choice.leaveOut(download.id).ok());
    const Environment& environment = engine().environment();
    m_collector = std::make_unique<Collector>(
        download,
        JobServices{engine().journal(), engine().api(), m_downloads, HostPolicy(environment.hosts), environment.tools,
                    environment.polls, environment.now, engine().frames(), engine().clipPattern()},
        nullptr);
    connect(m_collector.get(), &Collector::progressed, this, [this](qint64 received, qint64 total) {
        console().step(Text::tr("downloading"));
        if (total > 0)
            console().update(Text::tr("downloading, %1 %").arg(received * 100 / total));
    });
    connect(m_collector.get(), &Collector::delayed, this,
            [this] { console().step(Text::tr("no answer from the service; still trying")); });
    // Nothing else is asked meanwhile, so that each wish has its turn when its time has come.
    m_nextCall.setSingleShot(true);
    connect(&m_nextCall, &QTimer::timeout, m_collector.get(), &Collector::call);
    connect(m_collector.get(), &Collector::callWanted, &m_nextCall,
            [this](std::chrono::milliseconds delay) { m_nextCall.start(delay); });
    connect(m_collector.get(), &Collector::ended, this, &ResultCommand::takeCollected);
    m_collector->start();
}

void ResultCommand::takeCollected(const Collector::Outcome& outcome)
{
    m_job.outputs = outcome.outputs;
    m_job.error = outcome.error;
    m_job.cost = outcome.result.cost ? outcome.result.cost : m_job.cost;
    m_job.state = outcome.end == Collector::End::Saved ? JobState::Done : JobState::DoneNoFile;
    for (const JobOutput& output : m_job.outputs)
        console().note(savedText(output));
    const Ending ending = endingOf(m_job, session().isPractice());
    print(resultJson(m_job, m_answer), ending.exitCode);
    if (!goesOnWithParts(m_job))
        removeParts(m_job.folder, options().requestId);
    if (ending.trouble)
        console().trouble(*ending.trouble);
}

void ResultCommand::interrupt()
{
    if (m_collector)
        console().trouble({.what = Text::tr("Interrupted while downloading."),
                           .cost = {},
                           .kept = Text::tr("what has arrived so far."),
                           .next = Text::tr("the same command goes on where this one stopped.")});
    finish(130);
}

} // namespace klapper::cli
