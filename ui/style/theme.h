// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QColor>
#include <QPalette>

#include <array>

class QApplication;
class QWidget;

namespace klapper {

enum class Appearance { System, Light, Dark };

/// The colours of one look. A value; the four looks (light and dark, usual and high contrast) are constants.
/// A widget asks for the one in force by its palette, so nothing is global and a part of the window can look
/// different by getting another palette:
///     painter.setPen(Theme::of(this).color(Token::Line));
/// Widgets that keep colours refresh them on QEvent::PaletteChange.
class Theme
{
public:
    static const Theme& light();
    static const Theme& dark();
    static const Theme& lightHighContrast();
    static const Theme& darkHighContrast();
    /// The look a palette of ours was made from; for a foreign palette the nearest by lightness.
    static const Theme& of(const QPalette& palette);
    static const Theme& of(const QWidget* widget);

    QColor color(Token token) const { return m_colors[static_cast<std::size_t>(token)]; }
    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return m_highContrast; }
    QPalette palette() const;
    /// For text fields and menus in high contrast: what is selected is turned round, light on dark and dark on light.
    QPalette turnedPalette() const;

private:
    using Colors = std::array<QColor, tokenCount>;
    Theme(bool dark, bool highContrast, const Colors& colors)
        : m_colors(colors)
        , m_dark(dark)
        , m_highContrast(highContrast)
    {
    }
    static Theme make(bool dark, bool highContrast);
    Colors m_colors;
    bool m_dark;
    bool m_highContrast;
};

/// Sets our style and palette on the application and, with Appearance::System, follows the light, dark and
/// contrast setting of the system while it runs. May be called again with another appearance.
/// Call it before the first window.
void applyTheme(QApplication& application, Appearance appearance);

/// The person asked for less motion; also true when animations are switched off in the desktop.
/// Ask each time before animating.
bool reducedMotion(const QWidget* widget);

/// Contrast ratio of WCAG 2, 1 to 21; both colours opaque.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace klapper
