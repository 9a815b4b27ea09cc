// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountwatch.h"

#include "app/engine.h"
#include "ui/jobs/errorwords.h"
#include "ui/shell/messagearea.h"

namespace klapper {

namespace {

QString tokenKey() { return QStringLiteral("token"); }
QString offlineKey() { return QStringLiteral("offline"); }
QString journalKey() { return QStringLiteral("journal"); }

bool isOffline(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::Timeout || kind == ErrorKind::Tls
        || kind == ErrorKind::Upstream;
}

} // namespace

AccountWatch::AccountWatch(Engine& engine, MessageArea& messages, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_messages(messages)
{
    connect(&m_engine.tokens(), &TokenStore::changed, this, [this] {
        refreshToken();
        askService();
    });
    connect(&m_engine.tokens(), &TokenStore::loaded, this, [this] {
        m_knowsToken = true;
        refreshToken();
    });
    watchContracts();
    watchJournal();
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
        return m_messages.hide(tokenKey());
    if (!m_knowsToken)
        return;
    const QString text =
        state.keychainProblem
            ? tr("The keychain does not answer, so Klapper does not know your token. Unlock it, or paste the token.")
            : tr("No token yet. Everything works but sending.");
    m_messages.show(tokenKey(), Banner::Kind::Info, text,
                    {tr("Sign in with a token"),
                     [this] {
                         Q_EMIT tokenRequested();
                     }},
                    {tr("Use the practice service"), [this] {
                         Q_EMIT practiceRequested();
                     }});
}

void AccountWatch::watchContracts()
{
    connect(&m_engine.contracts(), &ContractStore::refreshed, this, [this](Endpoint, const Status& outcome) {
        if (outcome || outcome.error().kind == ErrorKind::NotFound) {
            m_messages.hide(offlineKey());
        } else if (outcome.error().kind == ErrorKind::NotSignedIn && !m_engine.tokens().token().isEmpty()) {
            m_messages.show(tokenKey(), Banner::Kind::Warning, tr("RunComfy did not accept the token."),
                            {tr("Paste another token"), [this] {
                                 Q_EMIT tokenRequested();
                             }});
        } else if (isOffline(outcome.error().kind) && !m_messages.shows(offlineKey())) {
            m_messages.show(offlineKey(), Banner::Kind::Warning,
                            tr("%1 Everything that needs no network works; jobs go on by themselves.")
                                .arg(ErrorWords::happened(outcome.error())),
                            {tr("Try again"), [this] {
                                 m_messages.hide(offlineKey());
                                 askService();
                             }});
        }
    });
}

void AccountWatch::watchJournal()
{
    const QString aside = m_engine.journal().setAside();
    if (!aside.isEmpty()) {
        m_messages.show(journalKey(), Banner::Kind::Warning,
                        tr("The journal of jobs was damaged. It was put aside as %1 and a new one was begun; clips and "
                           "their recipes are where they were.")
                            .arg(aside));
    }
    connect(&m_engine.queue(), &JobQueue::journalFailed, this, [this](const Error& error) {
        m_messages.show(
            journalKey(), Banner::Kind::Error,
            tr("%1 Nothing new is sent until the disk takes it. %2").arg(ErrorWords::happened(error), error.detail));
    });
}

} // namespace klapper
