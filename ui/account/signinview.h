// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/tokenstore.h"

#include <QUrl>

#include <chrono>

namespace klapper {

/// What a sign-in shows at one moment.
struct SignInView
{
    enum class Step {
        Asking,     ///< for a code
        Code,       ///< it is shown; the person is on the page
        Keeping,    ///< there is a token: whose it is, and into the keychain
        SignedIn,   ///< kept
        NoKeychain, ///< no keychain took it: the person decides
        Denied,
        Expired,
        Offline, ///< see error
        Failed,  ///< see error
        NoFile,  ///< the file of RunComfy's command line holds no token; see error
    };
    Step step = Step::Asking;
    QString code = {}; ///< foreign plain text
    QUrl page = {};
    std::chrono::milliseconds left{};
    std::chrono::milliseconds lifetime{};
    bool isStruggling = false; ///< the last poll did not come through
    Error error = {};
    QString name = {}; ///< who is signed in; foreign plain text, may be empty
    /// The token was read from this file; empty: it was not.
    QString file = {};
    bool othersCanReadFile = false;
    bool canImport = false; ///< there is such a file
    TokenState tokens = {}; ///< where a token would be kept
};

} // namespace klapper
