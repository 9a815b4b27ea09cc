// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/submitevent.h"

namespace klapper {

JobEvent eventOfSubmitError(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::OutcomeUnknown:
        return JobEvent::OutcomeLost;
    case ErrorKind::NotSignedIn:
    case ErrorKind::Forbidden:
    case ErrorKind::NoBalance:
        return JobEvent::NeedsAccount;
    case ErrorKind::RateLimited:
        return JobEvent::RateLimited;
    case ErrorKind::Unreachable:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::RefusedHost:
        return JobEvent::NotSent;
    case ErrorKind::BadInput:
        return JobEvent::Refused;
    default:
        // Not foreseen by the classifier for a paid call: the careful reading.
        return JobEvent::OutcomeLost;
    }
}

} // namespace klapper
