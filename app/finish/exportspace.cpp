// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace klapper {

namespace {

constexpr qint64 surelyLeft = qint64(24) * 3600; ///< seconds, of one without a lock

QString lockOf(const QString& space) { return space % u"/lock"; }

std::unique_ptr<QLockFile> lockFor(const QString& space)
{
    auto lock = std::make_unique<QLockFile>(lockOf(space));
    lock->setStaleLockTime(0); // however old: as long as its program lives it holds
    return lock;
}

} // namespace

ExportSpace::~ExportSpace() { remove(); }

Status ExportSpace::open(const QString& folder)
{
    removeLeftovers(folder);
    m_folder = QDir(folder).absoluteFilePath(QStringLiteral(".export-")
                                             % QUuid::createUuid().toString(QUuid::WithoutBraces) % u".klapper-part");
    m_lock = lockFor(m_folder);
    if (QDir().mkpath(m_folder) && m_lock->tryLock(0))
        return Nothing{};
    const QString detail = u"nothing can be written in " % folder;
    remove();
    return diskError(detail);
}

Status ExportSpace::layOut(const QStringList& folders, const QMap<QString, QByteArray>& files)
{
    for (const QString& folder : folders) {
        if (!QDir().mkpath(folder))
            return diskError(u"no folder can be made in " % QFileInfo(folder).path());
    }
    for (auto each = files.begin(); each != files.end(); ++each) {
        QFile file(each.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(*each) != each->size() || !file.flush())
            return diskError(file.errorString());
    }
    return Nothing{};
}

void ExportSpace::remove()
{
    if (m_lock)
        m_lock->unlock();
    m_lock.reset();
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
    m_folder.clear();
}

bool ExportSpace::removeLeftovers(const QString& folder)
{
    bool isClear = true;
    const QFileInfoList spaces = QDir(folder).entryInfoList({QStringLiteral(".export-*.klapper-part")},
                                                            QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& space : spaces) {
        // Between making the folder and its lock another program may look.
        const bool hasLock = QFileInfo::exists(lockOf(space.filePath()));
        const bool isNew = !hasLock && space.lastModified().secsTo(QDateTime::currentDateTime()) < surelyLeft;
        const std::unique_ptr<QLockFile> lock = isNew ? nullptr : lockFor(space.filePath());
        if (!lock || !lock->tryLock(0)) {
            isClear = false;
            continue;
        }
        lock->unlock();
        isClear = QDir(space.filePath()).removeRecursively() && isClear;
    }
    return isClear;
}

} // namespace klapper
