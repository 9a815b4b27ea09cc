// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/accountfile.h"
#include "app/service/identity.h"

namespace klapper {

/// The accounts of one profile, so that the history of one is never mixed with another's. Each has a folder of its
/// own; whose token is whose is remembered by fingerprints, so that a start asks the service only about tokens that
/// were never seen. Several programs may use the file at once; nothing is cached here.
///
/// The folder of an installation that knew one account only becomes the first account's: nothing is moved.
class AccountBook
{
public:
    explicit AccountBook(Profile profile)
        : m_profile(profile)
    {
    }
    Profile profile() const { return m_profile; }

    /// Those that have been used, the oldest first.
    QList<Account> all() const;
    /// The one that is open when nothing else is asked for; the first one's folder when nobody has signed in.
    Account current() const;
    /// The one in that folder, as far as anything is known of it.
    Account of(const QString& folder) const;
    /// Nothing: this token was never seen.
    std::optional<Account> ofToken(const QString& token) const;
    /// By email, id, or folder (its name, its whole path, or firstName()), whichever is unambiguous.
    std::optional<Account> named(const QString& name) const;
    /// What people call the account whose folder has no name.
    static QString firstName() { return QStringLiteral("first"); }

    /// Whether the history that is open may become the token owner's, as long as it is nobody's.
    enum class Claim {
        Never,
        IfNew,  ///< unless the owner has another one already
        IfFree, ///< the token was always used with this one
    };
    /// The owner of a token is known now: `opened` when it is this owner's or may become it, else the one with that id,
    /// else a new one.
    Account admit(const Identity& owner, const QString& token, const Account& opened, Claim claim);
    /// The owner of a token cannot be learnt. `opened` when it belongs to nobody yet, or to this token; else a folder
    /// of its own, so that two known accounts are never mixed.
    Account admitStranger(const QString& token, const Account& opened, Claim claim);
    /// False when it could not be kept.
    bool setCurrent(const Account& account);

private:
    template<typename Change>
    auto change(const Change& change);

    Profile m_profile;
};

/// What people know it by: its email, else its id; empty when nobody knows whose it is.
QString accountName(const Account& account);

} // namespace klapper
