// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#endif

namespace klapper::test {

/// A disk of 4 MiB that can be filled up. Where no disk may be mounted, a folder whose files may not grow beyond what
/// they are: writes fail there as well, though by another error.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
#ifdef Q_OS_LINUX
        m_mounted = ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=4m") == 0;
        std::signal(SIGXFSZ, SIG_IGN);
#endif
    }
    ~SmallDisk()
    {
        empty();
#ifdef Q_OS_LINUX
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isMounted() const { return m_mounted; }
    /// Nothing more can be written, down to the last byte.
    void fill()
    {
        if (!m_mounted)
            return limit(1);
        QFile filler(fillerPath());
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("the small disk cannot be filled");
        for (const qsizetype size : {qsizetype(65'536), qsizetype(4096), qsizetype(1)}) {
            while (filler.write(QByteArray(size, 'x')) == size) {
            }
        }
    }
    void empty()
    {
        if (!m_mounted)
            return limit(0);
        QFile::remove(fillerPath());
    }

private:
    QString fillerPath() const { return QDir(m_folder).filePath(QStringLiteral("filler")); }
    void limit([[maybe_unused]] quint64 bytes)
    {
#ifdef Q_OS_LINUX
        rlimit now{};
        getrlimit(RLIMIT_FSIZE, &now);
        now.rlim_cur = bytes ? bytes : now.rlim_max;
        setrlimit(RLIMIT_FSIZE, &now);
#endif
    }

    QString m_folder;
    bool m_mounted = false;
};

} // namespace klapper::test
