// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/importproblem.h"

namespace klapper::cli {

/// What is wrong with a file of drafts, with its place.
QString importProblemText(const ImportProblem& problem);

} // namespace klapper::cli
