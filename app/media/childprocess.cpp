// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/childprocess.h"

#include <QProcess>

#include <array>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#endif

namespace klapper {

namespace {

constexpr qsizetype longestMessages = 2000;

bool speaksOfSecret(const QString& name)
{
    static constexpr std::array words{"TOKEN",   "SECRET", "PASSWORD",   "PASSWD",      "PASSPHRASE",
                                      "API_KEY", "APIKEY", "ACCESS_KEY", "PRIVATE_KEY", "CREDENTIAL"};
    if (name.startsWith(QLatin1StringView("RUNCOMFY_"), Qt::CaseInsensitive))
        return true;
    return std::any_of(words.begin(), words.end(), [&name](const char* word) {
        return name.contains(QLatin1StringView(word), Qt::CaseInsensitive);
    });
}

} // namespace

QProcessEnvironment childEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString token = environment.value(QStringLiteral("RUNCOMFY_TOKEN")).trimmed();
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        // FFREPORT makes ffmpeg write a log of its whole command line.
        if (speaksOfSecret(name) || name == u"FFREPORT"
            || (!token.isEmpty() && environment.value(name).contains(token)))
            environment.remove(name);
    }
    return environment;
}

ChildProcess::ChildProcess(ChildCommand command, QObject* parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(failure(QStringLiteral("did not end in time"))); });
}

ChildProcess::~ChildProcess()
{
    m_ended = true;
    stop();
}

void ChildProcess::start() { QMetaObject::invokeMethod(this, &ChildProcess::launch, Qt::QueuedConnection); }

void ChildProcess::launch()
{
    if (m_ended)
        return;
    if (m_command.program.isEmpty()) {
        end(failure(QStringLiteral("not installed")));
        return;
    }
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(childEnvironment());
    m_process->setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_process->setChildProcessModifier([low = m_command.lowPriority, wide = m_command.streams] {
        setpgid(0, 0); // Ctrl-C in a terminal is for us to handle
#ifdef Q_OS_LINUX
        prctl(PR_SET_PDEATHSIG, SIGKILL); // a child does not outlive a killed program
        if (wide)
            fcntl(STDOUT_FILENO, F_SETPIPE_SZ, 1024 * 1024); // the most that is allowed to everyone
#endif
        if (low)
            setpriority(PRIO_PROCESS, 0, 15);
    });
#endif
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ChildProcess::readOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, &ChildProcess::readMessages);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(failure(QStringLiteral("could not be started")));
    });
    connect(m_process, &QProcess::finished, this, &ChildProcess::onExit);
    if (m_command.deadline.count() > 0)
        m_deadline.start(m_command.deadline);
    m_process->start(m_command.program, m_command.arguments, QIODevice::ReadOnly);
}

void ChildProcess::readOutput()
{
    if (m_command.streams) {
        const QByteArray part = m_process->readAllStandardOutput();
        if (!part.isEmpty())
            Q_EMIT received(part);
        return;
    }
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > m_command.maxOutput)
        end(failure(QStringLiteral("said too much")));
}

void ChildProcess::readMessages()
{
    const QByteArray part = m_process->readAllStandardError();
    m_messages += part;
    m_messages = m_messages.right(longestMessages);
    if (m_command.streams && !part.isEmpty())
        Q_EMIT said(part);
}

void ChildProcess::onExit(int exitCode, QProcess::ExitStatus status)
{
    readMessages();
    readOutput();
    // 126 and 127 come from the loader or a wrapper: the tool itself never ran.
    if (status == QProcess::CrashExit || exitCode == 126 || exitCode == 127)
        end(failure(QStringLiteral("crashed")));
    else
        end(ChildOutput{exitCode, m_output, QString::fromUtf8(m_messages)});
}

void ChildProcess::end(const Result<ChildOutput>& outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    stop();
    Q_EMIT finished(outcome);
}

void ChildProcess::stop()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(3000); // a killed process ends at once; ~QProcess would warn
    }
}

Error ChildProcess::failure(const QString& why) const
{
    const QString name = m_command.program.section(u'/', -1);
    QString detail = (name.isEmpty() ? QStringLiteral("a media tool") : name) % u": " % why;
    if (!m_messages.isEmpty())
        detail += u"; " % QString::fromUtf8(m_messages).trimmed();
    return {.kind = ErrorKind::Tool, .retry = Retry::ByPerson, .detail = detail};
}

} // namespace klapper
