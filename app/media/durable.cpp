// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/durable.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#endif

namespace klapper {

bool syncFile(QFileDevice& file)
{
    if (!file.flush())
        return false;
#if defined(Q_OS_LINUX)
    return ::fdatasync(file.handle()) == 0;
#elif defined(Q_OS_UNIX)
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

void syncFolder([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

RenameOutcome renameWithoutReplacing(const QString& from, const QString& to)
{
#ifdef Q_OS_UNIX
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return RenameOutcome::Done;
    if (errno == EEXIST)
        return RenameOutcome::Taken;
#endif
    // File systems without that flag: a link never replaces either.
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        return RenameOutcome::Done;
    }
    if (errno == EEXIST)
        return RenameOutcome::Taken;
#endif
    // Neither flag nor links (FAT): QFile looks before it renames.
    if (QFile::exists(to))
        return RenameOutcome::Taken;
    return QFile::rename(from, to) ? RenameOutcome::Done : RenameOutcome::Failed;
}

} // namespace klapper
