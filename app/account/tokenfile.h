// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

namespace klapper {

/// The token that RunComfy's own command line keeps (seed, "Token storage": ~/.config/runcomfy/token.json, mode 0600).
/// It is read once, when the person asks for it, and never changed or deleted.
struct TokenFile
{
    QString path;
    QString token;              ///< cleaned
    bool othersCanRead = false; ///< its mode lets other users of this machine read it
    /// Below the person's configuration folder.
    static QString defaultPath();
    static bool exists() { return exists(defaultPath()); }
    static bool exists(const QString& path);
    /// A JSON object with the token under "token", "access_token" or "api_key", or a JSON string.
    /// Errors: Disk when it is not there or cannot be read, BadInput for what is none, is above 64 KiB or is no plain
    /// file. The token never stands in the Error.
    static Result<TokenFile> read(const QString& path = defaultPath());
};

} // namespace klapper
