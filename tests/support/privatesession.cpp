// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatesession.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace klapper::test {

namespace {

bool writeBus(const QString& path, const QString& services)
{
    const QByteArray started =
        services.isEmpty() ? QByteArray() : QByteArray("<servicedir>" + services.toUtf8() + "</servicedir>");
    const QByteArray text = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>" + started
                          + "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                            "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

int runInPrivateSession(const Isolated& profile, const QString& services)
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    const QString bus = profile.path(QStringLiteral("bus.conf"));
    if (!writeBus(bus, services))
        qFatal("no bus configuration");
    QStringList arguments{u"--config-file=" % bus, QStringLiteral("--"), QCoreApplication::applicationFilePath()};
    arguments += QCoreApplication::arguments().mid(1);
    const int code = QProcess::execute(QStringLiteral("dbus-run-session"), arguments);
    if (code == -2)
        qFatal("dbus-run-session is needed (Debian package dbus)");
    return code;
}

} // namespace klapper::test
