// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/browser.h"

#include <QProcess>
#include <QStandardPaths>

namespace klapper::cli {

bool openInBrowser(const QUrl& page)
{
#if defined(Q_OS_WIN)
    const QString name = QStringLiteral("rundll32");
    QStringList arguments{QStringLiteral("url.dll,FileProtocolHandler")};
#elif defined(Q_OS_MACOS)
    const QString name = QStringLiteral("open");
    QStringList arguments;
#else
    // Without a screen it would look for a browser of the terminal and take this one over.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return false;
    const QString name = QStringLiteral("xdg-open");
    QStringList arguments;
#endif
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return false;
    arguments.append(QString::fromLatin1(page.toEncoded()));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("RUNCOMFY_TOKEN"));
    process.setProcessEnvironment(environment);
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace klapper::cli
