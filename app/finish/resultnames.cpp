// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/resultnames.h"

#include "app/media/durable.h"
#include "app/media/filename.h"
#include "app/media/sidecar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace klapper {

namespace {

constexpr int mostNumber = 9999;

Status syncOne(const QString& path)
{
    QFile file(path);
    const bool isSynced = file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && syncFile(file);
    return isSynced ? Status(Nothing{}) : diskError(u"the result could not be put on the disk: " % file.errorString());
}

QStringList filesIn(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList paths;
    const QFileInfoList files = QDir(path).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : files)
        paths.append(file.filePath());
    return paths;
}

/// "name" and 2 give "name (2)" of a folder.
QString numberedFolderName(const QString& name, int number)
{
    return number > 1 ? QString(name % u" (" % QString::number(number) % u')') : name;
}

Result<QString> nameOne(const QString& result, const QString& folder, const QString& name,
                        const std::optional<QString>& suffix)
{
    const QString ending = suffix && suffix->isEmpty() ? QFileInfo(result).suffix() : suffix.value_or(QString());
    for (int number = 1; number <= mostNumber; ++number) {
        const QString wanted =
            suffix ? numberedFileName(QString(name % u'.' % ending), number) : numberedFolderName(name, number);
        const QString path = QDir(folder).filePath(wanted);
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink() || QFileInfo::exists(sidecarPath(path)))
            continue;
        switch (renameWithoutReplacing(result, path)) {
        case RenameOutcome::Done:
            return path;
        case RenameOutcome::Taken: // somebody was quicker
            continue;
        case RenameOutcome::Failed:
            return diskError(u"the result could not be named in " % folder);
        }
    }
    return diskError(u"no name is left for " % name);
}

} // namespace

Status syncResults(const QStringList& results)
{
    for (const QString& result : results) {
        const QStringList files = filesIn(result);
        for (const QString& file : files) {
            const Status synced = syncOne(file);
            if (!synced)
                return synced;
        }
        if (QFileInfo(result).isDir())
            syncFolder(result);
    }
    return Nothing{};
}

Result<QStringList> nameResults(const QStringList& results, const QString& folder, const QString& name,
                                const std::optional<QString>& suffix)
{
    QStringList named;
    for (const QString& result : results) {
        const Result<QString> path = nameOne(result, folder, name, suffix);
        if (!path) {
            for (const QString& earlier : std::as_const(named))
                QFile::remove(earlier);
            return path.error();
        }
        named.append(*path);
    }
    syncFolder(folder);
    return named;
}

qint64 bytesOf(const QStringList& paths)
{
    qint64 bytes = 0;
    for (const QString& path : paths) {
        const QStringList files = filesIn(path);
        for (const QString& file : files)
            bytes += QFileInfo(file).size();
    }
    return bytes;
}

} // namespace klapper
