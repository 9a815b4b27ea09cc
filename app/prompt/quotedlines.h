// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/texttokens.h"

#include <QList>

namespace klapper {

/// A line of dialogue between quotation marks.
struct QuotedLine
{
    qsizetype start = 0; ///< of the opening mark, UTF-16 units
    qsizetype length = 0;
    bool hasSpeaker = false; ///< the sentence around it names somebody, or a word of speaking
    int words = 0;           ///< Latin ones
    int characters = 0;      ///< CJK ones
    bool operator==(const QuotedLine&) const = default;
};

/// The lines that are spoken: what stands on a sign, a label or in a title is none.
QList<QuotedLine> quotedLines(const TextTokens& tokens);

} // namespace klapper
