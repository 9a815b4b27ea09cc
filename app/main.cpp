// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/secrets.h"
#include "ui/shell/launcher.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTranslator>

int main(int argc, char* argv[])
{
    klapper::refuseCoreDumps();
    klapper::chooseMediaBackend();
    klapper::StartRequest request = klapper::StartRequest::ofThisProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setApplicationDisplayName(QStringLiteral("Klapper"));
    QApplication::setApplicationVersion(QStringLiteral(KLAPPER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.klapper.Klapper"));
    QTranslator ofQt;
    if (ofQt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&ofQt);
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("klapper"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&translator);

    QCommandLineParser parser;
    const QCommandLineOption practice(QStringLiteral("practice"),
                                      QApplication::translate("main", "Use the practice service; nothing is charged."));
    parser.addOption(practice);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    request.practice = parser.isSet(practice);
    request.open = parser.positionalArguments();
    klapper::Launcher launcher(application, request);
    launcher.start();
    return QApplication::exec();
}
