// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journalrecovery.h"

#include "app/jobs/instance.h"
#include "app/jobs/journal.h"
#include "app/jobs/journalsalvage.h"
#include "app/jobs/sidecarjobs.h"
#include "app/media/durable.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace klapper {

namespace {

Q_LOGGING_CATEGORY(logRecovery, "klapper.jobs.recovery", QtInfoMsg)

constexpr int lockPatience = 30'000; ///< ms

Error refusal(const QString& why) { return {.kind = ErrorKind::Journal, .retry = Retry::ByPerson, .detail = why}; }

void removeDatabase(const QString& path)
{
    for (const QStringView suffix : {u"", u"-wal", u"-shm"})
        QFile::remove(path % suffix);
}

} // namespace

JournalRecovery::JournalRecovery(const QString& path, JournalHome home)
    : m_path(path)
    , m_home(std::move(home))
    , m_lock(path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // only a dead owner makes it stale
}

Status JournalRecovery::lock()
{
    if (m_lock.isLocked() || m_lock.tryLock(lockPatience))
        return Nothing{};
    return refusal(QStringLiteral("the lock of the journal cannot be had: its folder is not writable, or another "
                                  "Klapper repairs it"));
}

bool JournalRecovery::isHalfDone() { return QFile::exists(rebuiltPath()); }

Status JournalRecovery::finishEarlier()
{
    JournalReport report;
    {
        const Result<std::unique_ptr<Journal>> rebuilt = Journal::openFresh(rebuiltPath());
        if (!rebuilt && !QFile::exists(m_path))
            return rebuilt.error(); // the old one is renamed aside already: this is the only copy
        if (rebuilt)
            report = (*rebuilt)->report();
    }
    if (report)
        return exchange(report.setAside);
    removeDatabase(rebuiltPath()); // it was not whole: the journal itself was not touched yet
    return Nothing{};
}

Status JournalRecovery::run()
{
    if (!m_home.instances.isEmpty() && Instance::isAnyAlive(m_home.instances)) {
        return refusal(
            QStringLiteral("the journal is damaged, and another running Klapper uses it: end that one first, "
                           "then it is repaired"));
    }
    const QString aside = freeNameAside();
    const Status built = build(aside);
    if (!built) {
        removeDatabase(rebuiltPath());
        return built;
    }
    qCWarning(logRecovery, "the journal is damaged and was renamed aside");
    return exchange(aside);
}

QString JournalRecovery::freeNameAside() const
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const QString wanted = m_path % u".damaged-" % stamp;
    QString name = wanted;
    for (int number = 2; QFile::exists(name) || QFile::exists(name + QStringLiteral("-wal")); ++number)
        name = wanted % u'-' % QString::number(number);
    return name;
}

Status JournalRecovery::build(const QString& aside)
{
    removeDatabase(rebuiltPath());
    JournalContents contents = salvageJournal(m_path);
    JournalReport report{.setAside = aside, .salvaged = int(contents.jobs.size())};
    report.capsLost = !contents.settings.contains(QStringLiteral("budget"));
    for (const Job& job : std::as_const(contents.jobs)) {
        report.held += job.state == JobState::Held ? 1 : 0;
        report.unclear += job.state == JobState::Unknown || job.state == JobState::Submitting ? 1 : 0;
    }
    merge(contents, m_home, report);
    const Result<std::unique_ptr<Journal>> rebuilt = Journal::openFresh(rebuiltPath());
    if (!rebuilt)
        return rebuilt.error();
    const Status filled = (*rebuilt)->fill(contents);
    // The report is written last: it says that the file is whole.
    return filled ? (*rebuilt)->keepReport(report) : filled;
}

void JournalRecovery::merge(JournalContents& contents, const JournalHome& home, JournalReport& report)
{
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < contents.jobs.size(); ++i) {
        if (contents.jobs[i].folder.isEmpty())
            contents.jobs[i].folder = home.library;
        known.insert(contents.jobs[i].id, i);
        if (!contents.jobs[i].requestId.isEmpty())
            known.insert(contents.jobs[i].requestId, i);
    }
    const SidecarJobs remembered = jobsFromSidecars(home.library, home.serviceHost);
    report.refused = remembered.refused;
    for (const Job& fromFile : remembered.jobs) {
        const qsizetype place = known.value(fromFile.id, known.value(fromFile.requestId, -1));
        if (place < 0) {
            contents.jobs.append(fromFile);
            ++report.rebuilt;
            continue;
        }
        Job& job = contents.jobs[place];
        if (job.state == JobState::Done || fromFile.outputs.isEmpty())
            continue;
        // The clip is here, whatever the row that could be read still says.
        report.held -= job.state == JobState::Held ? 1 : 0;
        report.unclear -= job.state == JobState::Unknown || job.state == JobState::Submitting ? 1 : 0;
        Job done = fromFile;
        done.id = job.id;
        done.cost = job.cost ? job.cost : fromFile.cost;
        done.submittedAt = job.submittedAt.isValid() ? job.submittedAt : fromFile.submittedAt;
        done.origin = job.origin;
        done.owner = job.owner;
        done.batchId = job.batchId;
        done.batchPart = job.batchPart;
        done.batchParts = job.batchParts;
        job = done;
    }
}

Status JournalRecovery::exchange(const QString& aside)
{
    // Closing it has moved its log into it, unless the disk did not take that: then it is not whole without.
    if (QFileInfo(rebuiltPath() % u"-wal").size() > 0)
        return refusal(QStringLiteral("the disk did not take the new journal: make room and start again"));
    // The log first: beside another database it would be taken for that one's.
    for (const QStringView suffix : {u"-wal", u"-shm", u""}) {
        const QString from = m_path % suffix;
        if (QFile::exists(from) && renameWithoutReplacing(from, aside % suffix) != RenameOutcome::Done)
            return refusal(u"the damaged journal cannot be renamed to " % aside % suffix);
    }
    syncFolder(QFileInfo(m_path).absolutePath());
    if (renameWithoutReplacing(rebuiltPath(), m_path) != RenameOutcome::Done)
        return refusal(u"the new journal cannot be renamed to " % m_path);
    syncFolder(QFileInfo(m_path).absolutePath());
    return Nothing{};
}

} // namespace klapper
