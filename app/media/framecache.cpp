// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/framecache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

namespace klapper {

namespace {

constexpr qint64 largestNote = 4 * 1024;
constexpr qint64 largestPicture = 4 * 1024 * 1024;

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray readSmall(const QString& path, qint64 most)
{
    QFile file(path);
    return file.size() <= most && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeSmall(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

/// The time of a file is when it was last of use.
void touch(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

} // namespace

FrameCache::FrameCache(QString folder, qint64 mostBytes)
    : m_folder(QDir(folder).absolutePath())
    , m_mostBytes(mostBytes)
{
}

QString FrameCache::notePath(const QString& url) const { return m_folder % u'/' % hashOf(url.toUtf8()) % u".json"; }

QString FrameCache::picturePath(const QString& hash) const { return m_folder % u'/' % hash % u".img"; }

std::optional<KeptFrame> FrameCache::find(const QString& url) const
{
    static const QRegularExpression plainHash(QStringLiteral("^[0-9a-f]{64}$"));
    const QJsonObject note = QJsonDocument::fromJson(readSmall(notePath(url), largestNote)).object();
    const QString hash = note.value(u"content").toString();
    KeptFrame kept;
    kept.facts = {.url = url,
                  .size = QSize(note.value(u"width").toInt(), note.value(u"height").toInt()),
                  .format = note.value(u"format").toString(),
                  .bytes = note.value(u"bytes").toInteger(),
                  .refusal = {}};
    if (!plainHash.match(hash).hasMatch() || kept.facts.size.isEmpty() || kept.facts.bytes < 0)
        return std::nullopt;
    kept.checkedAt = QDateTime::fromString(note.value(u"checked").toString(), Qt::ISODate);
    kept.picture = readSmall(picturePath(hash), largestPicture);
    touch(notePath(url));
    touch(picturePath(hash));
    return kept;
}

void FrameCache::keep(const KeptFrame& frame, const QByteArray& content)
{
    if (!QDir().mkpath(m_folder) || frame.picture.size() > largestPicture)
        return;
    const QString hash = hashOf(content);
    QJsonObject note{{QStringLiteral("content"), hash},
                     {QStringLiteral("width"), frame.facts.size.width()},
                     {QStringLiteral("height"), frame.facts.size.height()},
                     {QStringLiteral("format"), frame.facts.format},
                     {QStringLiteral("bytes"), frame.facts.bytes}};
    if (frame.checkedAt.isValid())
        note.insert(QStringLiteral("checked"), frame.checkedAt.toUTC().toString(Qt::ISODate));
    if (!frame.picture.isEmpty() && !writeSmall(picturePath(hash), frame.picture))
        return;
    writeSmall(notePath(frame.facts.url), QJsonDocument(note).toJson(QJsonDocument::Compact));
    trim();
}

void FrameCache::forget(const QString& url) { QFile::remove(notePath(url)); }

void FrameCache::trim() const
{
    const QFileInfoList newestFirst =
        QDir(m_folder).entryInfoList({QStringLiteral("*.img"), QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    qint64 held = 0;
    for (const QFileInfo& file : newestFirst) {
        held += file.size();
        if (held > m_mostBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace klapper
