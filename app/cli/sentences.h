// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace klapper::cli {

/// An English sentence that comes from elsewhere, and how it is said here.
struct Sentence
{
    const char* form;  ///< a regular expression for all of it; what changes is captured, at most four parts
    const char* words; ///< marked for translation, the same parts as %1, %2 …
};

/// The sentence in the person's language by the first form that fits; what it quotes stays as it is. One that is not
/// known is given back as it came.
QString inWords(std::span<const Sentence> known, const QString& said);

} // namespace klapper::cli
