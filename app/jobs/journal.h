// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/budget.h"
#include "app/jobs/database.h"
#include "app/jobs/job.h"
#include "app/jobs/journalrecovery.h"

#include <functional>
#include <memory>

namespace klapper {

struct JournalContents;
struct JournalEvent;

/// The memory of all jobs: one SQLite file per account, shared by all running instances of the program.
/// Every call is on disk when it returns well. Errors have the kind Journal.
class Journal final
{
public:
    /// Opens or makes the file. One that is damaged or no database is renamed aside, never deleted, and a new one is
    /// made from what it still gives and from the recipes in the library (see report()); not while another running
    /// program uses it: then Error Journal. One of a newer version of Klapper is only read (see isReadOnly()).
    static Result<std::unique_ptr<Journal>> open(const QString& path, const JournalHome& home = {});
    /// The same without a look at damage, for a file that is being rebuilt.
    static Result<std::unique_ptr<Journal>> openFresh(const QString& path);

    /// What became of a damaged journal, until forgetReport(): also when another program has repaired it.
    JournalReport report();
    /// The person has seen it.
    void forgetReport();
    /// Where this very opening put a damaged journal, or empty.
    QString setAside();
    /// The file is of a newer version: it can be looked at, and every write is refused.
    bool isReadOnly() const { return m_readOnly; }

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
    /// All jobs, oldest first.
    Result<QList<Job>> all();
    /// Takes a job over from an instance that is gone. False when another one was quicker.
    Result<bool> adopt(const QString& id, const QString& fromOwner, const QString& toOwner);
    /// The same for everything unfinished of an instance that is gone, in one step; what is ours now.
    Result<QList<Job>> adoptAll(const QString& fromOwner, const QString& toOwner);
    /// Runs `changes` as one write to the disk, for changes of many jobs that send nothing. Error Journal when the disk
    /// did not take it: then none of them is there. When it cannot begin, `changes` does not run.
    Status together(const std::function<void()>& changes);
    /// The words of the events of a job in order, for the record and for tests.
    Result<QStringList> events(const QString& id);
    /// Changes when another connection has written.
    qint64 dataVersion();
    /// Jobs that may have changed since all() or this was called: with a new event or a new line of the ledger, and
    /// everything unfinished that is not `owner`'s.
    Result<QList<Job>> changedElsewhere(const QString& owner);

    Result<BudgetCaps> caps();
    Status setCaps(const BudgetCaps& caps);
    /// What counts against the caps at an instant, days and months as the system's time zone has them.
    Result<BudgetUse> budgetUse(const QDateTime& now);
    Result<QList<LedgerLine>> ledger() { return m_ledger.lines(); }
    /// A small value under a name of our own; empty when it was never set.
    Result<QString> setting(const QString& key);
    Status setSetting(const QString& key, const QString& value);
    /// The same, if the value is still `expected` (empty: never set). False when another program was quicker.
    Result<bool> exchangeSetting(const QString& key, const QString& expected, const QString& value);

private:
    Journal() = default;
    Status openChecked(const QString& path, const JournalHome& home);
    Status openFile(const QString& path);
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
    Result<QList<Job>> select(const QString& where, const QVariantMap& values);

    Database m_database;
    Ledger m_ledger{m_database};
    Marks m_marks;
    bool m_recoveredNow = false;
    bool m_readOnly = false;
};

} // namespace klapper
