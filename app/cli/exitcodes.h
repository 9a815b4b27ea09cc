// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

namespace klapper::cli {

/// As exitCode(kind), but a paid call that was answered with 5xx counts as the upstream's failure (69),
/// although its outcome is unknown: scripts repeat on 75, and that could pay twice.
inline int exitCodeOf(const Error& error)
{
    if (error.kind == ErrorKind::OutcomeUnknown && error.httpStatus >= 500)
        return exitCode(ErrorKind::Upstream);
    return exitCode(error.kind);
}

/// BadInput of RUNCOMFY_TOKEN is a matter of the token, not of the request.
inline int exitCodeOfToken(const Error& error)
{
    return exitCode(error.kind == ErrorKind::BadInput ? ErrorKind::NotSignedIn : error.kind);
}

} // namespace klapper::cli
