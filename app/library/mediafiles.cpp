// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/mediafiles.h"

#include "app/media/digest.h"
#include "app/media/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace klapper {

namespace {

constexpr qint64 chunk = 1024 * 1024;

/// The note of the trash about a file in it (freedesktop.org, "The FreeDesktop.org Trash specification").
QString trashNote(const QString& inTrash)
{
    const QFileInfo file(inTrash);
    return QDir(file.absolutePath()).filePath(u"../info/" % file.fileName() % u".trashinfo");
}

/// Back to where they were, as far as they got; the first that did not.
Status putBack(const QStringList& inTrash, const QStringList& paths)
{
    Status outcome = Nothing{};
    for (qsizetype i = 0; i < inTrash.size() && i < paths.size(); ++i) {
        if (inTrash[i].isEmpty())
            continue;
        if (renameWithoutReplacing(inTrash[i], paths[i]) != RenameOutcome::Done) {
            outcome = diskError(u"cannot be taken out of the trash: " % paths[i]);
            continue;
        }
        QFile::remove(trashNote(inTrash[i]));
    }
    return outcome;
}

} // namespace

Result<QStringList> trashFiles(const QStringList& paths)
{
    QStringList moved;
    bool any = false;
    for (const QString& path : paths) {
        QString inTrash;
        if (!path.isEmpty() && QFileInfo::exists(path)) {
            if (!QFile::moveToTrash(path, &inTrash)) {
                (void)putBack(moved, paths);
                return diskError(u"cannot be moved to the trash: " % path);
            }
            any = true;
        }
        moved.append(inTrash.isNull() ? QStringLiteral("") : inTrash);
    }
    if (!any)
        return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("none of the files is where it was")};
    return moved;
}

Status restoreFiles(const QStringList& inTrash, const QStringList& paths)
{
    bool any = false;
    for (qsizetype i = 0; i < inTrash.size() && i < paths.size(); ++i) {
        if (inTrash[i].isEmpty())
            continue;
        any = true;
        if (!QFileInfo::exists(inTrash[i]))
            return diskError(u"it is not in the trash any more: " % inTrash[i]);
        if (QFileInfo::exists(paths[i]))
            return diskError(u"another file has its name now: " % paths[i]);
        QDir().mkpath(QFileInfo(paths[i]).absolutePath());
    }
    if (!any)
        return diskError(QStringLiteral("where the files lie in the trash is not known"));
    return putBack(inTrash, paths);
}

Result<QByteArray> fileHash(const QString& path, const std::atomic<bool>& stop)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return diskError(u"cannot be read: " % path);
    Digest digest;
    while (!stop) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            return file.error() == QFileDevice::NoError ? Result<QByteArray>(digest.hex())
                                                        : Result<QByteArray>(diskError(u"cannot be read: " % path));
        digest.add(bytes);
    }
    return Error{.kind = ErrorKind::Cancelled};
}

} // namespace klapper
