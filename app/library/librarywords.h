// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"
#include "app/library/judgement.h"

namespace klapper {

/// A text as it is compared: without the difference of upper and lower case, full and half width, composed and
/// decomposed letters; control characters and halves of characters are blanks.
QString foldedText(const QString& text);

/// What is found of a job: prompt, shots and style as far as they were sent, negative prompt. Folded.
QString wordsOf(const RequestDraft& draft);
/// Note, tags and project. Folded.
QString wordsOf(const Judgement& judgement);

/// The words of one job as they are kept: those of the recipe, then those of its judgement.
QString joinedWords(const QString& ofRecipe, const QString& ofJudgement);
QString recipePart(const QString& joined);
QString judgementPart(const QString& joined);

/// A search as the person types it: every word must be there, anywhere, also within another word. Quotes and operators
/// are text like any other.
struct TextSearch
{
    static TextSearch of(const QString& typed);

    QStringList words;  ///< folded, each once; at most 100
    QString match;      ///< for FTS5; empty when no word is long enough for its index
    QStringList inside; ///< those of the words that the index does not decide: to be looked for in the text itself
};

} // namespace klapper
