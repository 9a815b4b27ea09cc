// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountwatch.h"

#include "app/engine.h"
#include "ui/jobs/errorwords.h"
#include "ui/shell/heldwatch.h"
#include "ui/shell/messagearea.h"

namespace klapper {

using namespace std::chrono_literals;

namespace {

QString tokenKey() { return QStringLiteral("token"); }
QString offlineKey() { return QStringLiteral("offline"); }

bool isOffline(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::Timeout || kind == ErrorKind::Tls
        || kind == ErrorKind::Upstream;
}

} // namespace

AccountWatch::AccountWatch(Engine& engine, MessageArea& messages, const HeldWatch& held, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_messages(messages)
    , m_held(held)
{
    watchTokens();
    watchContracts();
    watchEnds();
    connect(&m_held, &HeldWatch::forTokenChanged, this, &AccountWatch::refreshToken);
    connect(&m_engine.connectivity(), &Connectivity::changed, this, [this](bool online) {
        refreshNetwork();
        if (online)
            askService();
    });
    m_again.setInterval(30s);
    connect(&m_again, &QTimer::timeout, this, &AccountWatch::askService);
    refreshNetwork();
}

/// The money left is another one after each job, whatever became of it.
void AccountWatch::watchEnds()
{
    m_afterEnds.setSingleShot(true);
    m_afterEnds.setInterval(1s);
    connect(&m_afterEnds, &QTimer::timeout, &m_engine.balance(), &Balance::refresh);
    const auto look = [this](const QString& id) {
        const Job* job = m_engine.queue().job(id);
        if (job && !isFinished(job->state))
            m_open.insert(id);
        else if (m_open.remove(id) && !m_engine.tokens().token().isEmpty() && !m_afterEnds.isActive())
            m_afterEnds.start();
    };
    connect(&m_engine.queue(), &JobQueue::jobAdded, this, look);
    connect(&m_engine.queue(), &JobQueue::jobChanged, this, look);
}

void AccountWatch::watchTokens()
{
    connect(&m_engine.tokens(), &TokenStore::changed, this, [this] {
        m_refused = m_dismissed = false;
        m_engine.balance().forget(); // it was of another token
        refreshToken();
        askService();
    });
    connect(&m_engine.tokens(), &TokenStore::loaded, this, [this] {
        m_knowsToken = true;
        refreshToken();
    });
}

void AccountWatch::askService()
{
    if (m_engine.tokens().token().isEmpty())
        return;
    m_engine.contracts().refreshAll();
    m_engine.balance().refresh();
}

void AccountWatch::refreshToken()
{
    const TokenState state = m_engine.tokens().state();
    if (!m_engine.tokens().token().isEmpty())
        return sayRefused();
    if (!m_knowsToken)
        return;
    const QString text =
        state.keychainProblem
            ? tr("The keychain does not answer, so Klapper does not know your token. Unlock it, or sign in again.")
            : tr("No token yet. Everything works but sending.");
    m_messages.show(tokenKey(), Banner::Kind::Info, text,
                    {tr("Sign in"),
                     [this] {
                         Q_EMIT signInRequested();
                     }},
                    {tr("Use the practice service"), [this] {
                         Q_EMIT practiceRequested();
                     }});
}

void AccountWatch::sayRefused()
{
    const int jobs = m_held.forToken();
    if (!m_refused && jobs == 0) {
        m_dismissed = false;
        return m_messages.hide(tokenKey());
    }
    if (m_dismissed)
        return;
    QString text = tr("RunComfy did not accept the token.");
    if (jobs > 0)
        text += u' ' % tr("Jobs that wait for a new one: %1. They go on by themselves.").arg(jobs);
    m_messages.show(tokenKey(), Banner::Kind::Warning, text,
                    {tr("New token"),
                     [this] {
                         Q_EMIT tokenRequested();
                     }},
                    {}, [this] { m_dismissed = true; });
}

void AccountWatch::watchContracts()
{
    connect(&m_engine.contracts(), &ContractStore::refreshed, this, [this](Endpoint, const Status& outcome) {
        const bool answered = outcome || outcome.error().kind == ErrorKind::NotFound;
        const bool refused = !answered && outcome.error().kind == ErrorKind::NotSignedIn;
        if (!answered && isOffline(outcome.error().kind))
            m_unreachable = outcome.error();
        else
            m_unreachable.reset();
        if ((answered || refused) && m_refused != refused) {
            m_refused = refused;
            refreshToken();
        }
        refreshNetwork();
    });
}

void AccountWatch::refreshNetwork()
{
    const Trouble trouble = !m_engine.connectivity().isOnline() ? Trouble::NoNetwork
                          : m_unreachable                       ? Trouble::NoService
                                                                : Trouble::None;
    if (std::exchange(m_trouble, trouble) == trouble)
        return;
    m_again.stop(); // of a network the system tells when it is back
    switch (trouble) {
    case Trouble::None:
        return m_messages.hide(offlineKey());
    case Trouble::NoNetwork:
        return m_messages.show(offlineKey(), Banner::Kind::Warning,
                               tr("No network. Everything goes on when it is back."));
    case Trouble::NoService:
        m_again.start();
        return m_messages.show(offlineKey(), Banner::Kind::Warning,
                               tr("%1 Everything that needs no network works; jobs go on by themselves.")
                                   .arg(ErrorWords::happened(*m_unreachable)),
                               {tr("Try again"), [this] {
                                    askService();
                                }});
    }
}

} // namespace klapper
