// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/database.h"
#include "app/jobs/job.h"

#include <memory>

namespace klapper {

/// The memory of all jobs: one SQLite file per account, shared by all running instances of the program.
/// Every call is on disk when it returns well. Errors have the kind Journal.
class Journal final
{
public:
    static constexpr int schemaVersion = 1;

    /// Opens or makes the file. A file that is no database or is damaged is renamed aside (see setAside());
    /// one of a newer version is refused and left alone.
    static Result<std::unique_ptr<Journal>> open(const QString& path);

    /// Where a damaged journal was put, or empty. It is never deleted.
    QString setAside() const { return m_setAside; }

    /// A new job with its first event; both or nothing.
    Status insert(const Job& job);
    /// The job as it is after `event`, and the event; both or nothing.
    Status record(const Job& job, JobEvent event, JobState from);
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

private:
    Journal() = default;
    Status openFile(const QString& path);
    Status migrate();
    Status write(const Job& job, const QString& statement);
    /// Before a paid call: the row must still be waiting and ours, whatever another instance thinks.
    Status claim(const Job& job);
    Status writeOutputs(const Job& job);
    Status writeEvent(const Job& job, const QString& event, const QString& from);
    Result<QList<Job>> select(const QString& where, const QVariantMap& values);

    Database m_database;
    QString m_setAside;
};

} // namespace klapper
