// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/core/jobstate.h"

namespace klapper {

/// What a paid call that ended with an error means for its job. Only what certainly was not accepted lets the job
/// be sent again; everything that is not foreseen is OutcomeLost.
JobEvent eventOfSubmitError(ErrorKind kind);

} // namespace klapper
