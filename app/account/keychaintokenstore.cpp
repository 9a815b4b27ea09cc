// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/keychaintokenstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <qt6keychain/keychain.h>

namespace klapper {

namespace {

Q_LOGGING_CATEGORY(logTokens, "klapper.account")

Error keychainError(const QString& detail)
{
    return {.kind = ErrorKind::Keychain, .retry = Retry::ByPerson, .detail = u"keychain: " % detail};
}

QString wordOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return QStringLiteral("no error");
    case QKeychain::EntryNotFound:
        return QStringLiteral("no such entry");
    case QKeychain::CouldNotDeleteEntry:
        return QStringLiteral("could not delete the entry");
    case QKeychain::AccessDeniedByUser:
        return QStringLiteral("refused by the person");
    case QKeychain::AccessDenied:
        return QStringLiteral("access denied");
    case QKeychain::NoBackendAvailable:
        return QStringLiteral("none on this system");
    case QKeychain::NotImplemented:
        return QStringLiteral("not supported here");
    case QKeychain::OtherError:
        return QStringLiteral("unavailable");
    }
    Q_UNREACHABLE();
}

Error lockedError() { return keychainError(QStringLiteral("locked, or the token was removed there")); }

} // namespace

KeychainTokenStore::KeychainTokenStore(QObject* parent)
    : KeychainTokenStore(Options(), parent)
{
}

KeychainTokenStore::KeychainTokenStore(Options options, QObject* parent)
    : TokenStore(parent)
    , m_options(std::move(options))
    , m_deadline(this)
{
    if (m_options.markFile.isEmpty()) {
        m_options.markFile = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) % u"/token-stored";
    }
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        ++m_call; // what still comes is stale
        m_onDeadline(keychainError(QStringLiteral("no answer in time")));
    });
}

void KeychainTokenStore::load()
{
    enqueue([this] { runLoad(); });
}

void KeychainTokenStore::save(const QString& token)
{
    enqueue([this, token] { runSave(token); });
}

void KeychainTokenStore::remove()
{
    enqueue([this] { runRemove(); });
}

void KeychainTokenStore::enqueue(std::function<void()> call)
{
    m_calls.enqueue(std::move(call));
    if (m_calls.size() == 1)
        QMetaObject::invokeMethod(this, &KeychainTokenStore::nextCall, Qt::QueuedConnection);
}

void KeychainTokenStore::nextCall()
{
    ++m_call;
    const auto call = m_calls.head();
    m_deadline.start(m_options.timeout);
    call();
}

void KeychainTokenStore::endCall(const std::function<void()>& announce)
{
    m_deadline.stop();
    m_calls.dequeue();
    if (!m_calls.isEmpty())
        QMetaObject::invokeMethod(this, &KeychainTokenStore::nextCall, Qt::QueuedConnection);
    announce();
}

void KeychainTokenStore::runLoad()
{
    const QString& given = m_options.environmentToken;
    if (!given.isEmpty()) {
        const Result<QString> clean = cleanToken(given);
        become(clean ? *clean : QString(), {.source = clean ? TokenSource::Environment : TokenSource::None});
        endCall([this, clean] {
            if (clean) {
                Q_EMIT loaded(m_state);
                return;
            }
            Error why = clean.error();
            why.detail.prepend(u"RUNCOMFY_TOKEN: ");
            Q_EMIT loaded(why);
        });
        return;
    }
    m_onDeadline = [this](const Error& why) {
        cannotLoad(why);
    };
    read([this](const Reply& reply) {
        if (reply.problem) {
            cannotLoad(*reply.problem);
        } else if (!reply.found && isMarked()) {
            cannotLoad(lockedError());
        } else {
            // A session's token stays when the keychain has none.
            if (reply.found)
                become(reply.secret, {.source = TokenSource::Keychain});
            else
                become(m_token, {.source = m_token.isEmpty() ? TokenSource::None : m_state.source});
            endCall([this] { Q_EMIT loaded(m_state); });
        }
    });
}

void KeychainTokenStore::cannotLoad(const Error& why)
{
    become(m_token, {.source = m_state.source, .keychainProblem = why});
    endCall([this, why] { Q_EMIT loaded(why); });
}

void KeychainTokenStore::runSave(const QString& token)
{
    const Result<QString> clean = cleanToken(token);
    if (!clean) {
        endCall([this, clean] { Q_EMIT failed(clean.error()); });
        return;
    }
    m_onDeadline = [this, secret = *clean](const Error& why) {
        keepForSession(secret, why);
    };
    write(*clean, [this, secret = *clean](const Reply& written) {
        if (written.problem) {
            keepForSession(secret, *written.problem);
            return;
        }
        read([this, secret](const Reply& reply) {
            if (reply.problem || !reply.found || reply.secret != secret) {
                keepForSession(secret,
                               reply.problem.value_or(keychainError(QStringLiteral("did not keep what was written"))));
                return;
            }
            setMark(true);
            if (m_state.source != TokenSource::Environment) // the environment wins while it is there
                become(secret, {.source = TokenSource::Keychain});
            endCall([this] { Q_EMIT stored(TokenSource::Keychain); });
        });
    });
}

void KeychainTokenStore::keepForSession(const QString& token, const Error& why)
{
    if (m_state.source == TokenSource::Environment) { // in use is another one, so there is nothing to keep
        endCall([this, why] { Q_EMIT failed(why); });
        return;
    }
    qCInfo(logTokens, "the token is kept for this session only: %s", qPrintable(why.detail));
    become(token, {.source = TokenSource::SessionOnly, .keychainProblem = why});
    endCall([this] { Q_EMIT stored(TokenSource::SessionOnly); });
}

void KeychainTokenStore::runRemove()
{
    if (m_state.source != TokenSource::Environment)
        become({}, {.source = TokenSource::None});
    m_onDeadline = [this](const Error& why) {
        cannotRemove(why);
    };
    read([this](const Reply& before) {
        if (before.problem) {
            cannotRemove(*before.problem);
        } else if (!before.found) {
            if (isMarked())
                cannotRemove(lockedError()); // deleting would "succeed" and leave it there
            else
                endCall([this] { Q_EMIT removed(); });
        } else {
            eraseAndCheck();
        }
    });
}

void KeychainTokenStore::eraseAndCheck()
{
    erase([this](const Reply& erased) {
        if (erased.problem) {
            cannotRemove(*erased.problem);
            return;
        }
        read([this](const Reply& after) {
            if (after.problem || after.found) {
                cannotRemove(after.problem.value_or(keychainError(QStringLiteral("did not delete the token"))));
                return;
            }
            setMark(false);
            endCall([this] { Q_EMIT removed(); });
        });
    });
}

void KeychainTokenStore::cannotRemove(const Error& why)
{
    const bool neverStored = !isMarked();
    become(m_token, {.source = m_state.source, .keychainProblem = why});
    endCall([this, why, neverStored] {
        if (neverStored)
            Q_EMIT removed();
        else
            Q_EMIT failed(why);
    });
}

void KeychainTokenStore::read(const Step& then) { start(new QKeychain::ReadPasswordJob(m_options.service), then); }

void KeychainTokenStore::write(const QString& token, const Step& then)
{
    auto* job = new QKeychain::WritePasswordJob(m_options.service);
    job->setTextData(token);
    // A prompt answered after our deadline: the token stands in the keychain after all.
    connect(job, &QKeychain::Job::finished, this, [this, token, call = m_call](QKeychain::Job* done) {
        if (call != m_call && done->error() == QKeychain::NoError)
            storedLate(token);
    });
    start(job, then);
}

void KeychainTokenStore::erase(const Step& then) { start(new QKeychain::DeletePasswordJob(m_options.service), then); }

/// Never deletes a job: the backend calls back into it, however late, and it then deletes itself.
void KeychainTokenStore::start(QKeychain::Job* job, const Step& then)
{
    job->setKey(m_options.key);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, then, call = m_call](QKeychain::Job* done) {
        if (call != m_call)
            return;
        Reply reply;
        if (done->error() == QKeychain::NoError) {
            if (auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(done)) {
                reply.secret = reading->textData();
                reply.found = !reply.secret.isEmpty();
            }
        } else if (done->error() != QKeychain::EntryNotFound) {
            reply.problem = keychainError(wordOf(done->error()) % u"; " % done->errorString().left(500));
        }
        then(reply);
    });
    job->start();
}

void KeychainTokenStore::storedLate(const QString& token)
{
    if (m_state.source != TokenSource::SessionOnly || m_token != token)
        return;
    setMark(true);
    become(token, {.source = TokenSource::Keychain});
}

void KeychainTokenStore::become(const QString& token, const TokenState& state)
{
    if (m_token == token && m_state == state)
        return;
    m_token = token;
    m_state = state;
    Q_EMIT changed();
}

bool KeychainTokenStore::isMarked() const { return QFile::exists(m_options.markFile); }

void KeychainTokenStore::setMark(bool set)
{
    bool done = true;
    if (set) {
        QDir().mkpath(QFileInfo(m_options.markFile).absolutePath());
        done = QFile(m_options.markFile).open(QIODevice::WriteOnly);
    } else if (isMarked()) {
        done = QFile::remove(m_options.markFile);
    }
    if (!done)
        qCWarning(logTokens, "the mark of a stored token could not be changed");
}

} // namespace klapper
