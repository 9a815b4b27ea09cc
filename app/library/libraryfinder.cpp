// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryfinder.h"

#include "app/jobs/database.h"
#include "app/library/judgement.h"
#include "app/library/libraryselect.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace klapper {

namespace {

constexpr qsizetype numbersAtOnce = 500;

constexpr auto entryColumns =
    "SELECT l.number, l.job_id, l.state, l.endpoint, l.title, l.aspect, l.seconds, l.audio, l.estimate, l.cost,"
    " l.created_at, l.parent_id, l.relation, l.path, l.sha256, l.trashed, l.file_seconds, l.frame_rate, l.width,"
    " l.height, l.file_audio, l.rating, l.rejected, l.project, j.tags, j.note"
    " FROM library AS l LEFT JOIN judgements AS j ON j.number = l.number ";

LibraryEntry entryOf(const QSqlQuery& row)
{
    int column = 0;
    const auto next = [&row, &column] {
        return row.value(column++);
    };
    LibraryEntry entry;
    entry.number = next().toLongLong();
    entry.jobId = next().toString();
    entry.state = jobStateFromWord(next().toString()).value_or(JobState::Unknown);
    entry.endpoint = Endpoint::fromModelId(next().toString()).value_or(Endpoint());
    entry.title = next().toString();
    entry.aspect = next().toString();
    entry.seconds = next().toDouble();
    entry.audio = next().toBool();
    entry.estimate = Money::fromMicros(next().toLongLong());
    if (const QVariant cost = next(); !cost.isNull())
        entry.cost = Money::fromMicros(cost.toLongLong());
    entry.createdAt = QDateTime::fromMSecsSinceEpoch(next().toLongLong(), QTimeZone::utc());
    entry.parentId = next().toString();
    entry.relation = jobRelationFromWord(next().toString()).value_or(JobRelation::None);
    entry.path = next().toString();
    entry.sha256 = next().toString().toLatin1();
    entry.trashed = next().toBool();
    entry.fileSeconds = next().toDouble();
    entry.frameRate = next().toDouble();
    entry.size = {row.value(column).toInt(), row.value(column + 1).toInt()};
    column += 2;
    entry.fileHasAudio = next().toBool();
    entry.rating = next().toInt();
    entry.rejected = next().toBool();
    entry.project = next().toString();
    const QVariant tags = next();
    entry.tags = tags.isNull() ? QStringList() : judgementFromValues([&tags](const char* name) {
                                                     return qstrcmp(name, "tags") == 0 ? tags : QVariant();
                                                 }).tags;
    entry.note = next().toString();
    return entry;
}

} // namespace

Result<QList<qint64>> LibraryFinder::find(const LibraryQuery& query) const
{
    const LibrarySelect select(query);
    Result<QSqlQuery> rows = m_database.run(u"SELECT l.number FROM library AS l WHERE " % select.condition()
                                                % u" ORDER BY " % select.order(),
                                            select.values());
    if (!rows)
        return rows.error();
    QList<qint64> numbers;
    while (rows.value().next())
        numbers.append(rows.value().value(0).toLongLong());
    return numbers;
}

Result<int> LibraryFinder::count(const LibraryQuery& query) const
{
    const LibrarySelect select(query);
    const Result<QVariant> found =
        m_database.single(u"SELECT COUNT(*) FROM library AS l WHERE " % select.condition(), select.values());
    if (!found)
        return found.error();
    return found->toInt();
}

Result<QList<LibraryEntry>> LibraryFinder::select(const QString& rest, const QVariantMap& values) const
{
    Result<QSqlQuery> rows = m_database.run(QLatin1StringView(entryColumns) % rest, values);
    if (!rows)
        return rows.error();
    QList<LibraryEntry> entries;
    while (rows.value().next())
        entries.append(entryOf(rows.value()));
    return entries;
}

Result<QList<LibraryEntry>> LibraryFinder::entries(const QList<qint64>& numbers) const
{
    QHash<qint64, LibraryEntry> found;
    for (qsizetype from = 0; from < numbers.size(); from += numbersAtOnce) {
        QStringList some;
        const QList<qint64> part = numbers.mid(from, numbersAtOnce);
        for (const qint64 number : part)
            some.append(QString::number(number));
        const Result<QList<LibraryEntry>> entries = select(u"WHERE l.number IN (" % some.join(u',') % u')', {});
        if (!entries)
            return entries.error();
        for (const LibraryEntry& entry : *entries)
            found.insert(entry.number, entry);
    }
    QList<LibraryEntry> ordered;
    for (const qint64 number : numbers) {
        const auto entry = found.constFind(number);
        if (entry != found.cend())
            ordered.append(*entry);
    }
    return ordered;
}

Result<std::optional<LibraryEntry>> LibraryFinder::entry(const QString& jobId) const
{
    const Result<QList<LibraryEntry>> found =
        select(QStringLiteral("WHERE l.job_id = :job"), {{QStringLiteral(":job"), jobId}});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<LibraryEntry>() : found->first();
}

Result<QList<LibraryEntry>> LibraryFinder::entriesOf(const QStringList& jobIds) const
{
    QHash<QString, LibraryEntry> found;
    for (qsizetype from = 0; from < jobIds.size(); from += numbersAtOnce) {
        QVariantMap values;
        const QStringList part = jobIds.mid(from, numbersAtOnce);
        for (const QString& id : part)
            values.insert(u":job" % QString::number(values.size()), id);
        const Result<QList<LibraryEntry>> entries =
            select(u"WHERE l.job_id IN (" % QStringList(values.keys()).join(u',') % u')', values);
        if (!entries)
            return entries.error();
        for (const LibraryEntry& entry : *entries)
            found.insert(entry.jobId, entry);
    }
    QList<LibraryEntry> ordered;
    for (const QString& id : jobIds) {
        const auto entry = found.constFind(id);
        if (entry != found.cend())
            ordered.append(*entry);
    }
    return ordered;
}

Result<LibraryCounts> LibraryFinder::counts(const LibraryQuery& query) const
{
    LibraryQuery ofGroups = query;
    ofGroups.group.reset();
    const LibrarySelect select(ofGroups);
    // All of them is what a start asks for: then the indexes answer, and no row is read for the tags.
    const bool isAll = select.values().isEmpty() && select.condition() == u"1";
    Result<QSqlQuery> rows = m_database.run(
        isAll
            ? QStringLiteral("SELECT 0, state, COUNT(*) FROM library GROUP BY state"
                             " UNION ALL SELECT 1, project, COUNT(*) FROM library WHERE project <> '' GROUP BY project"
                             " UNION ALL SELECT 2, MAX(tag), COUNT(*) FROM tags GROUP BY folded")
            : u"WITH m(number, state, project) AS MATERIALIZED (SELECT l.number, l.state, l.project FROM library AS l "
              u"WHERE "
                  % select.condition()
                  % u") SELECT 0, state, COUNT(*) FROM m GROUP BY state"
                    u" UNION ALL SELECT 1, project, COUNT(*) FROM m WHERE project <> '' GROUP BY project"
                    u" UNION ALL SELECT 2, MAX(t.tag), COUNT(*) FROM m JOIN tags AS t ON t.number = m.number"
                    u" GROUP BY t.folded",
        select.values());
    if (!rows)
        return rows.error();
    LibraryCounts counts;
    while (rows.value().next()) {
        const QSqlQuery& row = rows.value();
        const QString name = row.value(1).toString();
        const int count = row.value(2).toInt();
        switch (row.value(0).toInt()) {
        case 0:
            counts.all += count;
            counts.groups[groupOf(jobStateFromWord(name).value_or(JobState::Unknown))] += count;
            break;
        case 1:
            counts.projects.append({name, count});
            break;
        default:
            counts.tags.append({name, count});
        }
    }
    std::sort(counts.projects.begin(), counts.projects.end(), [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    std::sort(counts.tags.begin(), counts.tags.end(), [](const auto& one, const auto& other) {
        return one.second != other.second ? one.second > other.second
                                          : QString::localeAwareCompare(one.first, other.first) < 0;
    });
    return counts;
}

Result<QList<LibraryEntry>> LibraryFinder::thread(const QString& jobId) const
{
    // The names of the expression are seen only within its own statement.
    return select(u"WHERE l.job_id IN (" % threadExpression()
                      % u" SELECT id FROM thread) ORDER BY l.created_at, l.number",
                  {{QStringLiteral(":thread"), jobId}});
}

Result<QList<SavedSearch>> LibraryFinder::savedSearches() const
{
    Result<QSqlQuery> rows = m_database.run(QStringLiteral("SELECT name, query FROM searches ORDER BY name"));
    if (!rows)
        return rows.error();
    QList<SavedSearch> searches;
    while (rows.value().next()) {
        const QByteArray json = rows.value().value(1).toString().toUtf8();
        searches.append(
            {rows.value().value(0).toString(), LibraryQuery::fromJson(QJsonDocument::fromJson(json).object())});
    }
    return searches;
}

Result<QStringList> LibraryFinder::inTrash(const QString& jobId) const
{
    const Result<QVariant> trash =
        m_database.single(QStringLiteral("SELECT j.trash FROM library AS l JOIN judgements AS j ON j.number = l.number"
                                         " WHERE l.job_id = :job"),
                          {{QStringLiteral(":job"), jobId}});
    if (!trash)
        return trash.error();
    return judgementFromValues(
               [&trash](const char* column) { return qstrcmp(column, "trash") == 0 ? *trash : QVariant(); })
        .trash;
}

Result<qint64> LibraryFinder::revision() const
{
    const Result<QVariant> last = m_database.single(QStringLiteral("SELECT MAX(revision) FROM library"));
    if (!last)
        return last.error();
    return last->toLongLong();
}

Result<QStringList> LibraryFinder::changedSince(qint64 revision) const
{
    Result<QSqlQuery> rows =
        m_database.run(QStringLiteral("SELECT job_id FROM library WHERE revision > :seen ORDER BY revision"),
                       {{QStringLiteral(":seen"), revision}});
    if (!rows)
        return rows.error();
    QStringList ids;
    while (rows.value().next())
        ids.append(rows.value().value(0).toString());
    return ids;
}

} // namespace klapper
