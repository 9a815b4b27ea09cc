// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/translators.h"

#include "app/settings/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace klapper {

namespace {

/// Lives with the application; holds what is installed.
class Translators final : public QObject
{
public:
    explicit Translators(QCoreApplication& application)
        : QObject(&application)
    {
        setObjectName(name());
    }
    static QString name() { return QStringLiteral("klapperTranslators"); }

    void use(const QLocale& locale, const QString& folder)
    {
        const auto install = [&locale](QTranslator& translator, const QString& file, const QString& from) {
            QCoreApplication::removeTranslator(&translator);
            if (translator.load(locale, file, QStringLiteral("_"), from))
                QCoreApplication::installTranslator(&translator);
        };
        install(m_qt, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(m_ours, QStringLiteral("klapper"), folder);
    }

private:
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace

void applyLanguage(QCoreApplication& application, LanguageChoice choice, const QString& folder)
{
    const QLocale locale = localeOf(choice);
    QLocale::setDefault(locale);
    auto* translators =
        static_cast<Translators*>(application.findChild<QObject*>(Translators::name(), Qt::FindDirectChildrenOnly));
    if (!translators)
        translators = new Translators(application);
    translators->use(locale, folder);
}

} // namespace klapper
