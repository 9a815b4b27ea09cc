// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/tokenstore.h"

#include <QQueue>
#include <QTimer>

#include <functional>

namespace QKeychain {
class Job;
}

namespace klapper {

/// The token in the system's keychain (fault K1). What QtKeychain leaves open is closed here: a locked keyring looks
/// like an empty one and "deletes" without deleting, an unanswered prompt never calls back. So: a deadline of our own
/// for every call, a mark file (no secret in it) that says a token was stored, and reading back after writing and
/// before and after deleting.
///
///   load()    environment? ─yes─> loaded(Environment)
///             └─ read ── found ─> loaded(Keychain)
///                     ├─ not found, no mark ─> loaded(None)      not found, mark ─> loaded(Error "locked")
///                     └─ other, deadline ─> loaded(Error)
///   save()    write, read back ── same ─> mark, stored(Keychain)     else ─> stored(SessionOnly)
///   remove()  read, delete, read back ── gone ─> unmark, removed()   else ─> failed()
class KeychainTokenStore final : public TokenStore
{
    Q_OBJECT

public:
    struct Options
    {
        QString service = QStringLiteral("io.klapper.Klapper");
        QString key = QStringLiteral("runcomfy-token");
        QString markFile = {}; ///< "token-stored" in the program's configuration folder when empty
        QString environmentToken = qEnvironmentVariable("RUNCOMFY_TOKEN"); ///< wins when it is not empty
        std::chrono::milliseconds timeout{15'000};                         ///< of one call, all its steps together
    };

    explicit KeychainTokenStore(QObject* parent = nullptr);
    KeychainTokenStore(Options options, QObject* parent);

    QString token() const override { return m_token; }
    TokenState state() const override { return m_state; }
    void load() override;
    void save(const QString& token) override;
    void remove() override;

private:
    /// How one step with the keychain ended.
    struct Reply
    {
        bool found = false; ///< reading: there was an entry
        QString secret;
        std::optional<Error> problem; ///< everything but "no such entry"
    };
    using Step = std::function<void(const Reply&)>;

    void enqueue(std::function<void()> call);
    void nextCall();
    void endCall(const std::function<void()>& announce);
    void runLoad();
    void runSave(const QString& token);
    void runRemove();
    void eraseAndCheck();
    void cannotLoad(const Error& why);
    void cannotRemove(const Error& why);
    void read(const Step& then);
    void write(const QString& token, const Step& then);
    void erase(const Step& then);
    void start(QKeychain::Job* job, const Step& then);
    void keepForSession(const QString& token, const Error& why);
    void storedLate(const QString& token);
    void become(const QString& token, const TokenState& state);
    bool isMarked() const;
    void setMark(bool set);

    Options m_options;
    QString m_token;
    TokenState m_state;
    QQueue<std::function<void()>> m_calls; ///< its head is the one under way
    std::function<void(const Error&)> m_onDeadline;
    QTimer m_deadline;
    quint64 m_call = 0; ///< answers of earlier calls are stale
};

} // namespace klapper
