// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settingsstore.h"

namespace klapper::cli {

/// What a setting may be, in the person's language: "on or off", "1 to 10", "an absolute folder …".
QString rangeText(const SettingSpec& spec);

/// What is wrong with the settings, in one sentence. @param file that they are read from
QString problemText(const SettingsProblem& problem, const QString& file);

} // namespace klapper::cli
