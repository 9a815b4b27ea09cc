// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/partfile.h"

#include "app/media/boxes.h"
#include "app/media/durable.h"
#include "app/media/filename.h"
#include "app/media/sidecar.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

namespace klapper {

namespace {

constexpr qint64 blockSize = 1024 * 1024;
constexpr int blocksAtOnce = 8;
constexpr int longestOrigin = 64 * 1024;
constexpr int mostNumbers = 9999;

} // namespace

PartFile::PartFile(const QString& folder, const QString& key)
    : m_folder(QDir(folder).absolutePath())
    , m_file(m_folder % u"/." % key % u".klapper-part")
{
}

Status PartFile::open()
{
    if (!QDir().mkpath(m_folder))
        return diskError(u"no folder " % m_folder);
    if (QFileInfo(path()).isSymLink())
        QFile::remove(path()); // nothing of ours: the bytes would go where it points
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return diskError(QStringLiteral("part file"));
#ifdef Q_OS_UNIX
    if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0) {
        m_file.close();
        return Error{.kind = ErrorKind::Disk,
                     .retry = Retry::ByPerson,
                     .detail = QStringLiteral("the same file is being downloaded already")};
    }
#endif
    m_size = 0;
    m_hash.reset();
    readOrigin();
    return Nothing{};
}

Result<bool> PartFile::hashSome()
{
    QByteArray block(blockSize, Qt::Uninitialized);
    for (int i = 0; i < blocksAtOnce; ++i) {
        const qint64 count = m_file.read(block.data(), block.size());
        if (count < 0)
            return diskError(QStringLiteral("part file"));
        if (count == 0)
            return true;
        m_hash.addData(QByteArrayView(block.constData(), count));
        m_size += count;
    }
    return false;
}

Status PartFile::setOrigin(const Origin& origin)
{
    m_origin = origin;
    QSaveFile file(originPath());
    const QByteArray json = QJsonDocument(QJsonObject{
                                              {QStringLiteral("url"), origin.address},
                                              {QStringLiteral("etag"), QString::fromLatin1(origin.etag)},
                                              {QStringLiteral("total"), origin.total},
                                          })
                                .toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return diskError(file.errorString());
    return Nothing{};
}

void PartFile::readOrigin()
{
    m_origin = {};
    QFile file(originPath());
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.read(longestOrigin)).object();
    m_origin.address = json[u"url"].toString();
    m_origin.etag = json[u"etag"].toString().toLatin1();
    m_origin.total = json[u"total"].toInteger(-1);
}

Status PartFile::restart()
{
    m_hash.reset();
    m_size = 0;
    m_origin = {};
    QFile::remove(originPath());
    if (!m_file.resize(0) || !m_file.seek(0))
        return diskError(QStringLiteral("part file"));
    return Nothing{};
}

Status PartFile::append(const char* bytes, qint64 count)
{
    // Unbuffered: a full disk is met here and not at some later flush.
    if (m_file.write(bytes, count) != count)
        return diskError(QStringLiteral("part file"));
    m_hash.addData(QByteArrayView(bytes, count));
    m_size += count;
    return Nothing{};
}

QByteArray PartFile::head(qint64 count)
{
    const qint64 at = m_file.pos();
    m_file.seek(0);
    QByteArray bytes = m_file.read(count);
    m_file.seek(at);
    return bytes;
}

bool PartFile::isCutShort()
{
    const BoxShape shape = boxShape(m_file);
    m_file.seek(m_size);
    return shape == BoxShape::CutShort;
}

Result<QString> PartFile::publish(const QString& fileName)
{
    if (!syncFile(m_file))
        return diskError(QStringLiteral("sync"));
    for (int number = 1; number <= mostNumbers; ++number) {
        const QString target = m_folder % u'/' % numberedFileName(fileName, number);
        if (QFileInfo::exists(sidecarPath(target)))
            continue;
        switch (renameWithoutReplacing(path(), target)) {
        case RenameOutcome::Done:
            QFile::remove(originPath());
            m_file.close();
            syncFolder(m_folder);
            return target;
        case RenameOutcome::Taken:
            continue;
        case RenameOutcome::Failed:
            return diskError(QStringLiteral("rename"));
        }
    }
    return diskError(u"no free name for " % fileName);
}

void PartFile::discard()
{
    QFile::remove(path());
    QFile::remove(originPath());
    m_file.close();
}

Error PartFile::diskError(const QString& what) const
{
    QString detail = what;
    if (m_file.error() != QFileDevice::NoError)
        detail += u": " % m_file.errorString();
    return {.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = detail};
}

} // namespace klapper
