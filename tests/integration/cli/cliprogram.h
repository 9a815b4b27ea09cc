// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practiceservice.h"
#include "tests/support/json.h"

#include <QJsonObject>
#include <QProcess>

namespace klapper::test {

/// What one run of the program came to.
struct CliOutcome
{
    int exitCode = -1; ///< -1: it crashed or did not end in time
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON object; empty when it is none.
    QJsonObject json() const;
    bool says(const QByteArray& text) const { return err.contains(text); }
    /// Standard error, for the message of a failed check.
    const char* said() const { return err.constData(); }
};

/// JSON as an argument, see json().
QString jsonText(const char* text);

/// The program as it stands in the build folder, in the profile of the test.
class CliProgram
{
public:
    CliProgram();

    void set(const QString& variable, const QString& value);
    void unset(const QString& variable) { m_environment.remove(variable); }
    /// Addresses and token by the environment, as RunComfy's own tool takes them.
    void use(const practice::PracticeAddress& address);
    void workIn(const QString& folder) { m_folder = folder; }

    CliOutcome run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Under way; see waitForError() and outcome().
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    /// Another program in the same surroundings, for example a script that calls this one.
    std::unique_ptr<QProcess> startOther(const QString& program, const QStringList& arguments) const;
    QString path() const;
    const QProcessEnvironment& environment() const { return m_environment; }

    /// Reads on until standard error has `text`; false when the program ends or takes too long.
    static bool waitForError(QProcess& process, const QByteArray& text);
    static CliOutcome outcome(QProcess& process);

private:
    QProcessEnvironment m_environment;
    QString m_folder;
};

} // namespace klapper::test
