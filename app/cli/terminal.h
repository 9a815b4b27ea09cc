// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace klapper::cli {

/// --color. Automatic: on a terminal, unless NO_COLOR is set (no-color.org) or TERM is "dumb" or unset.
enum class ColourChoice { Automatic, Always, Never };

/// What one of the two outputs can show.
struct Terminal
{
    bool isThere = false;  ///< people read it
    bool rewrites = false; ///< obeys the escape sequences that rewrite a line
    bool colours = false;
    bool symbols = false; ///< its characters go beyond ASCII, and it is no dumb one

    /// @param isUtf8 what the locale of the person says, before the program chose one of its own
    static Terminal output(ColourChoice choice, bool isUtf8);
    static Terminal error(ColourChoice choice, bool isUtf8);
};

enum class Ink { Plain, Bold, Good, Bad, Careful, Busy, Faint };

/// Text that holds no escape sequence of its own, in a colour where the output has them.
QByteArray inked(const QByteArray& text, Ink ink, const Terminal& terminal);

enum class Sign { Step, Note, Failure };

/// A mark before a line, with a blank behind it: a symbol, else ASCII; nothing where people do not read.
QByteArray signOf(Sign sign, const Terminal& terminal);

} // namespace klapper::cli
