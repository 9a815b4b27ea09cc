// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper {

/// A colour by its purpose. Text tokens are safe (4.5 : 1 or more, in high contrast 7 : 1) on Window, Panel, Raised,
/// Field, Hover and Selection in every theme; tests/ui/style/tst_theme.cpp computes it.
enum class Token {
    Window,   ///< behind everything
    Panel,    ///< library, compose, jobs
    Raised,   ///< cards, buttons, menus
    Field,    ///< inside of text fields and lists
    Hover,    ///< raised thing under the pointer
    Line,     ///< hairlines between things; never the only sign of a control
    Edge,     ///< border of a control
    Text,     ///< what one reads
    Quiet,    ///< what one may read
    Disabled, ///< text and icons of what cannot be used now (exempt from the contrast rule)
    Accent,   ///< fill of what is selected or on; text on it is OnAccent
    OnAccent,
    AccentText, ///< links, active words
    Focus,      ///< the ring
    Selection,  ///< background of selected rows and text; text on it is Text
    Action,     ///< the one button that spends money; text on it is OnAction
    ActionHover,
    OnAction,
    Good, ///< fills and dots; words and icons take the ...Text tokens
    Warn,
    Bad,
    GoodText,
    WarnText,
    BadText,
    GoodWash, ///< quiet background of a banner; text on it is Text or GoodText
    WarnWash,
    BadWash,
    InfoWash,
    Letterbox,   ///< around the picture, dark in both themes
    OnLetterbox, ///< text there
    QuietOnLetterbox,
    SelectionEdge, ///< border of what is selected; stands out in high contrast, where it is the clearest sign
};

inline constexpr int tokenCount = static_cast<int>(Token::SelectionEdge) + 1;

} // namespace klapper
