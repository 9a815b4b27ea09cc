// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <optional>

namespace klapper {

/// How the person wants the window to look; where nothing is said the system decides, also while the program runs.
struct Look
{
    Appearance appearance = Appearance::System;
    std::optional<bool> highContrast = {};
    std::optional<bool> lessMotion = {};
};

/// As applyTheme(), which changes the appearance alone.
void applyLook(QApplication& application, const Look& look);

/// The text size of the whole program in percent of the system's. Windows that are open keep what they have measured:
/// build them anew.
void applyTextSize(QApplication& application, int percent);

} // namespace klapper
