// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/partnote.h"

#include <QFile>
#include <QJsonDocument>
#include <QSysInfo>

namespace klapper {

namespace {

constexpr int longestNote = 64 * 1024;
constexpr qsizetype digestSize = 64;

std::optional<PartClaim> claimOf(const QJsonObject& json)
{
    const PartClaim claim{.fileName = json[u"file"].toString(),
                          .bytes = json[u"bytes"].toInteger(),
                          .sha256 = json[u"sha256"].toString().toLatin1(),
                          .clip = ClipInfo::fromJson(json[u"clip"].toObject()),
                          .tagged = json[u"tagged"].toBool()};
    const bool isName = !claim.fileName.isEmpty() && !claim.fileName.startsWith(u'.') && !claim.fileName.contains(u'/')
                     && !claim.fileName.contains(u'\\');
    return isName && claim.bytes > 0 && claim.sha256.size() == digestSize ? std::optional(claim) : std::nullopt;
}

} // namespace

QByteArray thisBoot() { return QSysInfo::bootUniqueId(); }

QByteArray PartNote::toJson() const
{
    QJsonObject json{
        {QStringLiteral("url"), address},   {QStringLiteral("etag"), QString::fromLatin1(etag)},
        {QStringLiteral("total"), total},   {QStringLiteral("boot"), QString::fromLatin1(boot)},
        {QStringLiteral("synced"), synced},
    };
    if (claim) {
        json.insert(QStringLiteral("claim"), QJsonObject{
                                                 {QStringLiteral("file"), claim->fileName},
                                                 {QStringLiteral("bytes"), claim->bytes},
                                                 {QStringLiteral("sha256"), QString::fromLatin1(claim->sha256)},
                                                 {QStringLiteral("clip"), claim->clip.toJson()},
                                                 {QStringLiteral("tagged"), claim->tagged},
                                             });
    }
    return QJsonDocument(json).toJson();
}

PartNote PartNote::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {.address = object[u"url"].toString(),
            .etag = object[u"etag"].toString().toLatin1(),
            .total = object[u"total"].toInteger(-1),
            .boot = object[u"boot"].toString().toLatin1(),
            .synced = object[u"synced"].toInteger(),
            .claim = claimOf(object[u"claim"].toObject())};
}

PartNote PartNote::read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? fromJson(file.read(longestNote)) : PartNote();
}

} // namespace klapper
