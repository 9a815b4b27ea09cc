// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/librarychild.h"

#include "app/account/secrets.h"
#include "tests/bench/figures.h"
#include "tests/bench/firstpaint.h"
#include "tests/bench/librarywalk.h"
#include "ui/shell/launcher.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QTest>
#include <QTranslator>

namespace klapper::bench {

namespace {

constexpr int untilSettled = 1'000; // ms

void endAfterPaint(QMainWindow&) { QCoreApplication::quit(); }

void goThrough(QMainWindow& window, LibraryWalk walk)
{
    QTest::qWait(untilSettled);
    const QString trouble = walk.walk(window);
    if (!trouble.isEmpty())
        qFatal("%s", qPrintable(trouble));
    QJsonObject figures = walk.toJson();
    figures.insert(QStringLiteral("resident"), residentMiB());
    figures.insert(QStringLiteral("peak"), peakMiB());
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    QCoreApplication::quit();
}

void walkAfterPaint(QMainWindow& window) { goThrough(window, LibraryWalk()); }

void glanceAfterPaint(QMainWindow& window)
{
    goThrough(window, LibraryWalk(LibraryWalk::Length{.searches = 1, .wheelTurns = 10, .dragSteps = 10}));
}

} // namespace

int runWindow(int argc, char** argv, WindowRun run)
{
    refuseCoreDumps();
    chooseMediaBackend();
    const StartRequest request = StartRequest::ofThisProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QTranslator ofQt;
    if (ofQt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&ofQt);
    const FirstPaint paint(run == WindowRun::Paint  ? endAfterPaint
                           : run == WindowRun::Walk ? walkAfterPaint
                                                    : glanceAfterPaint,
                           QStringLiteral("clips"));
    Launcher launcher(application, request);
    launcher.start();
    return QApplication::exec();
}

} // namespace klapper::bench
