// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/languages.h"

namespace klapper {

QLocale localeOf(LanguageChoice choice)
{
    const QLocale system = QLocale::system();
    switch (choice) {
    case LanguageChoice::System:
        return system;
    case LanguageChoice::English:
        return system.language() == QLocale::English ? system : QLocale(QLocale::English);
    case LanguageChoice::Chinese: {
        const bool hasIt = system.language() == QLocale::Chinese && system.script() == QLocale::SimplifiedHanScript;
        return hasIt ? system : QLocale(QLocale::Chinese, QLocale::China);
    }
    }
    Q_UNREACHABLE();
}

} // namespace klapper
