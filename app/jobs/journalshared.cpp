// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A journal that several programs share, and changes of many jobs at once.
#include "app/jobs/journal.h"

namespace klapper {

namespace {
/// The states in which isFinished() is false, as a list for SQL.
QString unfinishedStates()
{
    QStringList words;
    for (int state = int(JobState::Held); state <= int(JobState::Expired); ++state) {
        if (!isFinished(JobState(state)))
            words.append(u'\'' % jobStateWord(JobState(state)) % u'\'');
    }
    return words.join(u',');
}
} // namespace

Journal::Marks Journal::marks()
{
    const auto last = [this](const QString& table) {
        const Result<QVariant> seq = m_database.single(u"SELECT MAX(seq) FROM " % table);
        return seq ? seq->toLongLong() : 0;
    };
    return {.events = last(QStringLiteral("events")), .ledger = last(QStringLiteral("ledger"))};
}

Result<QList<Job>> Journal::changedElsewhere(const QString& owner)
{
    const Marks now = marks(); // before the rows: what comes between is read twice, not never
    const Marks seen = m_marks;
    Result<QList<Job>> found = select(u"WHERE id IN (SELECT job_id FROM events WHERE seq > :events"
                                      u" UNION SELECT job_id FROM ledger WHERE seq > :ledger)"
                                      u" OR (owner <> :owner AND state IN ("
                                          % unfinishedStates() % u"))",
                                      {{QStringLiteral(":events"), seen.events},
                                       {QStringLiteral(":ledger"), seen.ledger},
                                       {QStringLiteral(":owner"), owner}});
    if (found)
        m_marks = now;
    return found;
}

Result<QList<Job>> Journal::adoptAll(const QString& fromOwner, const QString& toOwner)
{
    const QString unfinished = u" AND state IN (" % unfinishedStates() % u')';
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

qint64 Journal::dataVersion()
{
    const Result<QVariant> version = m_database.single(QStringLiteral("PRAGMA data_version"));
    return version ? version->toLongLong() : -1;
}

} // namespace klapper
