// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standardinput.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <unistd.h>
#else
#include <QFile>
#endif

namespace klapper::cli {

StandardInput::StandardInput(qsizetype most, QObject* parent)
    : QObject(parent)
    , m_most(most)
{
}

#ifdef Q_OS_UNIX

bool StandardInput::isTerminal() { return isatty(STDIN_FILENO) == 1; }

void StandardInput::start()
{
    auto* notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(this, &StandardInput::ended, notifier, [notifier] { notifier->setEnabled(false); });
    connect(notifier, &QSocketNotifier::activated, this, &StandardInput::readPart);
}

void StandardInput::readPart()
{
    std::array<char, 4096> part{};
    const ssize_t count = read(STDIN_FILENO, part.data(), part.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0)
        m_bytes.append(part.data(), qsizetype(count));
    if (count <= 0 || m_bytes.size() >= m_most)
        Q_EMIT ended();
}

#else

bool StandardInput::isTerminal() { return false; }

void StandardInput::start() { QMetaObject::invokeMethod(this, &StandardInput::readPart, Qt::QueuedConnection); }

void StandardInput::readPart()
{
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        m_bytes = input.read(m_most);
    Q_EMIT ended();
}

#endif

} // namespace klapper::cli
