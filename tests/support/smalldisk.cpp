// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalldisk.h"

#include <QFile>

#include <sys/mount.h>

#include <csignal>

namespace klapper::test {

SmallDisk::SmallDisk(qint64 bytes)
    : m_bytes(bytes)
{
    const QByteArray options = "size=" + QByteArray::number(bytes) + ",mode=0700";
    m_mounted = ::mount("tmpfs", QFile::encodeName(m_dir.path()).constData(), "tmpfs", MS_NOSUID | MS_NODEV,
                        options.constData())
             == 0;
    std::signal(SIGXFSZ, SIG_IGN); // a write beyond the limit fails instead
    getrlimit(RLIMIT_FSIZE, &m_before);
    if (!m_mounted)
        limit(rlim_t(bytes));
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_dir.path()).constData(), MNT_DETACH);
    else
        setrlimit(RLIMIT_FSIZE, &m_before);
}

void SmallDisk::limit(rlim_t bytes) const
{
    const rlimit limit{bytes, m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
}

void SmallDisk::fill()
{
    if (!m_mounted)
        return limit(0);
    QFile file(filler());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const QByteArray block(4096, 'x');
    while (file.write(block) == block.size()) {
    }
}

void SmallDisk::empty()
{
    if (!m_mounted)
        return limit(rlim_t(m_bytes));
    QFile::remove(filler());
}

} // namespace klapper::test
