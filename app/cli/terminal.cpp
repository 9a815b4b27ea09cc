// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace klapper::cli {

namespace {

bool isTerminal(int descriptor)
{
#ifdef Q_OS_UNIX
    return isatty(descriptor) == 1;
#else
    Q_UNUSED(descriptor)
    return false;
#endif
}

Terminal terminalOf(int descriptor, ColourChoice choice, bool isUtf8)
{
    const QByteArray kind = qgetenv("TERM");
    const bool isDumb = kind.isEmpty() || kind == "dumb";
    Terminal terminal;
    terminal.isThere = isTerminal(descriptor);
    terminal.rewrites = terminal.isThere && !isDumb;
    terminal.symbols = terminal.rewrites && isUtf8;
    switch (choice) {
    case ColourChoice::Automatic:
        terminal.colours = terminal.rewrites && qgetenv("NO_COLOR").isEmpty();
        break;
    case ColourChoice::Always:
        terminal.colours = true;
        break;
    case ColourChoice::Never:
        break;
    }
    return terminal;
}

/// ECMA-48 "select graphic rendition", from the sixteen colours that every theme of a terminal chooses itself.
const char* codeOf(Ink ink)
{
    switch (ink) {
    case Ink::Plain:
        return "";
    case Ink::Bold:
        return "1";
    case Ink::Good:
        return "32";
    case Ink::Bad:
        return "31";
    case Ink::Careful:
        return "33";
    case Ink::Busy:
        return "36";
    case Ink::Faint:
        return "2";
    }
    Q_UNREACHABLE();
}

const char* symbolOf(Sign sign)
{
    switch (sign) {
    case Sign::Step:
        return "\u25b8 ";
    case Sign::Note:
        return "\u00b7 ";
    case Sign::Failure:
        return "\u2717 ";
    }
    Q_UNREACHABLE();
}

const char* asciiOf(Sign sign)
{
    switch (sign) {
    case Sign::Step:
        return "> ";
    case Sign::Note:
        return "- ";
    case Sign::Failure:
        return "x ";
    }
    Q_UNREACHABLE();
}

} // namespace

Terminal Terminal::output(ColourChoice choice, bool isUtf8) { return terminalOf(1, choice, isUtf8); }

Terminal Terminal::error(ColourChoice choice, bool isUtf8) { return terminalOf(2, choice, isUtf8); }

QByteArray inked(const QByteArray& text, Ink ink, const Terminal& terminal)
{
    if (!terminal.colours || ink == Ink::Plain || text.isEmpty())
        return text;
    return QByteArray("\033[") + codeOf(ink) + 'm' + text + "\033[0m";
}

QByteArray signOf(Sign sign, const Terminal& terminal)
{
    if (!terminal.isThere)
        return {};
    return terminal.symbols ? symbolOf(sign) : asciiOf(sign);
}

} // namespace klapper::cli
