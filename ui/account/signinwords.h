// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/signinview.h"

#include <QCoreApplication>

namespace klapper {

/// A sign-in in the person's words.
class SignInWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::SignInWords)
public:
    static QString title(const SignInView& view);
    /// What happens, or what happened and what to do next.
    static QString text(const SignInView& view);
    /// "Waiting for you on the page · 9:41 left".
    static QString waiting(const SignInView& view);
    /// Where the token is or will be kept; empty where it does not matter.
    static QString place(const SignInView& view);
    /// What is to be known of the file that was read; empty without one.
    static QString file(const SignInView& view);
};

} // namespace klapper
