// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that is nothing but a main window, to compare a start with.
#include "tests/bench/firstpaint.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const klapper::bench::FirstPaint paint([](QMainWindow&) { QCoreApplication::quit(); });
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
