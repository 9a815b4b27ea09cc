// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupts.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace klapper::cli {

#ifdef Q_OS_UNIX

namespace {

// A handler may touch only these: a lock-free count and the writing end of a pipe.
volatile std::sig_atomic_t seen = 0;
volatile std::sig_atomic_t writingEnd = -1;

void onSignal(int)
{
    const int keptErrno = errno;
    if (seen != 0)
        _exit(130);
    seen = 1;
    const char byte = 'i';
    [[maybe_unused]] const ssize_t written = write(int(writingEnd), &byte, 1);
    errno = keptErrno;
}

} // namespace

Interrupts::Interrupts(QObject* parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return;
    for (const int end : ends)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    writingEnd = ends[1];
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    // The terminal was closed; under nohup that is not heard.
    struct sigaction before = {};
    if (sigaction(SIGHUP, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
        sigaction(SIGHUP, &action, nullptr);
    // "klapper-cli ... | head" must not end a paid wait.
    std::signal(SIGPIPE, SIG_IGN);
}

#else

Interrupts::Interrupts(QObject* parent)
    : QObject(parent)
{
}

#endif

} // namespace klapper::cli
