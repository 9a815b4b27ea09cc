// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/pseudoterminal.h"

#include <QElapsedTimer>

#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace klapper::test {

namespace {

/// As execve() wants it; points into `texts`.
std::vector<char*> pointers(QList<QByteArray>& texts)
{
    std::vector<char*> all;
    for (QByteArray& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

/// Until the other side closes, which a terminal says as an error.
QByteArray readAll(int terminal)
{
    QByteArray said;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 60'000) {
        pollfd waiting{terminal, POLLIN, 0};
        if (::poll(&waiting, 1, 1000) == 0)
            continue;
        char buffer[4096];
        const ssize_t count = ::read(terminal, buffer, sizeof buffer);
        if (count <= 0)
            return said;
        said.append(buffer, count);
    }
    return {};
}

} // namespace

QByteArray onTerminal(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QList<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        words.append(argument.toLocal8Bit());
    QList<QByteArray> variables;
    const QStringList all = environment.toStringList();
    for (const QString& variable : all)
        variables.append(variable.toLocal8Bit());
    const std::vector<char*> argv = pointers(words);
    const std::vector<char*> envp = pointers(variables);
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(127);
    }
    if (child < 0)
        return {};
    const QByteArray said = readAll(terminal);
    ::kill(child, SIGKILL); // of one that has ended nothing is left to kill
    ::waitpid(child, nullptr, 0);
    ::close(terminal);
    return said;
}

} // namespace klapper::test
