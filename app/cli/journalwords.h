// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/wordchoice.h"

namespace klapper::cli {

enum class JournalId { Request, Job };

/// The newest ids of the journal with the beginning of their prompts, for a shell that waits for them: the file is only
/// read, by one statement, and whatever goes wrong gives none.
QList<WordChoice::Word> journalWords(JournalId id, bool practice);

} // namespace klapper::cli
