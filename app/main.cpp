// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/secrets.h"
#include "app/report/logfile.h"
#include "ui/settings/translators.h"
#include "ui/shell/launcher.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QCommandLineParser>

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
    // Until the studio has read the settings: it is the one who says what is wrong with them.
    klapper::LogFile log(QStringLiteral("klapper"), klapper::LogLevel::Warning);
    klapper::applyLanguage(application, klapper::LanguageChoice::System);

    QCommandLineParser parser;
    const QCommandLineOption practice(QStringLiteral("practice"),
                                      QApplication::translate("main", "Use the practice service; nothing is charged."));
    parser.addOption(practice);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    request.practice = parser.isSet(practice);
    request.open = parser.positionalArguments();
    klapper::Launcher launcher(application, request, &log);
    launcher.start();
    return QApplication::exec();
}
