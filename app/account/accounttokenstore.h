// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/accountbook.h"
#include "app/account/tokenstore.h"

#include <QQueue>
#include <QSet>

#include <functional>
#include <memory>

namespace klapper {

/// The tokens of the account whose history is open: gives out no token of anybody else. Whose a token is, the book
/// knows by its fingerprint; of one that was never seen the service is asked first, once.
///
///   load()  inner ── token ── known ── of this account ──────────────> loaded()
///                       │        └──── of another ───────────────────> belongsElsewhere(), and loaded(None)
///                       └─ new ── asked ── owner ── as above
///                                    └─ nobody says ── keychain: it was always this account's
///                                                   └─ environment: a folder of its own, unless this one is free
///   save()  the same, then inner; when nobody says whose it is and somebody's history is open: failed()
///
/// A history from before accounts were told apart is nobody's yet, but the keychain has its token: whose that is comes
/// first, before another token can make the history its own.
class AccountTokenStore final : public TokenStore
{
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<Identity>&)>;
    /// Asks the service whose token it is; answers later unless `context` is gone.
    using Ask = std::function<void(const QString& token, QObject* context, const Answer& done)>;

    struct Parts
    {
        std::unique_ptr<TokenStore> inner;
        AccountBook book;
        Account opened;
        Ask ask = {}; ///< empty: there is nobody to ask, and tokens are taken as they come (a service of tests)
        /// RUNCOMFY_TOKEN may make an open history its own that is nobody's yet.
        bool environmentMayClaim = true;
        /// What the keychain has for the open history, whatever RUNCOMFY_TOKEN says; empty: nothing.
        std::function<std::unique_ptr<TokenStore>()> kept = {};
    };
    explicit AccountTokenStore(Parts parts, QObject* parent = nullptr);

    /// Whose history is open, as far as it is known by now.
    const Account& account() const { return m_parts.opened; }
    AccountBook& book() { return m_parts.book; }

    QString token() const override;
    TokenState state() const override;
    void load() override;
    void save(const QString& token) override;
    void remove() override;

Q_SIGNALS:
    /// This token is that account's: whoever opens histories opens that one, and saves the token there when it is to be
    /// kept. Answers save(); before loaded() when the token was found here.
    void belongsElsewhere(const klapper::Account& account, const QString& token, bool isToBeKept);
    /// account() says more than before.
    void accountLearnt();

private:
    using Step = std::function<void()>;
    void enqueue(const Step& call);
    void endCall(const Step& announce);
    void takeLoaded(const Result<TokenState>& outcome);
    void sortLoaded(const Result<TokenState>& outcome);
    void judgeLoaded(const QString& token, const Result<TokenState>& outcome);
    void judgeSaved(const QString& token, const Result<Identity>& answer);
    void keep(const QString& token, const Account& owner);
    void admit(const QString& token, const Account& owner);
    void learnLater(const QString& token);
    void learnOwner(const Step& next);
    void refresh();

    Parts m_parts;
    std::unique_ptr<TokenStore> m_kept; ///< while it is asked
    QSet<QString> m_admitted;           ///< tokens of this account
    QQueue<Step> m_calls;               ///< its head is the one under way
    QString m_shownToken;
    TokenState m_shownState;
};

/// The folder of the account whose tokens these are; empty for the first one's and for stores that know no accounts.
QString accountFolderOf(const TokenStore& tokens);

} // namespace klapper
