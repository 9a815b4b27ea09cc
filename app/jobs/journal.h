// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/budget.h"
#include "app/jobs/database.h"
#include "app/jobs/job.h"

#include <memory>

namespace klapper {

/// The memory of all jobs: one SQLite file per account, shared by all running instances of the program.
/// Every call is on disk when it returns well. Errors have the kind Journal.
class Journal final
{
public:
    /// Opens or makes the file. A file that is no database or is damaged is renamed aside (see setAside()); one of a
    /// newer version of Klapper is only read (see isReadOnly()).
    static Result<std::unique_ptr<Journal>> open(const QString& path);

    /// Where a damaged journal was put, or empty. It is never deleted.
    QString setAside() const { return m_setAside; }
    /// The file is of a newer version: it can be looked at, and every write is refused.
    bool isReadOnly() const { return m_readOnly; }

    /// A new job with its first event; both or nothing.
    Status insert(const Job& job);
    /// The job as it is after `event`, and the event; both or nothing. SlotFree is refused with OverBudget when the
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
    /// The words of the events of a job in order, for the record and for tests.
    Result<QStringList> events(const QString& id);
    /// Changes when another connection has written.
    qint64 dataVersion();

    Result<BudgetCaps> caps();
    Status setCaps(const BudgetCaps& caps);
    /// What counts against the caps at an instant, days and months as the system's time zone has them.
    Result<BudgetUse> budgetUse(const QDateTime& now);
    Result<QList<LedgerLine>> ledger() { return m_ledger.lines(); }
    /// A small value under a name of our own; empty when it was never set.
    Result<QString> setting(const QString& key);
    Status setSetting(const QString& key, const QString& value);

private:
    Journal() = default;
    Status openFile(const QString& path);
    Status write(const Job& job, const QString& statement);
    /// Before a paid call: the row must still be waiting and ours, whatever another instance thinks.
    Status claim(const Job& job);
    enum class Beside { Waiting, NotWaiting };
    Status checkBudget(const Job& job, const QDateTime& at, Beside beside);
    Status writeOutputs(const Job& job);
    Status writeEvent(const Job& job, const QString& event, const QString& from);
    Result<QList<Job>> select(const QString& where, const QVariantMap& values);

    Database m_database;
    Ledger m_ledger{m_database};
    QString m_setAside;
    bool m_readOnly = false;
};

} // namespace klapper
