// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/picturefolder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThreadPool>

namespace klapper {

namespace {

/// What a program left that was killed while ffmpeg wrote.
void removeOldDrafts(const QString& folder)
{
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const QFileInfoList drafts = QDir(folder).entryInfoList({QStringLiteral("*.part")}, QDir::Files);
    for (const QFileInfo& draft : drafts) {
        if (draft.lastModified() < old)
            QFile::remove(draft.filePath());
    }
}

void trim(const QString& folder, qint64 mostBytes)
{
    removeOldDrafts(folder);
    const QFileInfoList latestFirst = QDir(folder).entryInfoList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Time);
    qint64 held = 0;
    for (const QFileInfo& picture : latestFirst) {
        held += picture.size();
        if (held > mostBytes)
            QFile::remove(picture.filePath());
    }
}

} // namespace

PictureFolder::PictureFolder(const QString& folder, qint64 mostBytes)
    : m_folder(QDir(folder).absolutePath())
    , m_mostBytes(mostBytes)
    , m_sinceTrim(mostBytes) // the first picture of a run finds out what is there
    , m_trimming(std::make_shared<std::atomic_bool>(false))
{
}

QString PictureFolder::pathOf(const QString& key) const
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]{1,128}$"));
    const QString name =
        plain.match(key).hasMatch()
            ? key
            : QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex());
    return m_folder % u'/' % name % u".jpg";
}

QString PictureFolder::draftOf(const QString& key) const { return pathOf(key) % u".part"; }

bool PictureFolder::has(const QString& key) const { return QFileInfo(pathOf(key)).size() > 0; }

bool PictureFolder::makeFolder() const { return QDir().mkpath(m_folder); }

bool PictureFolder::keepDraft(const QString& key)
{
    const QString picture = pathOf(key);
    const qint64 bytes = QFileInfo(draftOf(key)).size();
    if (!QFile::rename(draftOf(key), picture) && !QFile::exists(picture))
        return false;
    dropDraft(key); // of a picture that another window was quicker with
    m_sinceTrim += bytes;
    if (m_sinceTrim > m_mostBytes / 16)
        trimLater();
    return true;
}

void PictureFolder::dropDraft(const QString& key) const { QFile::remove(draftOf(key)); }

void PictureFolder::touch(const QString& picture)
{
    QFile file(picture);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

void PictureFolder::trimLater()
{
    if (m_trimming->exchange(true))
        return;
    m_sinceTrim = 0;
    QThreadPool::globalInstance()->start([folder = m_folder, most = m_mostBytes, trimming = m_trimming] {
        trim(folder, most);
        trimming->store(false);
    });
}

} // namespace klapper
