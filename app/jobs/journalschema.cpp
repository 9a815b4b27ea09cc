// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journalschema.h"

namespace klapper::journalschema {

namespace {

/// What leads from version n to n + 1. A step that has been released is never changed; it is tested from a stored
/// file of its version.
constexpr const char* fromNothing[] = {
    "CREATE TABLE jobs ("
    " id TEXT PRIMARY KEY, state TEXT NOT NULL, draft TEXT NOT NULL, contract_source TEXT NOT NULL,"
    " contract_date TEXT NOT NULL, body BLOB NOT NULL, estimate INTEGER NOT NULL, cost INTEGER,"
    " request_id TEXT UNIQUE, remote_word TEXT, queue_position INTEGER, cancel TEXT, error TEXT,"
    " folder TEXT NOT NULL, wants_file INTEGER NOT NULL, created_at INTEGER NOT NULL, submitted_at INTEGER,"
    " accepted_at INTEGER, finished_at INTEGER, last_contact INTEGER, not_before INTEGER,"
    " owner TEXT NOT NULL, parent_id TEXT)",
    "CREATE INDEX jobs_created ON jobs(created_at)",
    "CREATE TABLE events ("
    " seq INTEGER PRIMARY KEY AUTOINCREMENT, job_id TEXT NOT NULL REFERENCES jobs(id) ON DELETE CASCADE,"
    " at INTEGER NOT NULL, event TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL)",
    "CREATE INDEX events_job ON events(job_id)",
    "CREATE TABLE outputs ("
    " job_id TEXT NOT NULL REFERENCES jobs(id) ON DELETE CASCADE, idx INTEGER NOT NULL, path TEXT NOT NULL,"
    " bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, clip TEXT NOT NULL, PRIMARY KEY (job_id, idx))",
};

constexpr const char* fromOne[] = {
    "ALTER TABLE jobs ADD COLUMN paused INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE jobs ADD COLUMN origin TEXT NOT NULL DEFAULT 'window'",
    "ALTER TABLE jobs ADD COLUMN rank REAL NOT NULL DEFAULT 0",
    "UPDATE jobs SET rank = created_at",
    // Append-only; what each line means stands in ledger.h. No foreign key: money outlives the job's row.
    "CREATE TABLE ledger ("
    " seq INTEGER PRIMARY KEY AUTOINCREMENT, written_at INTEGER NOT NULL, charged_at INTEGER NOT NULL,"
    " job_id TEXT NOT NULL, kind TEXT NOT NULL, amount INTEGER NOT NULL)",
    "CREATE INDEX ledger_job ON ledger(job_id)",
    "CREATE INDEX ledger_charged ON ledger(charged_at)",
    // What waits is added up at each change of a job.
    "CREATE INDEX jobs_state ON jobs(state, estimate)",
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    // What was spent before there was a ledger counts too.
    "INSERT INTO ledger (written_at, charged_at, job_id, kind, amount)"
    " SELECT submitted_at, submitted_at, id, 'cost', cost FROM jobs"
    " WHERE submitted_at IS NOT NULL AND cost IS NOT NULL ORDER BY submitted_at",
    "INSERT INTO ledger (written_at, charged_at, job_id, kind, amount)"
    " SELECT submitted_at, submitted_at, id, 'hold', estimate FROM jobs"
    " WHERE submitted_at IS NOT NULL AND cost IS NULL AND state NOT IN ('held', 'waiting', 'cancelled')"
    " AND NOT (state = 'failed' AND request_id IS NULL) ORDER BY submitted_at",
};

// No index: its entries would look like request ids to whoever reads a damaged file.
constexpr const char* fromTwo[] = {
    "ALTER TABLE jobs ADD COLUMN batch TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE jobs ADD COLUMN part INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE jobs ADD COLUMN parts INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE jobs ADD COLUMN awaits_frame INTEGER NOT NULL DEFAULT 0",
};

// What the library is found by, and what the person thinks of it. `library`, `tags` and the two of words are made from
// jobs and judgements (see libraryindex.h). But for the ids of jobs no entry of an index, or of a table without rowids,
// may be a text with one number: to whoever reads a damaged file these are request ids.
constexpr const char* fromThree[] = {
    "ALTER TABLE jobs ADD COLUMN relation TEXT NOT NULL DEFAULT ''",
    // Until now a job had a parent when it was sent once more, or on another endpoint.
    "UPDATE jobs SET relation = CASE WHEN EXISTS (SELECT 1 FROM jobs AS parent WHERE parent.id = jobs.parent_id"
    " AND parent.error LIKE '%\"declared_absent\"%') THEN 'resent' ELSE 'variant' END WHERE parent_id <> ''",
    "CREATE TABLE judgements ("
    " number INTEGER PRIMARY KEY, job_id TEXT NOT NULL, rating INTEGER NOT NULL, rejected INTEGER NOT NULL,"
    " trashed INTEGER NOT NULL, project TEXT NOT NULL, tags TEXT NOT NULL, note TEXT NOT NULL, trash TEXT NOT NULL,"
    " changed_at INTEGER NOT NULL)",
    "CREATE TABLE searches (name TEXT NOT NULL, query TEXT NOT NULL, saved_at INTEGER NOT NULL)",
    "CREATE TABLE library ("
    " number INTEGER PRIMARY KEY, job_id TEXT NOT NULL UNIQUE, state TEXT NOT NULL, endpoint TEXT NOT NULL,"
    " aspect TEXT NOT NULL, seconds REAL NOT NULL, audio INTEGER NOT NULL, estimate INTEGER NOT NULL, cost INTEGER,"
    " price INTEGER NOT NULL, created_at INTEGER NOT NULL, parent_id TEXT NOT NULL, relation TEXT NOT NULL,"
    " rating INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0, trashed INTEGER NOT NULL DEFAULT 0,"
    " project TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL, recipe INTEGER NOT NULL, title TEXT NOT NULL,"
    " title_key TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, file_seconds REAL NOT NULL,"
    " frame_rate REAL NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, file_audio INTEGER NOT NULL)",
    "CREATE INDEX library_created ON library(created_at)",
    "CREATE INDEX library_state ON library(state, price)",
    "CREATE INDEX library_revision ON library(revision)",
    "CREATE INDEX library_parent ON library(parent_id, created_at) WHERE parent_id <> ''",
    "CREATE TABLE tags (number INTEGER NOT NULL, place INTEGER NOT NULL, tag TEXT NOT NULL, folded TEXT NOT NULL,"
    " PRIMARY KEY (number, place)) WITHOUT ROWID",
    "CREATE INDEX tags_folded ON tags(folded, number, tag)",
    "CREATE TABLE library_words (number INTEGER PRIMARY KEY, words TEXT NOT NULL)",
    // Three characters at a time, so that parts of words and languages without blanks are found; which rows only, not
    // where: a third of the size.
    "CREATE VIRTUAL TABLE library_text USING fts5(words, content='library_words', content_rowid='number',"
    " tokenize='trigram case_sensitive 1', columnsize=0, detail=none)",
};

// Clips in order; `content` is JSON, see sequence.h. No index: an id in one would look like a request id to whoever
// reads a damaged file. One that was deleted stays as a row, see sequencetable.h.
constexpr const char* fromFour[] = {
    "CREATE TABLE sequences (number INTEGER PRIMARY KEY, id TEXT NOT NULL, deleted INTEGER NOT NULL,"
    " changed_at INTEGER NOT NULL, content TEXT NOT NULL)",
};

template<size_t count>
Status runAll(Database& database, const char* const (&statements)[count])
{
    for (const char* statement : statements) {
        const Result<QSqlQuery> done = database.run(QString::fromLatin1(statement));
        if (!done)
            return done.error();
    }
    return Nothing{};
}

} // namespace

const char* const insertJob =
    "INSERT INTO jobs (id, state, draft, contract_source, contract_date, body, estimate, cost, request_id,"
    " remote_word, queue_position, cancel, error, folder, wants_file, created_at, submitted_at, accepted_at,"
    " finished_at, last_contact, not_before, owner, parent_id, paused, origin, rank, batch, part, parts, awaits_frame,"
    " relation)"
    " VALUES (:id, :state, :draft, :contract_source, :contract_date, :body, :estimate, :cost, :request_id,"
    " :remote_word, :queue_position, :cancel, :error, :folder, :wants_file, :created_at, :submitted_at, :accepted_at,"
    " :finished_at, :last_contact, :not_before, :owner, :parent_id, :paused, :origin, :rank,"
    " :batch, :part, :parts, :awaits_frame, :relation)";

const char* const updateJob =
    "UPDATE jobs SET state=:state, draft=:draft, contract_source=:contract_source,"
    " contract_date=:contract_date, body=:body, estimate=:estimate, cost=:cost, request_id=:request_id,"
    " remote_word=:remote_word, queue_position=:queue_position, cancel=:cancel, error=:error, folder=:folder,"
    " wants_file=:wants_file, created_at=:created_at, submitted_at=:submitted_at, accepted_at=:accepted_at,"
    " finished_at=:finished_at, last_contact=:last_contact, not_before=:not_before, owner=:owner,"
    " parent_id=:parent_id, paused=:paused, origin=:origin, rank=:rank, batch=:batch, part=:part,"
    " parts=:parts, awaits_frame=:awaits_frame, relation=:relation WHERE id=:id AND owner=:owner";

Result<int> versionOf(Database& database)
{
    const Result<QVariant> found = database.single(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return found.error();
    return found->toInt();
}

Status migrate(Database& database)
{
    // Nothing to do is the rule: then a program that holds the journal locked keeps nobody from looking into it.
    const Result<int> present = versionOf(database);
    if (present && *present == version)
        return Nothing{};
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    // Asked within the transaction: another instance may have been quicker.
    const Result<int> found = versionOf(database);
    if (!found)
        return found.error();
    Status step = Nothing{};
    if (*found < 1)
        step = runAll(database, fromNothing);
    if (step && *found < 2)
        step = runAll(database, fromOne);
    if (step && *found < 3)
        step = runAll(database, fromTwo);
    if (step && *found < 4)
        step = runAll(database, fromThree);
    if (step && *found < 5)
        step = runAll(database, fromFour);
    if (step && *found < version) {
        const Result<QSqlQuery> set = database.run(u"PRAGMA user_version=" % QString::number(version));
        if (!set)
            step = set.error();
    }
    return step ? transaction.commit() : step;
}

} // namespace klapper::journalschema
