// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QLocale>
#include <QStringList>

#include <optional>

namespace klapper::cli {

namespace {

/// "zh_CN.UTF-8@x" and its like; nothing for a language that is not spoken here. Traditional Chinese is another one.
std::optional<Language> spoken(const QString& name)
{
    const QString code = name.section(u'.', 0, 0).section(u'@', 0, 0).toLower().replace(u'-', u'_');
    if (code == u"c" || code == u"posix" || code == u"en" || code.startsWith(u"en_"))
        return Language::English;
    const QString region = code.section(u'_', 1);
    const bool isTraditional = region.startsWith(u"hant") || region == u"tw" || region == u"hk" || region == u"mo";
    if (code.section(u'_', 0, 0) == u"zh" && !isTraditional)
        return Language::SimplifiedChinese;
    return std::nullopt;
}

QString localeOfMessages()
{
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

Language languageOfPerson(LanguageChoice choice)
{
    if (choice != LanguageChoice::System)
        return choice == LanguageChoice::Chinese ? Language::SimplifiedChinese : Language::English;
    const QString locale = localeOfMessages();
    const QString code = locale.section(u'.', 0, 0);
    if (code.isEmpty() || code == u"C" || code == u"POSIX")
        return Language::English;
    const QStringList wishes = qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts) + QStringList{locale};
    for (const QString& wish : wishes) {
        if (const auto language = spoken(wish))
            return *language;
    }
    return Language::English;
}

void speak(Language language, QCoreApplication& application)
{
    if (language == Language::English)
        return;
    auto* translator = new QTranslator(&application);
    if (!translator->load(QStringLiteral(":/i18n/klapper_zh_CN.qm")))
        return;
    QCoreApplication::installTranslator(translator);
    // A locale that this system does not have is C for Qt.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
}

EnglishWords::EnglishWords()
    : m_translator(QCoreApplication::instance() ? QCoreApplication::instance()->findChild<QTranslator*>() : nullptr)
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator);
    QLocale::setDefault(QLocale::c());
}

EnglishWords::~EnglishWords()
{
    QLocale::setDefault(m_locale);
    if (m_translator)
        QCoreApplication::installTranslator(m_translator);
}

} // namespace klapper::cli
