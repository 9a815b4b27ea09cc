// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/budget.h"
#include "app/finish/sequencetable.h"
#include "app/jobs/database.h"
#include "app/jobs/job.h"
#include "app/jobs/journalcheck.h"
#include "app/jobs/journalrecovery.h"
#include "app/jobs/usualtime.h"
#include "app/library/libraryfinder.h"
#include "app/library/libraryindex.h"

#include <QHash>

#include <functional>
#include <memory>

namespace klapper {

struct JournalContents;
struct JournalEvent;

/// Which jobs are wanted: the newest `most` of those in these states, behind the `skip` newest ones of them.
struct JobWish
{
    QList<JobState> states = {}; ///< none: all
    int most = -1;               ///< -1: every one
    int skip = 0;
};

/// Drafts that made a clip, as many as were asked for, and where the next ones begin; 0: these were the last.
struct DraftPage
{
    QList<RequestDraft> drafts;
    qint64 next = 0;
};

/// What other programs have changed. There can be more than one look should take.
struct JobChanges
{
    QList<Job> jobs;
    bool more = false;
};

/// The memory of all jobs: one SQLite file per account, shared by all running instances of the program.
/// Every call is on disk when it returns well. Errors have the kind Journal.
class Journal final
{
public:
    /// Opens or makes the file. One that is damaged or no database is renamed aside, never deleted, and a new one is
    /// made from what it still gives and from the recipes in the library (see report()); not while another running
    /// program uses it: then Error Journal. One of a newer version of Klapper is only read (see isReadOnly()).
    /// @param when with CheckTime::Beside damage may show itself only afterwards: see check(). Whoever finds it then
    /// lets
    ///        go of this journal and opens it again with CheckTime::First.
    static Result<std::unique_ptr<Journal>> open(const QString& path, const JournalHome& home = {},
                                                 CheckTime when = CheckTime::First);
    /// The same without a look at damage, for a file that is being rebuilt.
    static Result<std::unique_ptr<Journal>> openFresh(const QString& path);

    /// The look at its pages that somebody still has to begin; null: it was done first. Every write waits for its end,
    /// and fails with its error when there is damage.
    JournalCheck* check() const { return m_check.get(); }
    /// What became of a damaged journal, until forgetReport(): also when another program has repaired it.
    JournalReport report();
    /// The person has seen it.
    void forgetReport();
    /// Where this very opening put a damaged journal, or empty.
    QString setAside();
    /// The file is of a newer version: it can be looked at, and every write is refused.
    bool isReadOnly() const { return m_readOnly; }

    /// Brings the index of the library up to date with jobs that an older version wrote without it. open() does it with
    /// CheckTime::First.
    void catchUpLibrary();
    /// Puts everything into a journal that has just been made; all or nothing.
    Status fill(const JournalContents& contents);
    Status keepReport(const JournalReport& report);

    /// A new job with its first event; both or nothing.
    Status insert(const Job& job);
    /// New jobs with their first events; all or nothing. OverBudget when the caps have no room for all of them together
    /// beside what is spent, held and waiting then.
    Status insertAll(const QList<Job>& jobs);
    /// The job as it is after `event`, and the event; both or nothing. Refused with Journal, as every change of a job,
    /// when the job's owner is another one by now. SlotFree is refused with OverBudget when the
    /// caps have no room for the job, and with Journal when it is no longer ours.
    Status record(const Job& job, JobEvent event, JobState from);
    /// `old` as it is after `event` and a new job in its place; both or nothing. OverBudget when the caps have no room
    /// for the new one beside what is spent, held and waiting then.
    Status replace(const Job& old, JobEvent event, JobState from, const Job& fresh);
    /// The job as it is, without an event (a queue position, a cost that came late).
    Status update(const Job& job);
    Result<std::optional<Job>> find(const QString& id);
    Result<std::optional<Job>> findByRequest(const QString& requestId);
    /// All jobs, oldest first: a lifetime of them. For who really means every one; others have the queries below.
    Result<QList<Job>> all();
    /// Takes a job over from an instance that is gone. False when another one was quicker.
    Result<bool> adopt(const QString& id, const QString& fromOwner, const QString& toOwner);
    /// The same for everything unfinished of an instance that is gone, in one step; what is ours now.
    Result<QList<Job>> adoptAll(const QString& fromOwner, const QString& toOwner);
    /// Runs `changes` as one write to the disk, for changes of many jobs that send nothing. Error Journal when the disk
    /// did not take it: then none of them is there. When it cannot begin, `changes` does not run.
    Status together(const std::function<void()>& changes);
    /// What the newest `most` jobs took, of those among them that came to their clip; see UsualTimes.
    Result<QList<TimeSample>> newestTimes(int most);
    /// The words of the events of a job in order, for the record and for tests.
    Result<QStringList> events(const QString& id);
    /// Changes when another connection has written.
    qint64 dataVersion();
    /// From here on changedElsewhere() tells what comes.
    void markSeen() { m_marks = marks(); }
    /// Jobs that may have changed since markSeen() or this was called: with a new event or a new line of the ledger,
    /// and everything unfinished that is not `owner`'s. At most so many events and lines at once.
    Result<JobChanges> changedElsewhere(const QString& owner, int mostLines = 1'000);

    // What somebody asks who does not hold a lifetime of jobs in memory; journalqueries.cpp. Oldest first.
    /// Everything unfinished, and the newest `ended` of what has ended, by creation.
    Result<QList<Job>> current(int ended);
    Result<QList<Job>> list(const JobWish& wish);
    Result<int> count(const QList<JobState>& states);
    Result<QStringList> ids();
    /// Of jobs that ended since then and whose cost the service may still say, see JobMachine::lacksCost().
    Result<QStringList> idsWithoutCost(const QDateTime& endedSince);
    /// Of the jobs of one script.
    Result<QStringList> idsOfBatch(const QString& batchId);
    /// The same of every script in parts.
    Result<QHash<QString, QStringList>> batches();
    /// Folders of jobs that are unfinished or ended since then.
    Result<QStringList> folders(const QDateTime& endedSince);
    /// Drafts of jobs that came to their clip, whose row is before `before` (0: any), the last written first.
    Result<DraftPage> madeDrafts(qint64 before, int most);

    Result<BudgetCaps> caps();
    Status setCaps(const BudgetCaps& caps);
    /// What counts against the caps at an instant, days and months as the system's time zone has them.
    Result<BudgetUse> budgetUse(const QDateTime& now);
    Result<QList<LedgerLine>> ledger() { return m_ledger.lines(); }
    /// What the library finds jobs by, in the same file; see LibraryStore.
    LibraryIndex& libraryIndex() { return m_libraryIndex; }
    const LibraryFinder& libraryFinder() const { return m_libraryFinder; }
    /// The same of the sequences; see SequenceStore.
    SequenceTable& sequences() { return m_sequences; }
    /// A small value under a name of our own; empty when it was never set.
    Result<QString> setting(const QString& key);
    Status setSetting(const QString& key, const QString& value);
    /// The same, if the value is still `expected` (empty: never set). False when another program was quicker.
    Result<bool> exchangeSetting(const QString& key, const QString& expected, const QString& value);

private:
    Journal() = default;
    Status openChecked(const QString& path, const JournalHome& home, CheckTime when);
    Status openFile(const QString& path, CheckTime when = CheckTime::First);
    Status checkPages(const QString& path, CheckTime when);
    Status fillJob(const Job& job, const JournalContents& contents);
    Status fillEvents(const Job& job, const JournalContents& contents);
    Status write(const Job& job, const QString& statement);
    /// Before a paid call: the row must still be waiting and ours, whatever another instance thinks.
    Status claim(const Job& job);
    enum class Beside { Waiting, NotWaiting };
    Status checkBudget(Money wanted, const QDateTime& at, Beside beside);
    Status writeOutputs(const Job& job);
    Status writeEvent(const Job& job, const QString& event, const QString& from);
    Status insertEvent(const JournalEvent& event);
    /// How far the history and the ledger have been read.
    struct Marks
    {
        qint64 events = 0;
        qint64 ledger = 0;
    };
    Marks marks();
    Result<QStringList> words(const QString& statement, const QVariantMap& values = {});
    Result<QList<Job>> select(const QString& where, const QVariantMap& values);

    std::unique_ptr<JournalCheck> m_check;
    Database m_database;
    Ledger m_ledger{m_database};
    LibraryIndex m_libraryIndex{m_database};
    LibraryFinder m_libraryFinder{m_database};
    SequenceTable m_sequences{m_database};
    Marks m_marks;
    bool m_recoveredNow = false;
    bool m_readOnly = false;
};

} // namespace klapper
