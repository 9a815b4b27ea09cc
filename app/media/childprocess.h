// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace klapper {

/// The environment for every child: ours without RunComfy's variables, without anything whose name
/// speaks of a secret, and without anything that holds the value of RUNCOMFY_TOKEN (fault X5).
QProcessEnvironment childEnvironment();

/// A child that ran to its own end, whatever it thought of its task.
struct ChildOutput
{
    int exitCode = 0;
    QByteArray output;
    QString messages; ///< the last 2,000 characters of standard error
};

struct ChildCommand
{
    QString program;                            ///< absolute; empty means that the tool is missing
    QStringList arguments = {};                 ///< never through a shell
    std::chrono::milliseconds deadline{20'000}; ///< 0: none, whoever starts it watches over it
    qint64 maxOutput = 1024 * 1024;             ///< of standard output; more ends the child
    bool lowPriority = false;
    /// Standard output and error are announced as they come, not kept, and have no limit; for what is too much to
    /// stand in memory at once.
    bool streams = false;
};

/// One child process, without a shell, without our secrets, with a deadline, killed with its object.
///
///   start() ── ran to its end ──────────────────────> finished(ChildOutput)
///           └─ missing, crashed, deadline, too much output > finished(Error Tool)
///
/// With `streams` received() and said() come before it, as often as there is something.
/// finished() comes exactly once, never inside start(), and not after destruction. Whoever deletes it in answer to
/// finished() uses deleteLater().
class ChildProcess final : public QObject
{
    Q_OBJECT

public:
    explicit ChildProcess(ChildCommand command, QObject* parent = nullptr);
    ~ChildProcess() override;

    void start();

Q_SIGNALS:
    void finished(const klapper::Result<klapper::ChildOutput>& output);
    void received(const QByteArray& output);
    void said(const QByteArray& messages);

private:
    void launch();
    void readOutput();
    void readMessages();
    void onExit(int exitCode, QProcess::ExitStatus status);
    void stop();
    void end(const Result<ChildOutput>& outcome);
    Error failure(const QString& why) const;

    ChildCommand m_command;
    QProcess* m_process = nullptr;
    QTimer m_deadline;
    QByteArray m_output;
    QByteArray m_messages;
    bool m_ended = false;
};

} // namespace klapper
