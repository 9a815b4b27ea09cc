// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"

#include "app/media/lastframe.h"

#include <QDir>
#include <QUuid>

namespace klapper {

namespace {

MediaTools toolsOf(const Environment& environment) { return environment.tools ? *environment.tools : MediaTools(); }

QStringList linesOf(const Result<QString>& text)
{
    return text ? text->split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

} // namespace

Result<Environment> Environment::ofPerson()
{
    const Result<ServiceHosts> hosts = ServiceHosts::fromEnvironment();
    if (!hosts)
        return hosts.error();
    Environment environment;
    environment.hosts = *hosts;
    environment.profile = isLoopbackHost(hosts->modelApi.host()) ? Profile::Loopback : Profile::RunComfy;
    environment.paths = ProfilePaths::of(environment.profile);
    environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    return environment;
}

Environment Environment::ofPractice(const ServiceHosts& hosts)
{
    Environment environment;
    environment.hosts = hosts;
    environment.profile = Profile::Practice;
    environment.paths = ProfilePaths::of(Profile::Practice);
    environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    return environment;
}

Result<std::unique_ptr<Engine>> Engine::open(Environment environment, std::unique_ptr<TokenStore> tokens,
                                             CheckTime when)
{
    const QDir data(environment.paths.data);
    Result<std::unique_ptr<Journal>> journal = Journal::open(data.filePath(QStringLiteral("journal.sqlite")),
                                                             {.library = environment.paths.library,
                                                              .serviceHost = environment.hosts.modelApi.host(),
                                                              .instances = data.filePath(QStringLiteral("instances"))},
                                                             when);
    if (!journal)
        return journal.error();
    std::unique_ptr<Engine> engine(new Engine(std::move(environment), std::move(tokens), std::move(journal).value()));
    // Without its lock the others would take this instance for gone and its jobs for theirs.
    if (!engine->m_instance.holdsLock())
        return Error{.kind = ErrorKind::Journal,
                     .detail = QStringLiteral("no lock file can be made beside the journal")};
    const Status loaded = engine->m_queue.load();
    if (!loaded)
        return loaded.error();
    if (when == CheckTime::First)
        engine->settle(); // at once: a command may end within a moment
    return engine;
}

Engine::Engine(Environment environment, std::unique_ptr<TokenStore> tokens, std::unique_ptr<Journal> journal)
    : m_environment(std::move(environment))
    , m_tokens(std::move(tokens))
    , m_journal(std::move(journal))
    , m_instance(QDir(m_environment.paths.data).filePath(QStringLiteral("instances")),
                 QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_api(
          m_environment.hosts, [this] { return m_tokens->token(); }, m_environment.network, m_environment.timeouts)
    , m_contracts(m_api, QDir(m_environment.paths.data).filePath(QStringLiteral("contracts")), m_environment.now)
    , m_balance(m_api)
    , m_budget(*m_journal, m_environment.now)
    , m_frames(m_environment.paths.frames())
    , m_queue({*m_journal, m_api, m_downloads, HostPolicy(m_environment.hosts), m_environment.tools,
               m_environment.polls, m_environment.now, m_frames, m_namePattern},
              m_instance, m_environment.queue)
    , m_batches(m_queue, *m_journal, m_instance, m_downloads, m_environment.tools)
    , m_chains(
          m_queue, [this](Endpoint endpoint) -> const Contract& { return m_contracts.contract(endpoint); },
          [this](const QString& clip, QObject* context, const std::function<void(const Result<QString>&)>& done) {
              extractLastFrame(m_environment.tools ? m_environment.tools->ffmpeg : QString(), clip,
                               FrameStore::mostBytes, context, [this, done](const Result<QByteArray>& image) {
                                   done(image ? m_frames.keep(*image) : Result<QString>(image.error()));
                               });
          })
    , m_library(*m_journal, m_queue)
    , m_sequences(*m_journal)
    , m_sequenceWatch(m_sequences, m_queue, *m_journal, m_library)
    , m_usualTimes(*m_journal, m_queue)
    , m_thumbnails(QDir(m_environment.paths.cache).filePath(QStringLiteral("thumbnails")), m_environment.tools)
    , m_strips(QDir(m_environment.paths.cache).filePath(QStringLiteral("strips")), m_environment.tools,
               Thumbnailer::Kind::Strip, 128 * 1024 * 1024)
    , m_exports(m_downloads, toolsOf(m_environment))
    , m_abilities(toolsOf(m_environment))
{
    if (!m_environment.connectivity)
        m_environment.connectivity = std::make_shared<SystemConnectivity>();
    connect(m_tokens.get(), &TokenStore::changed, &m_queue, &JobQueue::accountChanged);
    connect(m_environment.connectivity.get(), &Connectivity::changed, &m_queue, [this](bool online) {
        if (online)
            m_queue.hurryAll();
    });
    connect(&m_wakeWatch, &WakeWatch::woke, &m_queue, &JobQueue::hurryAll);
    followBudget();
}

void Engine::setClipFolder(const QString& folder)
{
    if (std::exchange(m_environment.paths.library, folder) != folder)
        Q_EMIT clipFolderChanged();
}

void Engine::setClipPattern(const QString& pattern) { *m_namePattern = pattern; }

void Engine::settle()
{
    if (std::exchange(m_isSettled, true))
        return;
    if (m_journal->check())
        m_journal->catchUpLibrary();
    m_queue.removeLeftovers();
    m_environment.connectivity->begin();
    const QString folders = QStringLiteral("exports.folders");
    m_exports.remember({.read = [this, folders] { return linesOf(m_journal->setting(folders)); },
                        .write =
                            [this, folders](const QStringList& all) {
                                // Not written: what a kill leaves goes with the next export into that folder.
                                static_cast<void>(m_journal->setSetting(folders, all.join(u'\n')).ok());
                            }});
}

void Engine::whenChecked(QObject* context, const std::function<void(const Status& sound)>& done)
{
    JournalCheck* check = m_journal->check();
    if (check && !check->isDone()) {
        check->begin();
        connect(
            check, &JournalCheck::finished, context, [check, done] { done(check->wait()); }, Qt::SingleShotConnection);
        return;
    }
    QTimer::singleShot(0, context, [done, sound = check ? check->wait() : Status(Nothing{})] { done(sound); });
}

void Engine::followBudget()
{
    m_budgetTimer.setSingleShot(true);
    connect(&m_budgetTimer, &QTimer::timeout, this, [this] {
        m_budget.refresh();
        m_budgetTimer.start(std::chrono::minutes(1));
    });
    const auto soon = [this] {
        // Changes without a pause between them would put it off for ever.
        constexpr std::chrono::milliseconds wait(50);
        if (!m_budgetTimer.isActive() || m_budgetTimer.remainingTimeAsDuration() > wait)
            m_budgetTimer.start(wait);
    };
    connect(&m_queue, &JobQueue::jobAdded, this, soon);
    connect(&m_queue, &JobQueue::jobChanged, this, soon);
    soon();
}

Engine::~Engine() = default;

} // namespace klapper
