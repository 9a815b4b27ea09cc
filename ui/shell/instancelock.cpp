// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/instancelock.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace klapper {

#ifdef Q_OS_UNIX

InstanceLock::InstanceLock(QString path)
    : m_path(std::move(path))
{
}

InstanceLock::~InstanceLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

InstanceLock::Outcome InstanceLock::tryLock()
{
    // Not inherited: a child that outlives the window would hold it.
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file < 0)
        return Outcome::Impossible;
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? Outcome::Taken : Outcome::Impossible;
    const QByteArray who = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    // Only for a message; the lock holds without it.
    if (::ftruncate(m_file, 0) == 0) [[maybe_unused]]
        const auto written = ::pwrite(m_file, who.constData(), size_t(who.size()), 0);
    return Outcome::Held;
}

qint64 InstanceLock::holder() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.read(32).trimmed().toLongLong() : 0;
}

#else

InstanceLock::InstanceLock(QString path)
    : m_path(std::move(path))
    , m_file(std::make_unique<QLockFile>(m_path))
{
    m_file->setStaleLockTime(0); // only a dead owner makes it stale, never its age
}

InstanceLock::~InstanceLock() = default;

InstanceLock::Outcome InstanceLock::tryLock()
{
    if (m_file->isLocked() || m_file->tryLock(0))
        return Outcome::Held;
    return m_file->error() == QLockFile::LockFailedError ? Outcome::Taken : Outcome::Impossible;
}

qint64 InstanceLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    return m_file->getLockInfo(&process, &host, &program) ? process : 0;
}

#endif

} // namespace klapper
