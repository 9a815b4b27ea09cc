// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/accounttokenstore.h"
#include "app/account/keychaintokenstore.h"
#include "app/engine.h"

namespace klapper {

/// Which history a program begins with, by what is known here: that of RUNCOMFY_TOKEN when it was seen before, the
/// first one when it was not, else the one used last. Contacts nothing.
Account accountToOpen(const AccountBook& book, const QString& environmentToken);

/// The entry and the mark of one account's token in the keychain. Those of the first account are the ones there always
/// were. A service on this machine has entries of its own: its tokens never replace one that is worth money.
KeychainTokenStore::Options keychainOf(Profile profile, const Account& account, const QString& environmentToken);

/// Asks the web address of the service; nothing where it is not one of the same kind as the Model API (a test that
/// names a Model API on this machine alone does not mean RunComfy).
AccountTokenStore::Ask askOwner(const Environment& environment);

/// The tokens of one account for an engine of that environment, whose paths are set to the account's.
std::unique_ptr<AccountTokenStore> openAccount(Environment& environment, const Account& account,
                                               const QString& environmentToken);

} // namespace klapper
