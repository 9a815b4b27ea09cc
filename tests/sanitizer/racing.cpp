// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A race on purpose, after all that the tests with threads do: a thread of Qt's, a child process, queued calls.
#include <QCoreApplication>
#include <QProcess>
#include <QThread>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QThread thread;
    QObject worker;
    worker.moveToThread(&thread);
    thread.start();
    QProcess child;
    child.start(QStringLiteral("true"), QStringList());
    if (!child.waitForFinished())
        return 2;
    int count = 0;
    QMetaObject::invokeMethod(
        &worker,
        [&] {
            ++count;
            QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    ++count; // the worker may do the same now
    QCoreApplication::exec();
    thread.quit();
    thread.wait();
    return 0;
}
