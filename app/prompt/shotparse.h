// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"

namespace klapper {

/// A shot list that somebody wrote as text, taken apart.
struct ParsedShots
{
    QString scene; ///< what stands before the first shot
    QString style; ///< a paragraph of its own behind the list, or its last lines that begin with "Style:" and the like
    QList<Shot> shots;
    /// The list says seconds; a shot that says none has the mean of the others. False: all have 1.
    bool timed = false;
    bool operator==(const ParsedShots&) const = default;
};

/// Reads "Shot 1: … Shot 2: …" (seed, "Multi-shot in one Kling 3.0 generation") and its relatives, see shotMarks():
/// with times, in lines or in running text, in several languages. Every word is in the scene, the style or a shot
/// afterwards; only the marks and their times are gone. Line breaks inside a shot become blanks.
/// @param least fewest shots that make a list
std::optional<ParsedShots> parseShots(const QString& text, int least = 2);

} // namespace klapper
