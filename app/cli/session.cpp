// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/numbers.h"
#include "app/cli/text.h"
#include "app/practicehosts.h"
#include "app/settings/enginesettings.h"

#include <QDir>
#include <QLockFile>

namespace klapper::cli {

namespace {

/// Addresses that nobody serves, for commands that contact nothing.
ServiceHosts nowhere()
{
    const QUrl discard(QStringLiteral("http://127.0.0.1:9/v1"), QUrl::StrictMode);
    return {discard, discard, discard};
}

/// Whether the command may wait so long that the network goes and comes back meanwhile.
bool mayWait(const Options& options)
{
    const bool watches = options.command == CommandKind::Run || options.command == CommandKind::RequestsAttach
                      || options.command == CommandKind::RequestsResend;
    return options.command == CommandKind::Resume || (watches && options.wait);
}

QString rescueText(const JournalReport& report)
{
    QStringList texts{
        Text::tr("The journal of requests was damaged and is kept as %1; a new one was begun: %2 jobs read "
                 "from the damaged one, %3 from the recipes beside the clips.")
            .arg(report.setAside, countText(report.salvaged), countText(report.rebuilt))};
    if (report.held > 0)
        texts.append(Text::tr("Held until you release them: %1.").arg(countText(report.held)));
    if (report.unclear > 0)
        texts.append(
            Text::tr("Sent or not cannot be told, look before you send again: %1.").arg(countText(report.unclear)));
    if (report.refused > 0)
        texts.append(Text::tr("Recipes that were not believed: %1.").arg(countText(report.refused)));
    if (report.capsLost)
        texts.append(Text::tr("Caps of the budget could not be read: there are none now."));
    return texts.join(u' ');
}

} // namespace

bool isPracticeStateTaken(const QString& stateDir)
{
    if (!QDir().exists(stateDir))
        return false;
    QLockFile lock(stateDir % u"/lock");
    lock.setStaleLockTime(0);
    return !lock.tryLock(0);
}

Session::Session(const Options& options, Console& console, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_console(console)
{
}

Session::~Session() = default;

Status Session::startPractice(Service service)
{
    practice::PracticeOptions wish;
    wish.stateDir = QDir(ProfilePaths::of(Profile::Practice).data).filePath(QStringLiteral("service"));
    if (service == Service::WithMemory && isPracticeStateTaken(wish.stateDir)) {
        return Error{.kind = ErrorKind::Unreachable,
                     .detail = Text::tr("another program runs the practice service; end it first")};
    }
    m_practice = std::make_unique<practice::PracticeService>(wish);
    const auto started = m_practice->start();
    if (!started)
        return started.error();
    return Nothing{};
}

Result<Environment> Session::environment(Service service)
{
    if (!m_options.practice)
        return Environment::ofPerson();
    if (service == Service::None)
        return Environment::ofPractice(nowhere());
    const Status started = startPractice(service);
    if (!started)
        return started.error();
    return Environment::ofPractice(practiceHosts(m_practice->address()));
}

Status Session::open(JobQueue::Options queue, Service service)
{
    Result<Environment> made = environment(service);
    if (!made)
        return made.error();
    m_queue = queue;
    if (m_options.practice) {
        const QString token = m_practice ? m_practice->address().token : QString();
        return openEngine(std::move(made).value(), std::make_unique<FixedTokenStore>(token));
    }
    const QString given = qEnvironmentVariable("RUNCOMFY_TOKEN");
    const Account account = accountToOpen(AccountBook(made.value().profile), given);
    std::unique_ptr<TokenStore> tokens = klapper::openAccount(made.value(), account, given);
    return openEngine(std::move(made).value(), std::move(tokens));
}

Status Session::openEngine(Environment environment, std::unique_ptr<TokenStore> tokens)
{
    environment.polls.fresh = m_options.poll;
    environment.queue = m_queue;
    if (!mayWait(m_options)) // what is over in a moment need not ask the system, which takes longer than all the rest
        environment.connectivity = std::make_shared<Connectivity>();
    applySettings(m_settings, environment, accountFolderOf(*tokens));
    Result<std::unique_ptr<Engine>> engine = Engine::open(std::move(environment), std::move(tokens));
    if (!engine)
        return engine.error();
    m_engine = std::move(engine).value();
    new EngineSettings(*m_engine, m_settings, EngineSettings::Queue::AsItIs, m_engine.get());
    if (m_engine->journal().isReadOnly())
        m_console.note(Text::tr("The journal of requests is of a newer version of Klapper: it is only read here, "
                                "and nothing is sent."));
    if (!m_engine->journal().setAside().isEmpty())
        m_console.note(rescueText(m_engine->journalReport()));
    return Nothing{};
}

Account Session::account() const
{
    const auto* tokens = qobject_cast<const AccountTokenStore*>(&m_engine->tokens());
    return tokens ? tokens->account() : Account();
}

void Session::signIn()
{
    m_proxy = std::make_unique<ProxyLine>(m_settings, m_proxyPassword);
    if (!m_proxy->needsPassword())
        return loadToken();
    // Without it the first call would be refused by the proxy.
    connect(&m_proxyPassword, &ProxyPassword::loaded, this, &Session::loadToken, Qt::SingleShotConnection);
}

void Session::loadToken()
{
    connect(&m_engine->tokens(), &TokenStore::loaded, this, &Session::takeToken);
    if (auto* tokens = qobject_cast<AccountTokenStore*>(&m_engine->tokens())) {
        connect(tokens, &AccountTokenStore::belongsElsewhere, this,
                [this](const Account& account, const QString& token, bool isToBeKept) {
                    m_console.setSecret(token);
                    m_elsewhere = account;
                    m_tokenToKeep = isToBeKept ? token : QString();
                });
    }
    QTimer::singleShot(std::chrono::seconds(2), this, [this] {
        if (m_engine && m_engine->tokens().token().isEmpty())
            m_console.step(Text::tr("waiting for the keychain of this system"));
    });
    m_engine->tokens().load();
}

void Session::takeToken(const Result<TokenState>& outcome)
{
    if (const auto account = std::exchange(m_elsewhere, std::nullopt)) {
        QTimer::singleShot(0, this, [this, account] { changeAccount(*account); }); // this is called by what goes
        return;
    }
    const QString token = m_engine->tokens().token();
    m_console.setSecret(token);
    if (!outcome)
        Q_EMIT failed(outcome.error());
    else if (token.isEmpty())
        Q_EMIT failed(Error{.kind = ErrorKind::NotSignedIn, .retry = Retry::AfterToken});
    else
        Q_EMIT signedIn();
}

/// The history of one account is never mixed with another's: the token goes to where it belongs.
void Session::changeAccount(const Account& account)
{
    if (!m_mayChangeAccount)
        return sayElsewhere(account);
    Environment environment = m_engine->environment();
    m_engine.reset();
    std::unique_ptr<TokenStore> tokens =
        klapper::openAccount(environment, account, qEnvironmentVariable("RUNCOMFY_TOKEN"));
    const Status opened = openEngine(std::move(environment), std::move(tokens));
    if (!opened)
        return Q_EMIT failed(opened.error());
    if (const QString token = std::exchange(m_tokenToKeep, {}); !token.isEmpty())
        m_engine->tokens().save(token); // before it is loaded: calls are worked off in order
    loadToken();
}

void Session::sayElsewhere(const Account& account)
{
    const QString name = accountName(account);
    const Error said{.kind = ErrorKind::BadInput,
                     .detail = Text::tr("the token belongs to another account (%1), whose requests are kept apart. "
                                        "Klapper knows it from now on: give the command again")
                                   .arg(name.isEmpty() ? account.folder : name)};
    const QString token = std::exchange(m_tokenToKeep, {});
    if (token.isEmpty())
        return Q_EMIT failed(said);
    // From the keychain, which would say the same the next time.
    Environment environment = m_engine->environment();
    AccountBook(environment.profile).setCurrent(account);
    m_keeper = klapper::openAccount(environment, account, {});
    connect(m_keeper.get(), &TokenStore::stored, this, [this, said] { Q_EMIT failed(said); });
    connect(m_keeper.get(), &TokenStore::failed, this, [this, said] { Q_EMIT failed(said); });
    m_keeper->save(token);
}

} // namespace klapper::cli
