// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A journal that several programs share, and changes of many jobs at once.
#include "app/jobs/jobrow.h"
#include "app/jobs/journal.h"

namespace klapper {

Journal::Marks Journal::marks()
{
    const auto last = [this](const QString& table) {
        const Result<QVariant> seq = m_database.single(u"SELECT MAX(seq) FROM " % table);
        return seq ? seq->toLongLong() : 0;
    };
    return {.events = last(QStringLiteral("events")), .ledger = last(QStringLiteral("ledger"))};
}

Result<JobChanges> Journal::changedElsewhere(const QString& owner, int mostLines)
{
    const Marks last = marks(); // before the rows: what comes between is read twice, not never
    const Marks seen = m_marks;
    const Marks upTo{.events = std::min(last.events, seen.events + mostLines),
                     .ledger = std::min(last.ledger, seen.ledger + mostLines)};
    const Result<QList<Job>> found =
        select(u"WHERE id IN (SELECT job_id FROM events WHERE seq > :events AND seq <= :last_event"
               u" UNION SELECT job_id FROM ledger WHERE seq > :ledger AND seq <= :last_line)"
               u" OR (owner <> :owner AND state IN ("
                   % wordsOf(unfinishedStates()) % u"))",
               {{QStringLiteral(":events"), seen.events},
                {QStringLiteral(":last_event"), upTo.events},
                {QStringLiteral(":ledger"), seen.ledger},
                {QStringLiteral(":last_line"), upTo.ledger},
                {QStringLiteral(":owner"), owner}});
    if (!found)
        return found.error();
    m_marks = upTo;
    return JobChanges{*found, upTo.events < last.events || upTo.ledger < last.ledger};
}

Result<QList<Job>> Journal::adoptAll(const QString& fromOwner, const QString& toOwner)
{
    const QString unfinished = u" AND state IN (" % wordsOf(unfinishedStates()) % u')';
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    // Read first: what is ours already is not taken over.
    const Result<QList<Job>> found = select(u"WHERE owner=:from" % unfinished, {{QStringLiteral(":from"), fromOwner}});
    if (!found)
        return found.error();
    const Result<QSqlQuery> changed =
        m_database.run(u"UPDATE jobs SET owner=:to WHERE owner=:from" % unfinished,
                       {{QStringLiteral(":to"), toOwner}, {QStringLiteral(":from"), fromOwner}});
    if (!changed)
        return changed.error();
    const Status committed = transaction.commit();
    if (!committed)
        return committed.error();
    QList<Job> ours = *found;
    for (Job& job : ours)
        job.owner = toOwner;
    return ours;
}

Status Journal::together(const std::function<void()>& changes)
{
    Transaction transaction(m_database);
    // Each by itself would wait for the lock in turn, and the window with them.
    if (!transaction.begun())
        return transaction.begun();
    changes();
    return transaction.commit();
}

Result<bool> Journal::adopt(const QString& id, const QString& fromOwner, const QString& toOwner)
{
    const Result<QSqlQuery> changed = m_database.run(
        QStringLiteral("UPDATE jobs SET owner=:to WHERE id=:id AND owner=:from"),
        {{QStringLiteral(":to"), toOwner}, {QStringLiteral(":id"), id}, {QStringLiteral(":from"), fromOwner}});
    if (!changed)
        return changed.error();
    return changed->numRowsAffected() == 1;
}

void Journal::catchUpLibrary()
{
    // Nothing to do is the rule: then nothing is locked.
    (void)m_libraryIndex.renewRatios();
    const Result<bool> behind = m_libraryIndex.isBehind();
    if (!behind || !*behind)
        return;
    Transaction transaction(m_database);
    Status step = transaction.begun();
    QString first; // what the index does not take is not asked again
    while (step) {
        const Result<QList<Job>> jobs =
            select(QStringLiteral("WHERE id IN (SELECT jobs.id FROM jobs LEFT JOIN library ON library.job_id = jobs.id"
                                  " WHERE library.state IS NULL OR library.state <> jobs.state LIMIT 1000)"),
                   {});
        if (!jobs || jobs->isEmpty() || jobs->first().id == first)
            break;
        first = jobs->first().id;
        for (auto job = jobs->begin(); step && job != jobs->end(); ++job)
            step = m_libraryIndex.followAgain(*job);
    }
    // The journal is as good without: what is missing is not found until the next start.
    if (step)
        (void)transaction.commit();
}

qint64 Journal::dataVersion()
{
    const Result<QVariant> version = m_database.single(QStringLiteral("PRAGMA data_version"));
    return version ? version->toLongLong() : -1;
}

} // namespace klapper
