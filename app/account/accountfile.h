// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace klapper {

/// One account whose history this person has here.
struct Account
{
    QString id = {};    ///< as the service says it; empty: nobody could say yet whose it is
    QString email = {}; ///< foreign plain text, may be empty
    /// Where its journal, contracts, drafts and clips lie, see ProfilePaths::of(): lower-case letters, digits and
    /// hyphens, at most 40; empty: the first account's.
    QString folder = {};
    QDateTime added = {};    ///< UTC
    QStringList prints = {}; ///< fingerprints of its tokens, the newest last
    bool isKnown() const { return !id.isEmpty(); }
    bool operator==(const Account&) const = default;
};

/// What stands in the file of accounts: no token, nothing that one could be found with.
struct AccountFile
{
    QString current = {};    ///< folder
    QByteArray salt = {};    ///< of the fingerprints
    QList<Account> all = {}; ///< the order in which they were added
    bool isSealed = false;   ///< it is there and cannot be read; it is not written either

    /// accounts.json in the person's configuration folder; of another profile with its name.
    static QString pathOf(Profile profile);
    /// A file that is missing or damaged (it is put aside) is made up from what the folders say of themselves; also
    /// one that cannot be read, which is left alone.
    static AccountFile read(Profile profile);
    /// For the person alone (0600). Says in each folder too whose it is, and whether it is the current one. False when
    /// it could not be kept.
    bool write(Profile profile) const;

    Account* find(const QString& folder);
    /// Salted, so that nobody can try tokens against the file without it, and short.
    QString printOf(const QString& token) const;
};

} // namespace klapper
