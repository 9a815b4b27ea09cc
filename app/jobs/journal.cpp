// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journal.h"

#include "app/jobs/jobrow.h"
#include "app/jobs/journalschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace klapper {

namespace {

Q_LOGGING_CATEGORY(logJobs, "klapper.jobs", QtInfoMsg)

QString budgetKey() { return QStringLiteral("budget"); }

/// SQLITE_CORRUPT and SQLITE_NOTADB.
bool isDamage(const Error& error) { return error.detail.endsWith(u"(11)") || error.detail.endsWith(u"(26)"); }

QString moveAside(const QString& path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const QString target = path % u".damaged-" % stamp;
    for (const QStringView suffix : {u"", u"-wal", u"-shm"})
        QFile::rename(path % suffix, target % suffix);
    return target;
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::open(const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{.kind = ErrorKind::Journal, .detail = u"the folder cannot be made: " % QFileInfo(path).path()};
    std::unique_ptr<Journal> journal(new Journal);
    Status opened = journal->openFile(path);
    if (!opened && isDamage(opened.error())) {
        journal->m_database.close();
        journal->m_setAside = moveAside(path);
        qCWarning(logJobs, "the journal is damaged and was renamed aside");
        opened = journal->openFile(path);
    }
    if (!opened)
        return opened.error();
    return journal;
}

Status Journal::openFile(const QString& path)
{
    const Status opened = m_database.open(path);
    if (!opened)
        return opened;
    // Prompts are private: nobody else on the machine reads them here.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const Result<int> version = journalschema::versionOf(m_database);
    if (!version)
        return version.error();
    if (*version <= journalschema::version)
        return journalschema::migrate(m_database);
    m_readOnly = true;
    return m_database.refuseWrites();
}

Status Journal::write(const Job& job, const QString& statement)
{
    const Result<QSqlQuery> written = m_database.run(statement, jobToRow(job));
    if (!written)
        return written.error();
    const Status outputs = writeOutputs(job);
    return outputs ? m_ledger.follow(job, QDateTime::currentDateTimeUtc()) : outputs;
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
    const Result<QSqlQuery> written =
        m_database.run(QStringLiteral("INSERT INTO events (job_id, at, event, from_state, to_state)"
                                      " VALUES (:job, :at, :event, :from, :to)"),
                       {{QStringLiteral(":job"), job.id},
                        {QStringLiteral(":at"), QDateTime::currentMSecsSinceEpoch()},
                        {QStringLiteral(":event"), event},
                        {QStringLiteral(":from"), from},
                        {QStringLiteral(":to"), jobStateWord(job.state)}});
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

Status Journal::record(const Job& job, JobEvent event, JobState from)
{
    Transaction transaction(m_database);
    Status step = transaction.begun();
    if (step && event == JobEvent::SlotFree)
        step = claim(job);
    if (step && event == JobEvent::SlotFree)
        step = checkBudget(job, job.submittedAt, Beside::NotWaiting); // the first that come to their turn have the room
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

Status Journal::checkBudget(const Job& job, const QDateTime& at, Beside beside)
{
    const Result<BudgetCaps> allowed = caps();
    if (!allowed)
        return allowed.error();
    Result<BudgetUse> use = budgetUse(at);
    if (!use)
        return use.error();
    if (beside == Beside::NotWaiting)
        use.value().waiting = {};
    const std::optional<BudgetExcess> excess = excessOf(*allowed, *use, job.estimate);
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
        step = checkBudget(fresh, fresh.createdAt, Beside::Waiting);
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
        jobs[place.value(at("job_id").toString())].outputs.append(
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

Result<bool> Journal::adopt(const QString& id, const QString& fromOwner, const QString& toOwner)
{
    const Result<QSqlQuery> changed = m_database.run(
        QStringLiteral("UPDATE jobs SET owner=:to WHERE id=:id AND owner=:from"),
        {{QStringLiteral(":to"), toOwner}, {QStringLiteral(":id"), id}, {QStringLiteral(":from"), fromOwner}});
    if (!changed)
        return changed.error();
    return changed->numRowsAffected() == 1;
}

Result<QStringList> Journal::events(const QString& id)
{
    Result<QSqlQuery> rows = m_database.run(QStringLiteral("SELECT event FROM events WHERE job_id=:id ORDER BY seq"),
                                            {{QStringLiteral(":id"), id}});
    if (!rows)
        return rows.error();
    QStringList words;
    while (rows.value().next())
        words.append(rows.value().value(0).toString());
    return words;
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
        {{QStringLiteral(":key"), key}, {QStringLiteral(":value"), value}});
    return written ? Status(Nothing{}) : Status(written.error());
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

qint64 Journal::dataVersion()
{
    const Result<QVariant> version = m_database.single(QStringLiteral("PRAGMA data_version"));
    return version ? version->toLongLong() : -1;
}

} // namespace klapper
