// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/life.h"

#include "tests/crash/child.h"
#include "tests/crash/killreport.h"
#include "tests/crash/profile.h"
#include "tests/crash/waiting.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <optional>

namespace klapper::crash {

namespace {

constexpr int lookEvery = 25; ///< milliseconds

std::optional<int> timeOf(const QByteArray& trigger)
{
    static const QByteArray time("time=");
    return trigger.startsWith(time) ? std::optional(trigger.mid(time.size()).toInt()) : std::nullopt;
}

/// The file that both sides map, all zero.
class MappedReport
{
public:
    explicit MappedReport(const QString& path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate) || !m_file.resize(sizeof(KillReport)))
            qFatal("no file %s", qPrintable(path));
        m_report = reinterpret_cast<KillReport*>(m_file.map(0, sizeof(KillReport)));
        if (!m_report)
            qFatal("%s cannot be mapped", qPrintable(path));
    }
    const KillReport& operator*() const { return *m_report; }

private:
    QFile m_file;
    KillReport* m_report;
};

} // namespace

Life::End Life::run(const Profile& profile) const
{
    const MappedReport report(profile.reportFile());
    QProcessEnvironment environment = profile.environment();
    const std::optional<int> killAfter = timeOf(trigger);
    if (!trigger.isEmpty() && !killAfter) {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(KLAPPER_KILLPOINTS));
        environment.insert(QString::fromLatin1(killVariable), QString::fromLatin1(trigger));
        environment.insert(QString::fromLatin1(reportVariable), profile.reportFile());
    }
    if (pressGenerate) {
        environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(KLAPPER_CRASH_PLUGINS));
        environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("klapperpress"));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(profile.home());
    dieWithUs(process);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(
        profile.program(program == Program::Window ? QStringLiteral("klapper") : QStringLiteral("klapper-cli")),
        arguments);
    End end;
    QElapsedTimer clock;
    clock.start();
    bool inTime = false;
    while (process.state() != QProcess::NotRunning) {
        const qint64 left = killAfter.value_or(patience) - clock.elapsed();
        if (process.waitForFinished(int(std::clamp<qint64>(left, 0, lookEvery))))
            break;
        end.stopped = isOver && isOver();
        inTime = killAfter && clock.elapsed() >= *killAfter;
        if (end.stopped || clock.elapsed() >= killAfter.value_or(patience)) {
            process.kill();
            process.waitForFinished();
        }
    }
    const bool byItself = process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart;
    const bool fromInside = (*report).reached == 1; // what it left may have looked like its end for a moment
    end.stopped = end.stopped && !fromInside;
    end.atTrigger = !byItself && !end.stopped && (inTime || fromInside);
    end.exitCode = byItself ? process.exitCode() : -1;
    end.events = (*report).events;
    end.milliseconds = int(clock.elapsed());
    end.said = process.readAllStandardError();
    return end;
}

} // namespace klapper::crash
