// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the person thinks of jobs, and saved searches; how the index follows jobs stands in libraryindex.cpp.
#include "app/library/libraryindex.h"

#include "app/library/librarywords.h"

#include <QDateTime>
#include <QSqlRecord>

#include <algorithm>

namespace klapper {

namespace {

Status toStatus(const Result<QSqlQuery>& done) { return done ? Status(Nothing{}) : Status(done.error()); }

QString numberKey() { return QStringLiteral(":number"); }

} // namespace

Status LibraryIndex::judge(const QStringList& jobIds, const std::function<void(Judgement&)>& change)
{
    return judgeEach(jobIds, [&change](const QString&, Judgement& judgement) { change(judgement); });
}

Status LibraryIndex::judgeEach(const QStringList& jobIds,
                               const std::function<void(const QString& jobId, Judgement& judgement)>& change)
{
    Transaction transaction(m_database);
    Status step = transaction.begun();
    for (auto id = jobIds.begin(); step && id != jobIds.end(); ++id) {
        const Result<Known> found = known(*id);
        if (!found)
            step = found.error();
        else if (found->number == 0)
            step = Error{.kind = ErrorKind::NotFound, .detail = u"no such job in the library: " % id->left(100)};
        else
            step = judgeOne(found->number, *id, [&](Judgement& judgement) { change(*id, judgement); });
    }
    return step ? transaction.commit() : step;
}

Status LibraryIndex::judgeOne(qint64 number, const QString& jobId, const std::function<void(Judgement&)>& change)
{
    const Result<Judgement> before = judgementOf(number);
    if (!before)
        return before.error();
    Judgement after = *before;
    change(after);
    if (after.tags.size() > std::max(mostTags, before->tags.size())) // more come only from elsewhere
        return Error{.kind = ErrorKind::BadInput, .detail = QStringLiteral("a job has at most 50 tags")};
    return after == *before ? Status(Nothing{}) : writeJudgement(number, jobId, after);
}

Result<Judgement> LibraryIndex::judgementOf(qint64 number)
{
    Result<QSqlQuery> found =
        m_database.run(QStringLiteral("SELECT * FROM judgements WHERE number=:number"), {{numberKey(), number}});
    if (!found)
        return found.error();
    if (!found.value().next())
        return Judgement();
    const QSqlRecord record = found.value().record();
    return judgementFromValues([&record](const char* column) { return record.value(QLatin1String(column)); });
}

Status LibraryIndex::writeJudgement(qint64 number, const QString& jobId, const Judgement& judgement)
{
    QVariantMap row = judgementToRow(judgement);
    row.insert(numberKey(), number);
    QVariantMap inIndex = row;
    inIndex.remove(QStringLiteral(":tags"));
    inIndex.remove(QStringLiteral(":note"));
    inIndex.remove(QStringLiteral(":trash"));
    row.insert(QStringLiteral(":job"), jobId);
    row.insert(QStringLiteral(":at"), QDateTime::currentMSecsSinceEpoch());
    Status step = toStatus(m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO judgements (number, job_id, rating, rejected, trashed, project, tags,"
                       " note, trash, changed_at)"
                       " VALUES (:number, :job, :rating, :rejected, :trashed, :project, :tags, :note, :trash, :at)"),
        row));
    if (step) {
        step = toStatus(m_database.run(
            QStringLiteral("UPDATE library SET rating=:rating, rejected=:rejected, trashed=:trashed, project=:project,"
                           " revision=(SELECT MAX(revision) + 1 FROM library) WHERE number=:number"),
            inIndex));
    }
    if (step)
        step = writeTags(number, judgement.tags);
    return step ? writeWords(number, {}, wordsOf(judgement)) : step;
}

Status LibraryIndex::writeTags(qint64 number, const QStringList& tags)
{
    Status step =
        toStatus(m_database.run(QStringLiteral("DELETE FROM tags WHERE number=:number"), {{numberKey(), number}}));
    for (qsizetype place = 0; step && place < tags.size(); ++place) {
        step = toStatus(m_database.run(QStringLiteral("INSERT INTO tags (number, place, tag, folded)"
                                                      " VALUES (:number, :place, :tag, :folded)"),
                                       {{numberKey(), number},
                                        {QStringLiteral(":place"), place},
                                        {QStringLiteral(":tag"), tags[place]},
                                        {QStringLiteral(":folded"), foldedText(tags[place])}}));
    }
    return step;
}

Result<QString> LibraryIndex::spelledTag(const QString& tag)
{
    const Result<QVariant> found =
        m_database.single(QStringLiteral("SELECT tag FROM tags WHERE folded=:folded LIMIT 1"),
                          {{QStringLiteral(":folded"), foldedText(tag)}});
    if (!found)
        return found.error();
    return found->isValid() ? found->toString() : tag;
}

Result<QString> LibraryIndex::spelledProject(const QString& project)
{
    Result<QSqlQuery> rows = m_database.run(QStringLiteral("SELECT DISTINCT project FROM library WHERE project <> ''"));
    if (!rows)
        return rows.error();
    const QString wanted = foldedText(project);
    while (rows.value().next()) {
        const QString known = rows.value().value(0).toString();
        if (foldedText(known) == wanted)
            return known;
    }
    return project;
}

Status LibraryIndex::saveSearch(const QString& name, const QString& query)
{
    Transaction transaction(m_database);
    Status step = transaction.begun();
    if (step)
        step = removeSearch(name);
    if (step) {
        step = toStatus(
            m_database.run(QStringLiteral("INSERT INTO searches (name, query, saved_at) VALUES (:name, :query, :at)"),
                           {{QStringLiteral(":name"), name},
                            {QStringLiteral(":query"), query},
                            {QStringLiteral(":at"), QDateTime::currentMSecsSinceEpoch()}}));
    }
    return step ? transaction.commit() : step;
}

Status LibraryIndex::removeSearch(const QString& name)
{
    return toStatus(
        m_database.run(QStringLiteral("DELETE FROM searches WHERE name=:name"), {{QStringLiteral(":name"), name}}));
}

Status LibraryIndex::keep(const LibraryMemory& memory)
{
    for (auto each = memory.judgements.begin(); each != memory.judgements.end(); ++each) {
        const Result<Known> found = known(each.key());
        if (!found)
            return found.error();
        const Status kept =
            found->number == 0 ? Status(Nothing{}) : writeJudgement(found->number, each.key(), each.value());
        if (!kept)
            return kept;
    }
    for (auto each = memory.searches.begin(); each != memory.searches.end(); ++each) {
        const Status kept = saveSearch(each.key(), each.value());
        if (!kept)
            return kept;
    }
    return Nothing{};
}

} // namespace klapper
