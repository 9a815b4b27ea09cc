// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/framestore.h"

#include "app/core/framereference.h"
#include "app/media/digest.h"
#include "app/media/durable.h"
#include "app/media/imagehead.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace klapper {

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

Error unusable(const QString& why) { return {.kind = ErrorKind::BadInput, .retry = Retry::ByPerson, .detail = why}; }

Error unwritten(const QString& why)
{
    return {.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = u"the image was not kept: " % why};
}

QString hashOf(const QByteArray& bytes)
{
    Digest digest;
    digest.add(bytes);
    return QString::fromLatin1(digest.hex());
}

} // namespace

FrameStore::FrameStore(QString folder)
    : m_folder(QDir(folder).absolutePath())
{
}

Result<QString> FrameStore::referenceOf(const QByteArray& imageBytes)
{
    if (imageBytes.isEmpty())
        return unusable(QStringLiteral("the image is empty"));
    if (imageBytes.size() > mostBytes) {
        return unusable(QStringLiteral("the image has %1 MiB, at most 6 MiB are taken")
                            .arg(double(imageBytes.size()) / (1024 * 1024), 0, 'f', 1));
    }
    const auto head = readImageHead(imageBytes);
    if (!head)
        return unusable(QStringLiteral("this is no PNG, JPEG or WebP image"));
    if (!head->isWhole)
        return unusable(QStringLiteral("the image is cut off"));
    if (head->isAnimated)
        return unusable(QStringLiteral("an animated image is no frame"));
    if (qint64(head->width) * head->height > mostPixels) {
        return unusable(QStringLiteral("the image has %1 x %2 pixels, at most 32 megapixels are taken")
                            .arg(head->width)
                            .arg(head->height));
    }
    return QString(u"klapper-frame:" % hashOf(imageBytes) % u'.' % imageSuffix(head->type));
}

Result<QString> FrameStore::keep(const QByteArray& imageBytes) const
{
    const Result<QString> reference = referenceOf(imageBytes);
    if (!reference)
        return reference;
    const QString target = path(*reference);
    if (QFileInfo::exists(target)) {
        if (read(*reference))
            return reference;
        // Not what its name says: put aside, since the name belongs to the image that comes.
        const QString aside = target % u".changed";
        QFile::remove(aside);
        if (!QFile::rename(target, aside))
            return unwritten(QStringLiteral("another file has its name"));
    }
    const Status written = write(target, imageBytes);
    return written ? reference : Result<QString>(written.error());
}

Status FrameStore::write(const QString& path, const QByteArray& bytes) const
{
    if (!QDir().exists(m_folder) && QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, onlyOwner | QFile::ExeOwner);
    const QString fresh = path % u'.' % QUuid::createUuid().toString(QUuid::WithoutBraces) % u".new";
    QFile file(fresh);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, onlyOwner)
                      && file.write(bytes) == bytes.size() && syncFile(file);
    const QString why = file.errorString();
    file.close();
    // Taken: another program was quicker with the same bytes.
    const bool stands = written && renameWithoutReplacing(fresh, path) != RenameOutcome::Failed;
    QFile::remove(fresh);
    if (!stands)
        return unwritten(written ? QStringLiteral("rename") : why);
    syncFolder(m_folder);
    return Nothing{};
}

QString FrameStore::path(const QString& reference) const
{
    return isFrameReference(reference) ? QString(m_folder % u'/' % fileName(reference)) : QString();
}

Result<QByteArray> FrameStore::read(const QString& reference) const
{
    if (!isFrameReference(reference))
        return unusable(QStringLiteral("this names no kept image"));
    const QString from = path(reference);
    if (!QFileInfo(from).isFile())
        return unusable(u"the image is gone: " % from);
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Disk,
                     .retry = Retry::ByPerson,
                     .detail = u"the image cannot be read: " % from % u": " % file.errorString()};
    const QByteArray bytes = file.read(mostBytes + 1);
    if (hashOf(bytes) != fileName(reference).section(u'.', 0, 0))
        return unusable(u"the image has changed since it was kept: " % from);
    return bytes;
}

QString FrameStore::shortened(const QString& reference)
{
    constexpr qsizetype shown = 8;
    if (!isFrameReference(reference))
        return reference;
    return reference.left(frameScheme.size() + shown) % u'…' % reference.sliced(frameScheme.size() + frameHashLength);
}

/// Without the folder; of a reference only.
QString FrameStore::fileName(QStringView reference) const { return reference.sliced(frameScheme.size()).toString(); }

} // namespace klapper
