// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountopening.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/engine.h"
#include "app/practice/practiceservice.h"
#include "app/settings/proxyline.h"

namespace klapper::cli {

/// The practice service keeps its state for one process at a time; a second one begins with an empty book and
/// would call every earlier request unknown. Whether this folder is in use at the moment.
bool isPracticeStateTaken(const QString& stateDir);

/// The engine of one command and, with --practice, the service it talks to.
///
///   open() ── ok ──> signIn() ──> signedIn() or failed(Error), once, later; nothing has been contacted by
///   then
class Session final : public QObject
{
    Q_OBJECT
public:
    Session(const Options& options, Console& console, QObject* parent = nullptr);
    ~Session() override;

    /// What a command needs of the service. With --practice it is started here.
    enum class Service {
        None,       ///< it works on the journal alone; signIn() is not for it
        Fresh,      ///< any will do
        WithMemory, ///< it asks for requests of earlier runs: the practice service must hold its state
    };
    /// Starts the practice service if one is wanted, opens the journal.
    Status open(JobQueue::Options queue, Service service);
    void signIn();
    /// Before signIn(), for a command that knows nothing of the journal yet: a token of another account than the one
    /// that is open opens that one's. Others end with failed() the first time such a token is seen.
    void letAccountChange() { m_mayChangeAccount = true; }
    /// Whose history is open; nobody's with --practice.
    Account account() const;

    Engine& engine() { return *m_engine; }
    bool isPractice() const { return m_options.practice; }

Q_SIGNALS:
    void signedIn();
    void failed(const klapper::Error& error);

private:
    Result<Environment> environment(Service service);
    Status startPractice(Service service);
    void loadToken();
    Status openEngine(Environment environment, std::unique_ptr<TokenStore> tokens);
    void takeToken(const Result<TokenState>& outcome);
    void changeAccount(const Account& account);
    void sayElsewhere(const Account& account);

    const Options& m_options;
    Console& m_console;
    SettingsStore m_settings;
    ProxyPassword m_proxyPassword;
    std::unique_ptr<ProxyLine> m_proxy;
    std::unique_ptr<practice::PracticeService> m_practice; ///< outlives the engine
    std::unique_ptr<Engine> m_engine;
    JobQueue::Options m_queue;
    bool m_mayChangeAccount = false;
    std::optional<Account> m_elsewhere;          ///< whose the token turned out to be
    QString m_tokenToKeep;                       ///< which belongs there
    std::unique_ptr<AccountTokenStore> m_keeper; ///< takes it there for the next command
};

} // namespace klapper::cli
