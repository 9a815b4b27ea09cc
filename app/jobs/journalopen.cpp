// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a journal is opened, and filled anew after damage; what is done with an open one stands in journal.cpp.
#include "app/jobs/damagedpages.h"
#include "app/jobs/instance.h"
#include "app/jobs/jobrow.h"
#include "app/jobs/journal.h"
#include "app/jobs/journalsalvage.h"
#include "app/jobs/journalschema.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace klapper {

namespace {

QString reportKey() { return QStringLiteral("recovery"); }

Error damage(const QString& how) { return {.kind = ErrorKind::Journal, .detail = how % u" (11)"}; }

bool isDamage(const Error& error)
{
    constexpr int corrupt = 11;      // SQLITE_CORRUPT
    constexpr int notADatabase = 26; // SQLITE_NOTADB
    const int code = Database::codeOf(error);
    return code == corrupt || code == notADatabase;
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::open(const QString& path, const JournalHome& home, CheckTime when)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{.kind = ErrorKind::Journal, .detail = u"the folder cannot be made: " % QFileInfo(path).path()};
    std::unique_ptr<Journal> journal(new Journal);
    JournalRecovery recovery(path, home);
    // A file without a byte is one that is just being made, or that lost everything: under the lock it is told apart.
    const bool isStart = QFileInfo(path).size() == 0;
    if (isStart || recovery.isHalfDone()) {
        Status ready = recovery.lock();
        if (ready && recovery.isHalfDone()) {
            journal->m_recoveredNow = true; // where it was not whole, there is no report
            ready = recovery.finishEarlier();
        }
        if (!ready)
            return ready.error();
    }
    Status opened = journal->openChecked(path, home, when);
    if (!opened && isDamage(opened.error())) {
        journal->m_database.close();
        opened = recovery.lock();
        if (opened) // another program may have been quicker
            opened = journal->openChecked(path, home, CheckTime::First);
        if (!opened && isDamage(opened.error())) {
            journal->m_database.close();
            opened = recovery.run();
            journal->m_recoveredNow = true;
            if (opened)
                opened = journal->openFile(path);
        }
    }
    if (!opened)
        return opened.error();
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::openFresh(const QString& path)
{
    std::unique_ptr<Journal> journal(new Journal);
    const Status opened = journal->openFile(path);
    if (!opened)
        return opened.error();
    return journal;
}

Status Journal::openChecked(const QString& path, const JournalHome& home, CheckTime when)
{
    const QFileInfo file(path);
    // A first start that was killed leaves an empty file; later it means that everything is gone.
    if (file.exists() && file.size() == 0 && (home.instances.isEmpty() || QFileInfo::exists(home.instances)))
        return damage(QStringLiteral("the file is empty"));
    // SQLite would delete a log without its database.
    if (file.size() == 0 && QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return damage(QStringLiteral("only the write-ahead log is there"));
    // Asked before SQLite looks at the log, which it would begin anew. While another one writes a frame can be half
    // there, and that one has read the log whole.
    if (!Instance::isAnyAlive(home.instances) && DamagedPages::lostCommits(path))
        return damage(QStringLiteral("the write-ahead log has a damaged frame"));
    return openFile(path, when);
}

/// A destroyed page shows itself only when it is needed, which may be when an id has just been paid for.
Status Journal::checkPages(const QString& path, CheckTime when)
{
    if (when == CheckTime::First)
        return m_database.checkPages();
    m_check = std::make_unique<JournalCheck>(path);
    m_database.guardWrites([check = m_check.get()] { return check->wait(); });
    return Nothing{};
}

Status Journal::openFile(const QString& path, CheckTime when)
{
    const Status opened = m_database.open(path);
    if (!opened)
        return opened;
    // Prompts are private: nobody else on the machine reads them here.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const Result<int> version = journalschema::versionOf(m_database);
    if (!version)
        return version.error();
    // A journal that is not as this version keeps it is written to at once, or not at all.
    const Status sound = checkPages(path, *version == journalschema::version ? when : CheckTime::First);
    if (!sound)
        return sound;
    if (*version <= journalschema::version) {
        const Status migrated = journalschema::migrate(m_database);
        if (migrated && !m_check)
            catchUpLibrary();
        return migrated;
    }
    m_readOnly = true;
    return m_database.refuseWrites();
}

Status Journal::fill(const JournalContents& contents)
{
    Transaction transaction(m_database);
    Status step = transaction.begun();
    for (auto line = contents.ledger.begin(); step && line != contents.ledger.end(); ++line)
        step = m_ledger.keep(*line);
    for (auto job = contents.jobs.begin(); step && job != contents.jobs.end(); ++job)
        step = fillJob(*job, contents);
    for (auto pair = contents.settings.begin(); step && pair != contents.settings.end(); ++pair)
        step = pair.key() == reportKey() ? step : setSetting(pair.key(), pair.value());
    if (step)
        step = m_libraryIndex.keep(contents.library);
    if (step)
        step = m_sequences.keep(contents.sequences);
    return step ? transaction.commit() : step;
}

Status Journal::fillJob(const Job& job, const JournalContents& contents)
{
    Transaction part(m_database);
    Status step = part.begun();
    if (step)
        step = write(job, QString::fromLatin1(journalschema::insertJob));
    if (step)
        step = fillEvents(job, contents);
    // What contradicts the others (a request id twice) must not keep them away.
    constexpr int constraint = 19; // SQLITE_CONSTRAINT
    if (!step && Database::codeOf(step.error()) == constraint)
        return Nothing{};
    return step ? part.commit() : step;
}

Status Journal::fillEvents(const Job& job, const JournalContents& contents)
{
    for (const JournalEvent& event : contents.events) {
        if (event.jobId != job.id)
            continue;
        const Status kept = insertEvent(event);
        if (!kept)
            return kept;
    }
    return insertEvent({job.id, QDateTime::currentMSecsSinceEpoch(), QStringLiteral("rebuilt"), QStringLiteral(""),
                        jobStateWord(job.state)});
}

Status Journal::keepReport(const JournalReport& report)
{
    return setSetting(reportKey(), QString::fromUtf8(QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact)));
}

JournalReport Journal::report()
{
    const Result<QString> kept = setting(reportKey());
    return kept ? JournalReport::fromJson(QJsonDocument::fromJson(kept->toUtf8()).object()) : JournalReport();
}

void Journal::forgetReport() { (void)setSetting(reportKey(), QStringLiteral("")); }

QString Journal::setAside() { return m_recoveredNow ? report().setAside : QString(); }

} // namespace klapper
