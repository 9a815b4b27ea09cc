// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/lint.h"

namespace klapper {

/// A finding where it stands in one text.
struct TextMark
{
    int finding = 0; ///< its row in the model of findings
    LintLevel level = LintLevel::Hint;
    qsizetype start = -1; ///< UTF-16 units; -1: the text as a whole, which has a sign beside it but no line under it
    qsizetype length = 0;
    QString words; ///< plain text
    bool operator==(const TextMark&) const = default;
};

} // namespace klapper
