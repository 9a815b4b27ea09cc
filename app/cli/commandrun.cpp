// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"

#include "app/cli/exitcodes.h"
#include "app/cli/numbers.h"
#include "app/cli/preflight.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/jobs/metadatachoice.h"

#include <QDir>

namespace klapper::cli {

RunCommand::RunCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
    , m_watch(m_session, console, {.wait = m_options.wait})
{
    if (!m_options.outputDir)
        m_options.outputDir = QDir::currentPath();
    connect(&m_watch, &JobWatch::ended, this, [this](int code) { finish(code); });
}

void RunCommand::start()
{
    if (!prepare())
        return;
    if (const auto unusable = wantsFile() ? folderProblem(*m_options.outputDir) : std::nullopt)
        return fail(*unusable, exitCode(unusable->kind));
    const Status opened = m_session.open({}, Session::Service::Fresh);
    if (!opened)
        return fail(opened.error(), exitCode(opened.error().kind));
    if (const auto missing = wantsFile() ? toolProblem(m_session.engine().environment().tools.get()) : std::nullopt)
        return fail(*missing, exitCode(missing->kind));
    connect(&m_session, &Session::failed, this, [this](const Error& error) { fail(error, exitCodeOfToken(error)); });
    connect(&m_session, &Session::signedIn, this, &RunCommand::onSignedIn);
    if (m_options.timeout)
        QTimer::singleShot(*m_options.timeout, this, &RunCommand::onTimeUp);
    m_session.letAccountChange();
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
    const Status images = m_images.take(m_input, FrameStore(pathsOf(m_options).frames()));
    if (!images) {
        fail(images.error(), exitCode(images.error().kind));
        return false;
    }
    const Contract kept = keptContract(m_input.draft.endpoint, pathsOf(m_options));
    const QList<Problem> problems = certainProblems(m_input, kept);
    if (!problems.isEmpty())
        fail({65, troubleOf(problems, kept)});
    return problems.isEmpty();
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
            m_console.note(contract.source == ContractSource::Live
                               ? Text::tr("using the fields that the service published on %1: the present ones could "
                                          "not be had. %2")
                                     .arg(dateText(contract.date), whatHappened(error))
                               : Text::tr("using the documented fields: the present ones could not be had. %1")
                                     .arg(whatHappened(error)));
        }
    }
    const QList<Problem> problems = check(m_input.draft, contract) + lostRoles(m_input, contract);
    if (!problems.isEmpty())
        return fail({65, troubleOf(problems, contract)});
    for (const Role role : ignoredRoles(m_input, contract))
        m_console.note(
            Text::tr("warning: the endpoint has no \"%1\" now; it is left out").arg(wireNames(role).value(0)));
    enqueue(contract);
}

void RunCommand::enqueue(const Contract& contract)
{
    const Price price = priceOf(m_input.draft, contract);
    const QString about = m_input.draft.audio ? Text::tr("Kling 3.0 %1, with audio: about %2 (%3)")
                                              : Text::tr("Kling 3.0 %1, no audio: about %2 (%3)");
    m_console.note(about.arg(endpointName(m_input.draft.endpoint), moneyText(price.total), priceReason(price))
                   % (m_options.practice ? Text::tr(", practice: costs nothing") : QString()));
    const Status kept = m_images.keep(m_session.engine().frames());
    if (!kept)
        return fail(kept.error(), exitCode(kept.error().kind));
    const Result<QString> id = m_session.engine().queue().enqueue({.draft = m_input.draft,
                                                                   .contract = contract,
                                                                   .folder = *m_options.outputDir,
                                                                   .wantsFile = m_options.download,
                                                                   .origin = JobOrigin::CommandLine});
    if (!id)
        return fail(id.error(), exitCode(id.error().kind));
    if (!m_options.metadata && !MetadataChoice(m_session.engine().journal()).leaveOut(*id))
        m_console.note(Text::tr("warning: --no-metadata cannot be written down; a later start may not know it"));
    m_watch.follow(*id);
}

void RunCommand::onTimeUp()
{
    m_timeUp = true;
    if (m_watch.isFollowing())
        m_watch.timeUp();
    else if (!isFinished())
        fail(Error{.kind = ErrorKind::Timeout, .detail = Text::tr("the time given by --timeout is up")}, 75);
}

void RunCommand::interrupt()
{
    if (isFinished())
        return;
    if (m_watch.isFollowing())
        return m_watch.interrupt();
    fail({130, Trouble{.what = Text::tr("Interrupted before anything was sent."),
                       .cost = nothingSent(),
                       .kept = {},
                       .next = {}}});
}

void RunCommand::fail(const Ending& ending)
{
    m_console.trouble(*ending.trouble);
    finish(ending.exitCode);
}

void RunCommand::fail(const Error& error, int exitCode) { fail({exitCode, troubleOf(error, nothingSent())}); }

} // namespace klapper::cli
