// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/accounttokenstore.h"

#include "app/account/signin.h"

namespace klapper {

using Claim = AccountBook::Claim;

namespace {

bool isRefused(const Error& error)
{
    return error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::Forbidden;
}

} // namespace

AccountTokenStore::AccountTokenStore(Parts parts, QObject* parent)
    : TokenStore(parent)
    , m_parts(std::move(parts))
{
    TokenStore& inner = *m_parts.inner;
    connect(&inner, &TokenStore::changed, this, &AccountTokenStore::refresh);
    connect(&inner, &TokenStore::loaded, this, &AccountTokenStore::takeLoaded);
    connect(&inner, &TokenStore::stored, this, [this](TokenSource where) {
        refresh();
        endCall([this, where] { Q_EMIT stored(where); });
    });
    connect(&inner, &TokenStore::removed, this, [this] { endCall([this] { Q_EMIT removed(); }); });
    connect(&inner, &TokenStore::failed, this,
            [this](const Error& error) { endCall([this, error] { Q_EMIT failed(error); }); });
}

QString AccountTokenStore::token() const
{
    const QString token = m_parts.inner->token();
    return m_admitted.contains(token) ? token : QString();
}

TokenState AccountTokenStore::state() const
{
    TokenState state = m_parts.inner->state();
    if (token().isEmpty())
        state.source = TokenSource::None;
    return state;
}

void AccountTokenStore::load()
{
    enqueue([this] { m_parts.inner->load(); });
}

void AccountTokenStore::remove()
{
    enqueue([this] { m_parts.inner->remove(); });
}

void AccountTokenStore::save(const QString& token)
{
    enqueue([this, token] {
        const Result<QString> clean = cleanToken(token);
        if (!clean)
            return endCall([this, clean] { Q_EMIT failed(clean.error()); });
        if (const auto known = m_parts.book.ofToken(*clean); known && known->isKnown())
            return keep(*clean, *known);
        if (!m_parts.ask)
            return keep(*clean, m_parts.opened);
        learnOwner([this, secret = *clean] {
            m_parts.ask(secret, this, [this, secret](const Result<Identity>& answer) { judgeSaved(secret, answer); });
        });
    });
}

void AccountTokenStore::enqueue(const Step& call)
{
    m_calls.enqueue(call);
    if (m_calls.size() == 1)
        QMetaObject::invokeMethod(this, m_calls.head(), Qt::QueuedConnection);
}

void AccountTokenStore::endCall(const Step& announce)
{
    m_calls.dequeue();
    if (!m_calls.isEmpty())
        QMetaObject::invokeMethod(this, m_calls.head(), Qt::QueuedConnection);
    announce();
}

void AccountTokenStore::takeLoaded(const Result<TokenState>& outcome)
{
    const bool isGiven = outcome && outcome->source == TokenSource::Environment;
    if (!isGiven || m_parts.book.ofToken(m_parts.inner->token()))
        return sortLoaded(outcome);
    learnOwner([this, outcome] { sortLoaded(outcome); });
}

void AccountTokenStore::sortLoaded(const Result<TokenState>& outcome)
{
    const QString token = m_parts.inner->token();
    const auto say = [this, outcome] {
        refresh();
        endCall([this, outcome] { Q_EMIT loaded(outcome); });
    };
    if (token.isEmpty() || m_admitted.contains(token))
        return say();
    const auto known = m_parts.book.ofToken(token);
    if (known && known->folder == m_parts.opened.folder) {
        admit(token, *known);
        if (!known->isKnown())
            learnLater(token);
        return say();
    }
    if (!known && m_parts.ask)
        return judgeLoaded(token, outcome);
    if (!known) {
        admit(token, m_parts.opened);
        return say();
    }
    const bool isGiven = outcome && outcome->source == TokenSource::Environment;
    if (!isGiven && known->isKnown() && !m_parts.book.of(m_parts.opened.folder).isKnown()) {
        // Its variable came first, while the keychain did not answer. What the keychain has for a history that is
        // nobody's was always this history's; elsewhere it would never be found again.
        Identity person;
        person.id = known->id;
        person.email = known->email;
        const Account owner = m_parts.book.admit(person, token, m_parts.opened, Claim::IfFree);
        if (owner.folder == m_parts.opened.folder) {
            admit(token, owner);
            return say();
        }
    }
    Q_EMIT belongsElsewhere(*known, token, !isGiven);
    endCall([this] { Q_EMIT loaded(state()); });
}

void AccountTokenStore::judgeLoaded(const QString& token, const Result<TokenState>& outcome)
{
    const bool isGiven = outcome && outcome->source == TokenSource::Environment;
    m_parts.ask(token, this, [this, token, outcome, isGiven](const Result<Identity>& answer) {
        const Claim given = m_parts.environmentMayClaim ? Claim::IfNew : Claim::Never;
        // A token that is refused makes nothing its own: the one that replaces it finds everything as it was.
        const bool isNobodys = !m_parts.book.of(m_parts.opened.folder).isKnown();
        Account owner = m_parts.opened;
        if (answer)
            owner = m_parts.book.admit(*answer, token, m_parts.opened, isGiven ? given : Claim::IfFree);
        else if (isGiven && m_parts.book.profile() != Profile::Loopback && !(isNobodys && isRefused(answer.error())))
            owner = m_parts.book.admitStranger(token, m_parts.opened, given);
        if (owner.folder == m_parts.opened.folder) {
            admit(token, owner);
            refresh();
            return endCall([this, outcome] { Q_EMIT loaded(outcome); });
        }
        Q_EMIT belongsElsewhere(owner, token, !isGiven);
        endCall([this] { Q_EMIT loaded(state()); });
    });
}

void AccountTokenStore::judgeSaved(const QString& token, const Result<Identity>& answer)
{
    if (answer)
        return keep(token, m_parts.book.admit(*answer, token, m_parts.opened, Claim::IfNew));
    const Error& error = answer.error();
    const bool isTaken = m_parts.book.of(m_parts.opened.folder).isKnown();
    if (isRefused(error) || (isTaken && isOfflineError(error))) {
        endCall([this, error] { Q_EMIT failed(error); });
        return;
    }
    // Offline, a history that is nobody's takes it as ever. What answers but does not know gives a history of its own.
    keep(token, isTaken ? m_parts.book.admitStranger(token, m_parts.opened, Claim::Never) : m_parts.opened);
}

void AccountTokenStore::keep(const QString& token, const Account& owner)
{
    if (owner.folder != m_parts.opened.folder) {
        endCall([this, owner, token] { Q_EMIT belongsElsewhere(owner, token, true); });
        return;
    }
    admit(token, owner);
    m_parts.inner->save(token);
}

void AccountTokenStore::admit(const QString& token, const Account& owner)
{
    m_admitted.insert(token);
    if (m_parts.opened == owner)
        return;
    m_parts.opened = owner;
    Q_EMIT accountLearnt();
}

/// The token may be used, but nobody could say yet whose it is.
void AccountTokenStore::learnLater(const QString& token)
{
    if (!m_parts.ask)
        return;
    m_parts.ask(token, this, [this, token](const Result<Identity>& answer) {
        if (!answer)
            return;
        const Account owner = m_parts.book.admit(*answer, token, m_parts.opened, Claim::IfNew);
        if (owner.folder == m_parts.opened.folder)
            return admit(token, owner);
        m_admitted.remove(token);
        refresh();
        Q_EMIT belongsElsewhere(owner, token, m_parts.inner->source() != TokenSource::Environment);
    });
}

/// Whose history is open, by the token that the keychain has for it; done at once when that is known or cannot be
/// learnt.
void AccountTokenStore::learnOwner(const Step& next)
{
    if (!m_parts.kept || !m_parts.ask || m_parts.book.of(m_parts.opened.folder).isKnown())
        return next();
    m_kept = m_parts.kept();
    connect(m_kept.get(), &TokenStore::loaded, this, [this, next] {
        const QString token = m_kept->token();
        m_kept.release()->deleteLater(); // this is called by it
        if (token.isEmpty())
            return next();
        m_parts.ask(token, this, [this, token, next](const Result<Identity>& answer) {
            if (answer) {
                const Account owner = m_parts.book.admit(*answer, token, m_parts.opened, Claim::IfFree);
                if (owner.folder == m_parts.opened.folder)
                    admit(token, owner);
            }
            next();
        });
    });
    m_kept->load();
}

QString accountFolderOf(const TokenStore& tokens)
{
    const auto* ofAccount = qobject_cast<const AccountTokenStore*>(&tokens);
    return ofAccount ? ofAccount->account().folder : QString();
}

void AccountTokenStore::refresh()
{
    if (m_shownToken == token() && m_shownState == state())
        return;
    m_shownToken = token();
    m_shownState = state();
    Q_EMIT changed();
}

} // namespace klapper
