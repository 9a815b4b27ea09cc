// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QCoreApplication>

namespace klapper {

/// An Error in the person's words. What the service said comes separately: it is foreign and always plain text.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::ErrorWords)
public:
    /// What happened, one sentence.
    static QString happened(const Error& error);
    /// What to do next, one sentence; may be empty.
    static QString next(const Error& error);
    /// Both.
    static QString line(const Error& error);
    /// Everything technical, for the folded details and for copying: kind, status, request id, what the service
    /// said, our own detail. No secret is ever in it.
    static QString details(const Error& error);
};

} // namespace klapper
