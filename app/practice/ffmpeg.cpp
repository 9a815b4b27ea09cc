// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/ffmpeg.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace klapper::practice {

namespace {

QProcessEnvironment smallEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString& name :
         {QStringLiteral("PATH"), QStringLiteral("HOME"), QStringLiteral("LANG"), QStringLiteral("LC_ALL"),
          QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("FONTCONFIG_FILE"), QStringLiteral("FONTCONFIG_PATH"),
          QStringLiteral("LD_LIBRARY_PATH")}) {
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    }
    return environment;
}

#ifdef Q_OS_UNIX
/// In the child, between fork and exec.
void prepareChild()
{
    setpgid(0, 0); // Ctrl-C in a terminal is for us to handle, not for the clip under way
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#ifdef SYS_close_range
    constexpr unsigned closeOnExec = 1U << 2U; // CLOSE_RANGE_CLOEXEC
    syscall(SYS_close_range, 3U, ~0U, closeOnExec);
#endif
#endif
}
#endif

} // namespace

void isolate(QProcess& process)
{
    process.setProcessEnvironment(smallEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    process.setChildProcessModifier(prepareChild);
#endif
}

Result<QString> findFfmpeg()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (program.isEmpty())
        return Error{.kind = ErrorKind::Tool,
                     .detail = QStringLiteral("ffmpeg was not found; on Debian it is in the package ffmpeg")};
    return program;
}

Status runFfmpeg(const QString& program, const QStringList& arguments, const QString& folder,
                 const std::function<bool()>& wanted)
{
    QProcess process;
    isolate(process);
    process.setWorkingDirectory(folder);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(100)) {
        if (wanted())
            continue;
        process.kill();
        process.waitForFinished(5'000);
        return Error{.kind = ErrorKind::Cancelled};
    }
    if (process.error() != QProcess::FailedToStart && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return Nothing{};
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).right(1000).trimmed();
    return Error{.kind = ErrorKind::Tool, .detail = u"ffmpeg failed: " % said};
}

} // namespace klapper::practice
