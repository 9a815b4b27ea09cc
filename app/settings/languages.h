// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QLocale>

namespace klapper {

/// The locale of a choice, for words as well as for numbers, money and dates. The system's own where it has that
/// language already, so that a country's dates stay.
QLocale localeOf(LanguageChoice choice);

} // namespace klapper
