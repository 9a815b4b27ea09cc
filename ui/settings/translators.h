// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

class QCoreApplication;

namespace klapper {

/// The words of the program, of Qt's own dialogs, and numbers and dates, in the language of the choice. May be called
/// again with another one; windows that are open keep their words: build them anew.
/// @param folder of our translations
void applyLanguage(QCoreApplication& application, LanguageChoice choice,
                   const QString& folder = QStringLiteral(":/i18n"));

} // namespace klapper
