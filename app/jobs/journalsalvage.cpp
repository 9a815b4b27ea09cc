// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journalsalvage.h"

#include "app/jobs/damagedpages.h"
#include "app/jobs/jobrow.h"
#include "app/service/answers.h"

#include <QJsonDocument>
#include <QMultiHash>
#include <QSet>
#include <QTimeZone>

#include <array>
#include <cstring>

namespace klapper {

namespace {

using Row = DamagedPages::Row;

/// The columns of a row of jobs in the order in which the schema made them; later versions only add behind.
constexpr std::array jobColumns{
    "id",         "state",        "draft",        "contract_source", "contract_date", "body",         "estimate",
    "cost",       "request_id",   "remote_word",  "queue_position",  "cancel",        "error",        "folder",
    "wants_file", "created_at",   "submitted_at", "accepted_at",     "finished_at",   "last_contact", "not_before",
    "owner",      "parent_id",    "paused",       "origin",          "rank",          "batch",        "part",
    "parts",      "awaits_frame", "relation"};
constexpr qsizetype columnsOfVersionOne = 23;
/// The same of a row of judgements; its number is NULL in it.
constexpr std::array judgementColumns{"number",  "job_id", "rating", "rejected", "trashed",
                                      "project", "tags",   "note",   "trash",    "changed_at"};

bool isText(const QVariant& value) { return value.typeId() == QMetaType::QString; }
bool isNumber(const QVariant& value) { return value.typeId() == QMetaType::LongLong; }
QDateTime timeAt(const QVariant& ms) { return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), QTimeZone::utc()); }

/// How far a job got; of two versions the one that got further is the later one, or the safer one to believe.
int progress(const Job& job)
{
    const int state = isFinished(job.state)              ? 5
                    : job.state == JobState::Downloading ? 4
                    : isRemote(job.state)                ? 3
                    : job.state == JobState::Unknown     ? 2
                    : job.state == JobState::Submitting  ? 1
                                                         : 0;
    return state + (job.requestId.isEmpty() ? 0 : 10);
}

template<size_t count>
QVariant valueIn(const Row& row, const std::array<const char*, count>& columns, const char* column)
{
    for (qsizetype i = 0; i < qsizetype(count) && i < row.values.size(); ++i) {
        if (std::strcmp(columns[size_t(i)], column) == 0)
            return row.values[i];
    }
    return {};
}

class Salvage
{
public:
    void take(const Row& row);
    void takeEntry(const QVariantList& entry);
    JournalContents finished();

private:
    void takeJob(const Row& row);
    void takeOutput(const Row& row);
    void takeJudgement(const Row& row);
    void takeSequence(const Row& row);
    void settle(Job& job) const;
    void placeRequests();
    void placeRequest(const QString& request, qint64 row);
    Job jobOfRequest(const QString& request, qint64 row) const;
    void complete(Job& job) const;
    bool wasSent(const QString& jobId) const;

    struct FoundSequence
    {
        QString id;
        qint64 at = 0; ///< ms
        SequenceRow row;
    };

    JournalContents m_found;
    QMap<qint64, FoundSequence> m_sequences; ///< by their numbers
    QHash<QString, Job> m_jobs;
    QHash<QString, QMap<qint64, JobOutput>> m_outputs;
    QHash<QString, qint64> m_judgedAt;   ///< ms; of the judgements that were found
    QHash<qint64, QString> m_ids;        ///< of the rows of jobs that could be read
    QSet<QString> m_mentioned;           ///< ids of jobs anywhere
    QMultiHash<qint64, QString> m_named; ///< what indexes say of a row: an id, a request id, the key of a setting
};

/// To which table a row belonged is told by its shape alone.
void Salvage::take(const Row& row)
{
    const QVariantList& v = row.values;
    if (v.size() >= columnsOfVersionOne) {
        takeJob(row);
    } else if (v.size() == 2 && isText(v[0]) && isText(v[1])) {
        m_found.settings.insert(v[0].toString(), v[1].toString());
    } else if (v.size() == qsizetype(judgementColumns.size()) && !v[0].isValid() && isText(v[1]) && isText(v[6])) {
        takeJudgement(row);
    } else if (v.size() == 3 && isText(v[0]) && isText(v[1]) && isNumber(v[2])) {
        m_found.library.searches.insert(v[0].toString(), v[1].toString());
    } else if (v.size() == 5 && !v[0].isValid() && isText(v[1]) && isNumber(v[2]) && isNumber(v[3]) && isText(v[4])) {
        takeSequence(row);
    } else if (v.size() == 6 && isText(v[0]) && isNumber(v[1])) {
        takeOutput(row);
    } else if (v.size() == 6 && !v[0].isValid() && isText(v[1]) && isNumber(v[2])) {
        m_found.events.insert(row.id,
                              {v[1].toString(), v[2].toLongLong(), v[3].toString(), v[4].toString(), v[5].toString()});
    } else if (v.size() == 6 && !v[0].isValid() && isNumber(v[1]) && isNumber(v[2]) && isNumber(v[5])) {
        if (const auto kind = ledgerKindFromWord(v[4].toString())) {
            m_found.ledger.insert(row.id, {.number = row.id,
                                           .writtenAt = timeAt(v[1]),
                                           .chargedAt = timeAt(v[2]),
                                           .jobId = v[3].toString(),
                                           .kind = *kind,
                                           .amount = Money::fromMicros(v[5].toLongLong())});
        }
    }
}

void Salvage::takeJob(const Row& row)
{
    // The id becomes a part of file names.
    if (!isRequestId(row.values[0].toString()) || !jobStateFromWord(row.values[1].toString()))
        return;
    Job job = jobFromValues([&row](const char* column) { return valueIn(row, jobColumns, column); });
    m_ids.insert(row.id, job.id);
    if (!isRequestId(job.requestId))
        job.requestId.clear();
    if (!isRequestId(job.batchId)) // becomes a part of a file name as well
        job.batchId.clear();
    if (!QJsonDocument::fromJson(job.body).isObject())
        job.body.clear();
    const auto known = m_jobs.constFind(job.id);
    if (known == m_jobs.cend() || progress(job) >= progress(*known))
        m_jobs.insert(job.id, job);
}

void Salvage::takeOutput(const Row& row)
{
    const QVariantList& v = row.values;
    const QJsonObject clip = QJsonDocument::fromJson(v[5].toString().toUtf8()).object();
    m_outputs[v[0].toString()].insert(
        v[1].toLongLong(), {v[2].toString(), v[3].toLongLong(), v[4].toString().toLatin1(), ClipInfo::fromJson(clip)});
}

void Salvage::takeJudgement(const Row& row)
{
    const QString job = row.values[1].toString();
    const qint64 at = row.values[9].toLongLong();
    if (!isRequestId(job) || at < m_judgedAt.value(job))
        return;
    m_judgedAt.insert(job, at);
    m_found.library.judgements.insert(
        job, judgementFromValues([&row](const char* column) { return valueIn(row, judgementColumns, column); }));
}

void Salvage::takeSequence(const Row& row)
{
    const QString id = row.values[1].toString();
    const qint64 at = row.values[3].toLongLong();
    const FoundSequence known = m_sequences.value(row.id);
    if (!isRequestId(id) || (known.id == id && at < known.at))
        return;
    SequenceRow found{sequenceFromText(row.values[4].toString()), row.values[2].toBool()};
    found.sequence.id = id;
    m_sequences.insert(row.id, {id, at, found});
}

void Salvage::takeEntry(const QVariantList& entry)
{
    // The full-text index keeps the number of its layout like that.
    const bool isLayout = entry[0].toString() == u"version";
    if (entry.size() == 2 && isText(entry[0]) && isNumber(entry[1]) && !isLayout && isRequestId(entry[0].toString())
        && !m_named.contains(entry[1].toLongLong(), entry[0].toString()))
        m_named.insert(entry[1].toLongLong(), entry[0].toString());
}

/// The request ids stand in an index as well. One whose row is gone or cut is still paid for.
void Salvage::placeRequests()
{
    QSet<QString> placed;
    for (auto job = m_jobs.cbegin(); job != m_jobs.cend(); ++job) {
        m_mentioned.insert(job.key());
        placed.insert(job->requestId);
    }
    for (const LedgerLine& line : std::as_const(m_found.ledger))
        m_mentioned.insert(line.jobId);
    for (const JournalEvent& event : std::as_const(m_found.events))
        m_mentioned.insert(event.jobId);
    for (auto name = m_named.cbegin(); name != m_named.cend(); ++name) {
        if (!m_mentioned.contains(*name) && !placed.contains(*name) && !m_found.settings.contains(*name)
            && *name != u"budget") {
            placed.insert(*name);
            placeRequest(*name, name.key());
        }
    }
}

void Salvage::placeRequest(const QString& request, qint64 row)
{
    const auto known = m_jobs.find(m_ids.value(row));
    if (known != m_jobs.end()) {
        if (known->requestId.isEmpty())
            known->requestId = request;
        return;
    }
    const Job job = jobOfRequest(request, row);
    m_jobs.insert(job.id, job);
}

Job Salvage::jobOfRequest(const QString& request, qint64 row) const
{
    QStringList ids;
    const QStringList names = m_named.values(row);
    for (const QString& name : names) {
        if (m_mentioned.contains(name) && !m_jobs.contains(name))
            ids.append(name);
    }
    Job job;
    // Indexes of the history name jobs by other numbers: only one that is alone is certain.
    job.id = ids.size() == 1 ? ids.first() : QString(u"lost-" % request.left(100));
    job.state = JobState::InQueue;
    job.requestId = request;
    return job;
}

/// Gives a job of which the row is gone or cut what the ledger still says of it.
void Salvage::complete(Job& job) const
{
    job.createdAt = QDateTime::currentDateTimeUtc();
    job.wantsFile = true;
    for (const LedgerLine& line : m_found.ledger) {
        if (line.jobId == job.id) {
            job.createdAt = line.chargedAt;
            job.estimate = line.kind == LedgerLine::Kind::Hold ? line.amount : job.estimate;
        }
    }
    if (!job.requestId.isEmpty())
        job.submittedAt = job.acceptedAt = job.createdAt;
    job.rank = double(job.createdAt.toMSecsSinceEpoch());
}

bool Salvage::wasSent(const QString& jobId) const
{
    Money sum;
    for (const LedgerLine& line : m_found.ledger)
        sum += line.jobId == jobId ? line.amount : Money();
    if (sum > Money())
        return true;
    JobState last = JobState::Waiting;
    for (const JournalEvent& event : m_found.events) {
        if (event.jobId == jobId)
            last = jobStateFromWord(event.to).value_or(last);
    }
    return last != JobState::Waiting && last != JobState::Held && last != JobState::Cancelled;
}

void Salvage::settle(Job& job) const
{
    const bool unsent = job.state == JobState::Waiting || job.state == JobState::Held;
    const bool idLost = isRemote(job.state) && job.requestId.isEmpty();
    if (!unsent && !idLost)
        return;
    const bool unclear = idLost || wasSent(job.id);
    job.state = unclear ? JobState::Unknown : JobState::Held;
    job.notBefore = {};
    if (unclear && !job.submittedAt.isValid())
        job.submittedAt = job.createdAt; // what it may cost is held for that day
    job.error =
        Error{.kind = unclear ? ErrorKind::OutcomeUnknown : ErrorKind::Journal,
              .retry = Retry::ByPerson,
              .detail = QStringLiteral("read from a damaged journal, perhaps not in its last state: look at the "
                                       "service's own list before it is sent")};
}

JournalContents Salvage::finished()
{
    placeRequests();
    for (Job& job : m_jobs) {
        if (!job.createdAt.isValid())
            complete(job);
        settle(job);
        const auto outputs = m_outputs.constFind(job.id);
        if (outputs != m_outputs.cend())
            job.outputs = outputs->values();
        m_found.jobs.append(job);
    }
    for (const FoundSequence& each : std::as_const(m_sequences))
        m_found.sequences.append(each.row);
    return m_found;
}

} // namespace

JournalContents salvageJournal(const QString& path)
{
    Salvage salvage;
    DamagedPages pages(path);
    pages.forEachRow([&salvage](const Row& row) { salvage.take(row); });
    pages.forEachEntry([&salvage](const QVariantList& entry) { salvage.takeEntry(entry); });
    return salvage.finished();
}

} // namespace klapper
