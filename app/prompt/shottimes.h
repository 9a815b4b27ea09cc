// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace klapper {

/// A length or a range of time as people write it into a shot list: "4s", "(0-4s)", "[00:00-00:04]", "3 秒".
struct SaidTime
{
    qsizetype end = 0; ///< behind it, UTF-16 units
    int seconds = 1;   ///< whole, at least 1; of a range between its rounded ends, so that neighbours stay seamless
    double from = -1;  ///< of a range; -1: a length alone
    bool bracketed = false;
};

/// The time that begins exactly at `at`, up to ten minutes; nothing when there is none.
std::optional<SaidTime> timeAt(const QString& text, qsizetype at);
/// The bracketed time that ends the text, blanks and punctuation aside, and where it begins.
struct LastTime
{
    qsizetype start = 0;
    SaidTime time;
};
std::optional<LastTime> timeAtEnd(const QString& text);

/// A number in the digits of any language, or in Chinese ("十二"); 0 when it is none.
int numberOf(const QString& digits);

} // namespace klapper
