// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journal.h"

#include "app/jobs/jobrow.h"
#include "app/jobs/journalsalvage.h"
#include "app/jobs/journalschema.h"

#include <QJsonDocument>

namespace klapper {

namespace {

QString budgetKey() { return QStringLiteral("budget"); }

} // namespace

Status Journal::write(const Job& job, const QString& statement)
{
    const Result<QSqlQuery> written = m_database.run(statement, jobToRow(job));
    if (!written)
        return written.error();
    if (written->numRowsAffected() != 1)
        return Error{.kind = ErrorKind::Journal, .detail = QStringLiteral("the job is looked after elsewhere now")};
    Status step = writeOutputs(job);
    if (step)
        step = m_ledger.follow(job, QDateTime::currentDateTimeUtc());
    return step ? m_libraryIndex.follow(job) : step;
}

Status Journal::writeOutputs(const Job& job)
{
    const Result<QSqlQuery> cleared =
        m_database.run(QStringLiteral("DELETE FROM outputs WHERE job_id=:job"), {{QStringLiteral(":job"), job.id}});
    if (!cleared)
        return cleared.error();
    for (qsizetype i = 0; i < job.outputs.size(); ++i) {
        const JobOutput& output = job.outputs[i];
        const Result<QSqlQuery> written =
            m_database.run(QStringLiteral("INSERT INTO outputs VALUES (:job, :idx, :path, :bytes, :sha256, :clip)"),
                           {{QStringLiteral(":job"), job.id},
                            {QStringLiteral(":idx"), i},
                            {QStringLiteral(":path"), output.path},
                            {QStringLiteral(":bytes"), output.bytes},
                            {QStringLiteral(":sha256"), QString::fromLatin1(output.sha256)},
                            {QStringLiteral(":clip"),
                             QString::fromUtf8(QJsonDocument(output.clip.toJson()).toJson(QJsonDocument::Compact))}});
        if (!written)
            return written.error();
    }
    return Nothing{};
}

Status Journal::writeEvent(const Job& job, const QString& event, const QString& from)
{
    return insertEvent({job.id, QDateTime::currentMSecsSinceEpoch(), event, from, jobStateWord(job.state)});
}

Status Journal::insertEvent(const JournalEvent& event)
{
    const Result<QSqlQuery> written =
        m_database.run(QStringLiteral("INSERT INTO events (job_id, at, event, from_state, to_state)"
                                      " VALUES (:job, :at, :event, :from, :to)"),
                       {{QStringLiteral(":job"), event.jobId},
                        {QStringLiteral(":at"), event.at},
                        {QStringLiteral(":event"), event.event},
                        {QStringLiteral(":from"), event.from},
                        {QStringLiteral(":to"), event.to}});
    return written ? Status(Nothing{}) : Status(written.error());
}

Status Journal::insert(const Job& job)
{
    Transaction transaction(m_database);
    Status step = transaction.begun();
    if (step)
        step = write(job, QString::fromLatin1(journalschema::insertJob));
    if (step)
        step = writeEvent(job, QStringLiteral("created"), QStringLiteral(""));
    return step ? transaction.commit() : step;
}

Status Journal::insertAll(const QList<Job>& jobs)
{
    if (jobs.isEmpty())
        return Nothing{};
    Transaction transaction(m_database);
    Money wanted;
    for (const Job& job : jobs)
        wanted += job.estimate;
    Status step = transaction.begun();
    if (step)
        step = checkBudget(wanted, jobs.first().createdAt, Beside::Waiting);
    for (auto job = jobs.begin(); step && job != jobs.end(); ++job)
        step = insert(*job);
    return step ? transaction.commit() : step;
}

Status Journal::record(const Job& job, JobEvent event, JobState from)
{
    Transaction transaction(m_database);
    Status step = transaction.begun();
    if (step && event == JobEvent::SlotFree)
        step = claim(job);
    if (step && event == JobEvent::SlotFree)
        step = checkBudget(job.estimate, job.submittedAt,
                           Beside::NotWaiting); // the first that come to their turn have the room
    if (step)
        step = write(job, QString::fromLatin1(journalschema::updateJob));
    if (step)
        step = writeEvent(job, jobEventWord(event), jobStateWord(from));
    return step ? transaction.commit() : step;
}

Status Journal::claim(const Job& job)
{
    const Result<QSqlQuery> claimed = m_database.run(
        QStringLiteral("UPDATE jobs SET state='submitting' WHERE id=:id AND owner=:owner AND state='waiting'"),
        {{QStringLiteral(":id"), job.id}, {QStringLiteral(":owner"), job.owner}});
    if (!claimed)
        return claimed.error();
    if (claimed->numRowsAffected() != 1)
        return Error{.kind = ErrorKind::Journal, .detail = QStringLiteral("the job is no longer ours to send")};
    return Nothing{};
}

Status Journal::checkBudget(Money wanted, const QDateTime& at, Beside beside)
{
    const Result<BudgetCaps> allowed = caps();
    if (!allowed)
        return allowed.error();
    Result<BudgetUse> use = budgetUse(at);
    if (!use)
        return use.error();
    if (beside == Beside::NotWaiting)
        use.value().waiting = {};
    const std::optional<BudgetExcess> excess = excessOf(*allowed, *use, wanted);
    return excess ? Status(excess->toError()) : Status(Nothing{});
}

Status Journal::replace(const Job& old, JobEvent event, JobState from, const Job& fresh)
{
    Transaction transaction(m_database);
    Status step = transaction.begun();
    if (step)
        step = write(old, QString::fromLatin1(journalschema::updateJob));
    if (step)
        step = writeEvent(old, jobEventWord(event), jobStateWord(from));
    if (step)
        step = checkBudget(fresh.estimate, fresh.createdAt, Beside::Waiting);
    if (step)
        step = write(fresh, QString::fromLatin1(journalschema::insertJob));
    if (step)
        step = writeEvent(fresh, QStringLiteral("created"), QStringLiteral(""));
    return step ? transaction.commit() : step;
}

Status Journal::update(const Job& job)
{
    Transaction transaction(m_database);
    Status step = transaction.begun();
    if (step)
        step = write(job, QString::fromLatin1(journalschema::updateJob));
    return step ? transaction.commit() : step;
}

Result<QList<Job>> Journal::select(const QString& where, const QVariantMap& values)
{
    Result<QSqlQuery> rows = m_database.run(u"SELECT * FROM jobs " % where % u" ORDER BY created_at, rowid", values);
    if (!rows)
        return rows.error();
    QList<Job> jobs;
    QHash<QString, qsizetype> place;
    while (rows.value().next()) {
        jobs.append(jobFromRow(rows.value()));
        place.insert(jobs.last().id, jobs.size() - 1);
    }
    Result<QSqlQuery> outputs = m_database.run(
        u"SELECT * FROM outputs WHERE job_id IN (SELECT id FROM jobs " % where % u") ORDER BY job_id, idx", values);
    if (!outputs)
        return outputs.error();
    QSqlQuery& output = outputs.value();
    while (output.next()) {
        const auto at = [&output](const char* column) {
            return output.value(QString::fromLatin1(column));
        };
        const QJsonObject clip = QJsonDocument::fromJson(at("clip").toString().toUtf8()).object();
        const auto of = place.constFind(at("job_id").toString());
        if (of == place.cend())
            continue; // written since the rows were read; the next look has it whole
        jobs[*of].outputs.append(
            {at("path").toString(), at("bytes").toLongLong(), at("sha256").toByteArray(), ClipInfo::fromJson(clip)});
    }
    return jobs;
}

Result<QList<Job>> Journal::all() { return select(QString(), {}); }

namespace {
Result<std::optional<Job>> firstOf(const Result<QList<Job>>& jobs)
{
    if (!jobs)
        return jobs.error();
    return jobs->isEmpty() ? std::optional<Job>() : std::optional<Job>(jobs->first());
}
} // namespace

Result<std::optional<Job>> Journal::find(const QString& id)
{
    return firstOf(select(QStringLiteral("WHERE id=:id"), {{QStringLiteral(":id"), id}}));
}

Result<std::optional<Job>> Journal::findByRequest(const QString& requestId)
{
    return firstOf(select(QStringLiteral("WHERE request_id=:id"), {{QStringLiteral(":id"), requestId}}));
}

Result<QStringList> Journal::events(const QString& id)
{
    return words(QStringLiteral("SELECT event FROM events WHERE job_id=:id ORDER BY seq"),
                 {{QStringLiteral(":id"), id}});
}

Result<QString> Journal::setting(const QString& key)
{
    const Result<QVariant> value =
        m_database.single(QStringLiteral("SELECT value FROM settings WHERE key=:key"), {{QStringLiteral(":key"), key}});
    if (!value)
        return value.error();
    return value->toString();
}

Status Journal::setSetting(const QString& key, const QString& value)
{
    const Result<QSqlQuery> written = m_database.run(
        QStringLiteral("INSERT INTO settings VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value=:value"),
        {{QStringLiteral(":key"), key}, {QStringLiteral(":value"), boundText(value)}});
    return written ? Status(Nothing{}) : Status(written.error());
}

Result<bool> Journal::exchangeSetting(const QString& key, const QString& expected, const QString& value)
{
    const QVariantMap values{{QStringLiteral(":key"), key}, {QStringLiteral(":value"), value}};
    QVariantMap withExpected = values;
    withExpected.insert(QStringLiteral(":expected"), expected);
    const Result<QSqlQuery> written =
        expected.isEmpty()
            ? m_database.run(QStringLiteral("INSERT INTO settings VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET"
                                            " value=:value WHERE value=''"),
                             values)
            : m_database.run(QStringLiteral("UPDATE settings SET value=:value WHERE key=:key AND value=:expected"),
                             withExpected);
    if (!written)
        return written.error();
    return written->numRowsAffected() == 1;
}

Result<BudgetCaps> Journal::caps()
{
    const Result<QString> kept = setting(budgetKey());
    if (!kept)
        return kept.error();
    return BudgetCaps::fromJson(QJsonDocument::fromJson(kept->toUtf8()).object());
}

Status Journal::setCaps(const BudgetCaps& caps)
{
    return setSetting(budgetKey(), QString::fromUtf8(QJsonDocument(caps.toJson()).toJson(QJsonDocument::Compact)));
}

Result<BudgetUse> Journal::budgetUse(const QDateTime& now)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const BudgetSpan day = BudgetSpan::dayAt(now, zone);
    const BudgetSpan month = BudgetSpan::monthAt(now, zone);
    const Result<LedgerSum> today = m_ledger.sum(day.from, day.before);
    const Result<LedgerSum> thisMonth = m_ledger.sum(month.from, month.before);
    const Result<Money> waiting = m_ledger.waiting();
    if (!today || !thisMonth || !waiting)
        return (!today ? today.error() : !thisMonth ? thisMonth.error() : waiting.error());
    return BudgetUse{.today = *today, .month = *thisMonth, .waiting = *waiting};
}

} // namespace klapper
