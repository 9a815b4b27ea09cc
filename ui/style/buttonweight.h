// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace klapper {

/// Buttons of weight; the style paints them. Action is for the one button that spends money.
enum class ButtonWeight { Usual, Accent, Action, Danger };

/// Works on any QPushButton or QToolButton (also one with a menu).
void setButtonWeight(QAbstractButton* button, ButtonWeight weight);
ButtonWeight buttonWeight(const QWidget* button);

} // namespace klapper
