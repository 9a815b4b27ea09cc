// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftversions.h"

#include "app/media/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace klapper {

namespace {

QJsonObject toJson(const DraftVersion& version)
{
    return {{QStringLiteral("number"), version.number},
            {QStringLiteral("time"), version.time.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("jobs"), QJsonArray::fromStringList(version.jobs)},
            {QStringLiteral("estimate_usd"), version.estimate.toDecimal()},
            {QStringLiteral("document"), version.document.toJson()}};
}

std::optional<DraftVersion> versionFrom(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (!json[u"document"].isObject())
        return {};
    DraftVersion version;
    version.number = json[u"number"].toInt(1);
    version.time = QDateTime::fromString(json[u"time"].toString(), Qt::ISODateWithMs);
    const QJsonArray jobs = json[u"jobs"].toArray();
    for (const QJsonValue& job : jobs)
        version.jobs.append(job.toString());
    version.estimate = Money::fromDecimal(json[u"estimate_usd"].toString()).value_or(Money());
    version.document = DraftDocument::fromJson(json[u"document"].toObject());
    return version;
}

/// Where the last whole line ends.
qint64 wholeLines(QFile& file)
{
    constexpr qint64 step = 4096;
    qint64 end = file.size();
    while (end > 0) {
        const qint64 start = std::max<qint64>(0, end - step);
        file.seek(start);
        const qsizetype found = file.read(end - start).lastIndexOf('\n');
        if (found >= 0)
            return start + found + 1;
        end = start;
    }
    return 0;
}

} // namespace

bool sameRecipe(const DraftDocument& one, const DraftDocument& other)
{
    return one.draft == other.draft && one.batch == other.batch;
}

QList<DraftVersion> readVersions(const QString& path)
{
    constexpr qint64 largest = 64 * 1024 * 1024;
    QList<DraftVersion> versions;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return versions;
    while (!file.atEnd()) {
        if (const std::optional<DraftVersion> version = versionFrom(file.readLine()))
            versions.append(*version);
    }
    return versions;
}

Status appendVersion(const QString& path, const DraftVersion& version)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const bool fresh = !QFile::exists(path);
    QFile file(path);
    const QByteArray line = QJsonDocument(toJson(version)).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return Error{.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = file.errorString()};
    const qint64 end = wholeLines(file);
    if (end != file.size())
        file.resize(end);
    if (!file.seek(end) || file.write(line) != line.size() || !syncFile(file)) {
        const QString why = file.errorString();
        file.resize(end);
        return Error{.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = why};
    }
    if (fresh)
        syncFolder(QFileInfo(path).absolutePath());
    return Nothing{};
}

} // namespace klapper
