// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked of a journal of ten thousand jobs without reading them all.
#include "app/jobs/jobrow.h"
#include "app/jobs/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace klapper {

namespace {

/// The newest jobs of some states, by their id. The plus keeps SQLite from sorting all of a state instead of walking
/// along the times of creation.
QString newestIn(const QList<JobState>& states)
{
    const QString of = states.isEmpty() ? QString() : QString(u" WHERE +state IN (" % wordsOf(states) % u')');
    return u"SELECT id FROM jobs" % of % u" ORDER BY created_at DESC, rowid DESC LIMIT :most OFFSET :skip";
}

} // namespace

Result<QList<Job>> Journal::current(int ended)
{
    return select(u"WHERE id IN (SELECT id FROM jobs WHERE state IN (" % wordsOf(unfinishedStates())
                      % u") UNION ALL SELECT id FROM (" % newestIn(finishedStates()) % u"))",
                  {{QStringLiteral(":most"), ended}, {QStringLiteral(":skip"), 0}});
}

Result<QList<Job>> Journal::list(const JobWish& wish)
{
    return select(u"WHERE id IN (" % newestIn(wish.states) % u')',
                  {{QStringLiteral(":most"), wish.most}, {QStringLiteral(":skip"), wish.skip}});
}

Result<int> Journal::count(const QList<JobState>& states)
{
    const Result<QVariant> found =
        m_database.single(u"SELECT COUNT(*) FROM jobs WHERE state IN (" % wordsOf(states) % u')');
    if (!found)
        return found.error();
    return found->toInt();
}

Result<QStringList> Journal::words(const QString& statement, const QVariantMap& values)
{
    Result<QSqlQuery> rows = m_database.run(statement, values);
    if (!rows)
        return rows.error();
    QStringList words;
    while (rows.value().next())
        words.append(rows.value().value(0).toString());
    return words;
}

Result<QStringList> Journal::ids() { return words(QStringLiteral("SELECT id FROM jobs ORDER BY created_at, rowid")); }

Result<QStringList> Journal::idsWithoutCost(const QDateTime& endedSince)
{
    return words(u"SELECT id FROM jobs WHERE cost IS NULL AND request_id IS NOT NULL AND finished_at >= :since"
                 u" AND state IN ("
                     % wordsOf({JobState::Done, JobState::DoneNoFile, JobState::Failed})
                     % u") ORDER BY created_at, rowid",
                 {{QStringLiteral(":since"), endedSince.toMSecsSinceEpoch()}});
}

Result<QStringList> Journal::idsOfBatch(const QString& batchId)
{
    return words(QStringLiteral("SELECT id FROM jobs WHERE batch=:batch AND parts > 1 ORDER BY created_at, rowid"),
                 {{QStringLiteral(":batch"), batchId}});
}

Result<QHash<QString, QStringList>> Journal::batches()
{
    Result<QSqlQuery> rows = m_database.run(QStringLiteral("SELECT batch, id FROM jobs WHERE parts > 1 AND batch <> ''"
                                                           " ORDER BY created_at, rowid"));
    if (!rows)
        return rows.error();
    QHash<QString, QStringList> batches;
    while (rows.value().next())
        batches[rows.value().value(0).toString()].append(rows.value().value(1).toString());
    return batches;
}

Result<QStringList> Journal::folders(const QDateTime& endedSince)
{
    return words(u"SELECT DISTINCT folder FROM jobs WHERE folder <> '' AND (finished_at > :since OR state IN ("
                     % wordsOf(unfinishedStates()) % u"))",
                 {{QStringLiteral(":since"), endedSince.toMSecsSinceEpoch()}});
}

Result<DraftPage> Journal::madeDrafts(qint64 before, int most)
{
    Result<QSqlQuery> rows =
        m_database.run(u"SELECT rowid, draft FROM jobs WHERE rowid < :before AND +state IN ("
                           % wordsOf({JobState::Done, JobState::DoneNoFile}) % u") ORDER BY rowid DESC LIMIT :most",
                       {{QStringLiteral(":before"), before > 0 ? before : std::numeric_limits<qint64>::max()},
                        {QStringLiteral(":most"), most}});
    if (!rows)
        return rows.error();
    DraftPage page;
    while (rows.value().next()) {
        page.next = rows.value().value(0).toLongLong();
        page.drafts.append(
            RequestDraft::fromJson(QJsonDocument::fromJson(rows.value().value(1).toString().toUtf8()).object()));
    }
    if (page.drafts.size() < most)
        page.next = 0;
    return page;
}

} // namespace klapper
