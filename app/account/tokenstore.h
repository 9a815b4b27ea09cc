// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace klapper {

/// Where the token in use comes from.
enum class TokenSource {
    None,        ///< signed out
    Environment, ///< RUNCOMFY_TOKEN
    Keychain,
    SessionOnly, ///< kept in memory because no keychain took it; gone with the program
    Practice,    ///< of the practice service
};

struct TokenState
{
    TokenSource source = TokenSource::None;
    /// Why the keychain could not be used the last time it was needed; nothing when it worked or was not asked.
    std::optional<Error> keychainProblem = {};
    bool keychainAvailable() const { return !keychainProblem; }
    bool operator==(const TokenState&) const = default;
};

/// Reads what a person pasted: trims, takes off one pair of surrounding quotes and a leading "Bearer ". BadInput
/// for what is empty, above 4,096 characters, or has blanks, control or non-ASCII characters inside. The token
/// never stands in the Error.
Result<QString> cleanToken(QString raw);

/// Holds the token. Every load(), save() and remove() is answered by exactly one of its signals, later, never
/// inside the call; calls are worked off in order.
class TokenStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString token() const = 0; ///< empty when there is none
    virtual TokenState state() const = 0;
    TokenSource source() const { return state().source; }

    virtual void load() = 0;                     ///< -> loaded()
    virtual void save(const QString& token) = 0; ///< cleaned here; -> stored() or failed()
    virtual void remove() = 0;                   ///< -> removed() or failed()

Q_SIGNALS:
    /// token() or state() are no longer what they were.
    void changed();
    /// A state with source None is a person who is signed out; an Error (Keychain, BadInput for a broken
    /// RUNCOMFY_TOKEN) means that nobody knows.
    void loaded(const klapper::Result<klapper::TokenState>& outcome);
    /// Keychain, or SessionOnly: then state().keychainProblem says why, and the person has to be told.
    void stored(klapper::TokenSource where);
    void removed();
    /// save(): the token was refused. remove(): it is forgotten here but may still stand in the keychain.
    void failed(const klapper::Error& error);
};

/// A token given in code, for the practice service and for tests.
class FixedTokenStore final : public TokenStore
{
    Q_OBJECT

public:
    explicit FixedTokenStore(QString token, TokenSource source = TokenSource::Practice, QObject* parent = nullptr);

    QString token() const override { return m_token; }
    TokenState state() const override;
    void load() override;
    void save(const QString& token) override;
    void remove() override;

private:
    QString m_token;
    TokenSource m_source;
};

} // namespace klapper
