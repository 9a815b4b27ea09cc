// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace klapper {

/// Distances in device-independent pixels.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace space

inline constexpr int radius = 6;
inline constexpr int iconSmall = 16;
inline constexpr int iconMedium = 20;
inline constexpr int iconLarge = 24;

/// 11, 13, 15 and 20 pixels at the usual 10 point font; they grow with the system font, so text at 200 %
/// doubles all four.
enum class TextSize { Small, Body, Title, Large };

/// The application font in that size.
QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
/// For time and money: the same font when all its digits have one width (Noto, DejaVu, Cantarell, Segoe, SF
/// do), with tabular digits asked for on Qt 6.7; else the system's fixed-width font.
QFont numberFont(TextSize size, QFont::Weight weight = QFont::Normal);
/// The height of a control with one line of body text: 28 at the usual font.
int controlHeight();
/// The width of a dialog that is `usual` pixels wide at the usual font: it grows with the text, as far as the screen
/// allows.
int dialogWidth(int usual);

} // namespace klapper
