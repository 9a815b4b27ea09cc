// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klapper {

/// What takes the place of a piece of a text.
struct TextChange
{
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    QString text;
    bool operator==(const TextChange&) const = default;
};

/// How `phrase` comes into `text` in place of [start, start + length): between words with commas, as a sentence with
/// full stops, with one blank and no doubled marks. A phrase that begins a sentence begins with a capital. Chinese
/// phrases get Chinese marks and no blanks.
TextChange phraseChange(const QString& text, qsizetype start, qsizetype length, const QString& phrase);

/// Han characters outweigh Latin words.
bool readsAsChinese(const QString& text);

/// The smallest piece in which `after` differs from `before`; no surrogate pair is cut.
TextChange changeBetween(const QString& before, const QString& after);

} // namespace klapper
