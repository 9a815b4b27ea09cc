// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/durable.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#endif

#ifndef Q_OS_UNIX
#include <filesystem>
#include <system_error>
#endif

namespace klapper {

namespace {
/// Replaces on every system. Not QFile::rename(), which neither replaces nor shrinks from copying.
bool renameOver(const QString& from, const QString& to)
{
#ifdef Q_OS_UNIX
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    std::error_code problem;
    std::filesystem::rename(from.toStdWString(), to.toStdWString(), problem);
    return !problem;
#endif
}
} // namespace

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
    // Neither flag nor links (FAT of old): a look before.
    if (QFile::exists(to))
        return RenameOutcome::Taken;
    return renameOver(from, to) ? RenameOutcome::Done : RenameOutcome::Failed;
}

QString unfinishedPath(const QString& path) { return path % u".new"; }

Status writeDurably(const QString& path, const QByteArray& content)
{
    const QString fresh = unfinishedPath(path);
    QFile::remove(fresh); // of a crash, or a link of somebody's
    QFile file(fresh);
    const auto fail = [&file, &fresh](const QString& why) {
        file.close();
        QFile::remove(fresh);
        return Error{.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = why};
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
        || file.write(content) != content.size() || !syncFile(file))
        return fail(file.errorString());
    file.close();
    if (!renameOver(fresh, path))
        return fail(QStringLiteral("rename"));
    syncFolder(QFileInfo(path).absolutePath());
    return Nothing{};
}

void startWriting([[maybe_unused]] QFileDevice& file, [[maybe_unused]] qint64 from, [[maybe_unused]] qint64 count)
{
#ifdef Q_OS_LINUX
    ::sync_file_range(file.handle(), from, count, SYNC_FILE_RANGE_WRITE);
#endif
}

bool isSameFile(const QString& one, const QString& other)
{
#ifdef Q_OS_UNIX
    struct stat first = {};
    struct stat second = {};
    return ::lstat(QFile::encodeName(one).constData(), &first) == 0
        && ::lstat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
#else
    return QFileInfo(one) == QFileInfo(other);
#endif
}

} // namespace klapper
