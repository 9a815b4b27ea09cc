// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/look.h"

namespace klapper {

class SettingsStore;

/// What the settings say of the looks.
Appearance appearanceOf(const SettingsStore& store);
void setAppearance(SettingsStore& store, Appearance appearance);
Look lookOf(const SettingsStore& store);

} // namespace klapper
