// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cliprogram.h"

#include "tests/support/faultrun.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace klapper::test {

namespace {
constexpr int patience = 180'000;
constexpr const char* errSoFar = "errSoFar";
} // namespace

QJsonObject CliOutcome::json() const
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    return problem.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QString jsonText(const char* text) { return QString::fromUtf8(json(text)); }

CliProgram::CliProgram()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    // Not the language of whoever runs the tests.
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.remove(QStringLiteral("LANGUAGE"));
}

void CliProgram::set(const QString& variable, const QString& value)
{
    if (variable == u"RUNCOMFY_TOKEN")
        keepToken(value.trimmed());
    m_environment.insert(variable, value);
}

void CliProgram::use(const practice::PracticeAddress& address)
{
    set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), address.base);
    set(QStringLiteral("RUNCOMFY_WEB_BASE"), address.web);
    set(QStringLiteral("RUNCOMFY_SERVERLESS_API_BASE"), address.serverless);
    set(QStringLiteral("RUNCOMFY_TOKEN"), address.token);
}

QString CliProgram::path() const { return qEnvironmentVariable("KLAPPER_BIN_DIR") % u"/klapper-cli"; }

std::unique_ptr<QProcess> CliProgram::start(const QStringList& arguments) const
{
    return startOther(path(), arguments);
}

std::unique_ptr<QProcess> CliProgram::startOther(const QString& program, const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder);
    process->start(program, arguments);
    process->waitForStarted();
    return process;
}

CliOutcome CliProgram::run(const QStringList& arguments, const QByteArray& input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    CliOutcome ended = outcome(*process);
    keepFolder(m_folder);
    return ended;
}

bool CliProgram::waitForError(QProcess& process, const QByteArray& text)
{
    QByteArray seen = process.property(errSoFar).toByteArray();
    QElapsedTimer timer;
    timer.start();
    while (!seen.contains(text) && timer.elapsed() < patience && process.state() != QProcess::NotRunning) {
        process.setReadChannel(QProcess::StandardError);
        process.waitForReadyRead(200);
        seen += process.readAllStandardError();
    }
    process.setProperty(errSoFar, seen);
    return seen.contains(text);
}

CliOutcome CliProgram::outcome(QProcess& process)
{
    CliOutcome outcome;
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    if (!ended)
        process.kill();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.property(errSoFar).toByteArray() + process.readAllStandardError();
    keepOutput(outcome.out + outcome.err);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    return outcome;
}

} // namespace klapper::test
