// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"

#include <QDateTime>

namespace klapper {

class Journal;

/// What was sent before, with its settings.
struct RecentPrompt
{
    QString text; ///< all that was written: prompt, style and the shots that were used
    RequestDraft draft;
    QDateTime at; ///< UTC
};

/// Everything that a draft says in one text, for showing and searching.
QString wholeText(const RequestDraft& draft);
/// The last distinct prompts of the journal, newest first: of jobs with the same text the newest.
QList<RecentPrompt> recentPrompts(Journal& journal, int most = 50);

} // namespace klapper
