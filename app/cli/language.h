// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace klapper::cli {

/// The languages that the command line speaks.
enum class Language { English, SimplifiedChinese };

/// What the person has chosen in the settings, else what the environment asks for, as gettext reads it: LC_ALL, LC_MESSAGES or LANG, whichever is set first;
/// C, POSIX and nothing are English; else the first language of LANGUAGE that is spoken here goes before. To be asked
/// before prepareProcess(), which may replace LC_ALL.
Language languageOfPerson(LanguageChoice choice);

/// From now on Text::tr() gives that language, and numbers and times are written as there. English needs no call and
/// reads nothing. Every word that was made before stays as it is.
void speak(Language language, QCoreApplication& application);

/// While it lives, Text::tr() and QLocale give English and plain numbers: for texts inside JSON, which do not change
/// with the person's language.
class EnglishWords final
{
public:
    EnglishWords();
    ~EnglishWords();
    Q_DISABLE_COPY_MOVE(EnglishWords)

private:
    QPointer<QTranslator> m_translator; ///< null when English is spoken anyway
    QLocale m_locale;
};

} // namespace klapper::cli
