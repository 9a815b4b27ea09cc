// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftfolder.h"

#include "app/media/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace klapper {

namespace {

QString putAside(const QString& path)
{
    for (int number = 1; number < 100; ++number) {
        const QString aside = path % u".damaged" % (number > 1 ? u'-' % QString::number(number) : QString());
        const RenameOutcome outcome = renameWithoutReplacing(path, aside);
        if (outcome == RenameOutcome::Done)
            return aside;
        if (outcome == RenameOutcome::Failed)
            break;
    }
    return path;
}

KeptDraft keptFrom(const QJsonObject& json, const QString& id)
{
    KeptDraft kept;
    kept.document = DraftDocument::fromJson(json);
    kept.document.id = id; // the name of the file is what counts
    const QJsonObject parent = json[u"parent"].toObject();
    kept.parent = {parent[u"id"].toString(), parent[u"version"].toInt(), parent[u"name"].toString()};
    kept.closedAt = QDateTime::fromString(json[u"closed"].toString(), Qt::ISODateWithMs);
    return kept;
}

} // namespace

std::optional<QJsonObject> readOrPutAside(const QString& path, QStringList& damaged)
{
    constexpr qint64 largest = 64 * 1024 * 1024; // more than an editor of ours takes
    if (!QFile::exists(path))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        damaged.append(path); // perhaps only for now: it stays where it is
        return {};
    }
    const QJsonDocument json = file.size() <= largest ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    file.close();
    if (json.isObject())
        return json.object();
    damaged.append(putAside(path));
    return {};
}

DraftFolder::DraftFolder(const QString& data)
    : m_path(QDir(data).filePath(QStringLiteral("drafts")))
    , m_oldPath(QDir(data).filePath(QStringLiteral("draft.json")))
{
}

QString DraftFolder::idOf(const QString& draftPath) const
{
    return draftPath == shelfPath() ? QString() : QFileInfo(draftPath).completeBaseName();
}

FoundDrafts DraftFolder::read() const
{
    FoundDrafts found;
    QHash<QString, KeptDraft> open;
    const QFileInfoList files =
        QDir(m_path).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time | QDir::Reversed);
    QStringList order;
    for (const QFileInfo& file : files) {
        const QString path = draftPath(file.completeBaseName());
        if (path == shelfPath())
            continue;
        const std::optional<QJsonObject> json = readOrPutAside(path, found.damaged);
        if (!json)
            continue;
        const KeptDraft kept = keptFrom(*json, idOf(path));
        if (kept.closedAt.isValid()) {
            found.closed.append(kept);
        } else {
            open.insert(kept.document.id, kept);
            order.append(kept.document.id);
        }
    }
    const QJsonObject shelf = readOrPutAside(shelfPath(), found.damaged).value_or(QJsonObject());
    found.current = shelf[u"current"].toString();
    const QJsonArray places = shelf[u"order"].toArray();
    for (const QJsonValue& place : places) {
        if (open.contains(place.toString()))
            found.open.append(open.take(place.toString()));
    }
    for (const QString& id : std::as_const(order)) {
        if (open.contains(id))
            found.open.append(open.take(id));
    }
    std::stable_sort(found.closed.begin(), found.closed.end(),
                     [](const KeptDraft& one, const KeptDraft& other) { return one.closedAt > other.closedAt; });
    return found;
}

std::optional<DraftDocument> DraftFolder::readOld(QStringList& damaged) const
{
    const std::optional<QJsonObject> json = readOrPutAside(m_oldPath, damaged);
    return json ? std::optional(DraftDocument::fromJson(*json)) : std::nullopt;
}

QByteArray DraftFolder::toBytes(const KeptDraft& draft)
{
    QJsonObject json = draft.document.toJson();
    if (!draft.parent.id.isEmpty()) {
        json.insert(QStringLiteral("parent"), QJsonObject{{QStringLiteral("id"), draft.parent.id},
                                                          {QStringLiteral("version"), draft.parent.version},
                                                          {QStringLiteral("name"), draft.parent.name}});
    }
    if (draft.closedAt.isValid())
        json.insert(QStringLiteral("closed"), draft.closedAt.toUTC().toString(Qt::ISODateWithMs));
    return QJsonDocument(json).toJson();
}

QByteArray DraftFolder::shelfBytes(const QStringList& order, const QString& current)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("order"), QJsonArray::fromStringList(order)},
                                     {QStringLiteral("current"), current}})
        .toJson();
}

} // namespace klapper
