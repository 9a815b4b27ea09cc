// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/journal.h"
#include "app/profile.h"
#include "tests/integration/cli/clibench.h"

#include <QDir>

namespace klapper::test {

/// The journal that the program uses in a CliBench, as another program would see it.
class CliJournal
{
public:
    CliJournal()
        : m_path(ProfilePaths::of(Profile::Loopback).data)
    {
    }

    /// No journal, no instances, no contracts: a machine on which it never ran.
    void forget() const { QDir(m_path).removeRecursively(); }
    QString instances() const { return QDir(m_path).filePath(QStringLiteral("instances")); }

    std::unique_ptr<Journal> open() const
    {
        QDir().mkpath(m_path);
        auto journal = Journal::open(QDir(m_path).filePath(QStringLiteral("journal.sqlite")));
        if (!journal)
            qFatal("no journal: %s", qPrintable(journal.error().detail));
        return std::move(journal).value();
    }
    std::optional<Job> find(const QString& id) const { return open()->find(id).value(); }
    QList<Job> all() const { return open()->all().value(); }
    void insert(const Job& job) const
    {
        const Status written = open()->insert(job);
        if (!written)
            qFatal("the journal does not take a job: %s", qPrintable(written.error().detail));
    }

    /// A job as a program that is gone has left it; three seconds, Standard, no audio: $0.252.
    static Job left(const QString& id, JobState state, const QString& folder)
    {
        Job job;
        job.id = id;
        job.state = state;
        job.draft.prompt = u"wide shot of " % id;
        job.draft.seconds = 3;
        job.body = "{\"prompt\":\"wide shot of a fox\",\"duration\":3,\"generate_audio\":false}";
        job.estimate = Money::fromMicros(252'000);
        job.contractDate = QDate(2026, 9, 1);
        job.folder = folder;
        job.createdAt = QDateTime::currentDateTimeUtc();
        if (state != JobState::Held && state != JobState::Waiting)
            job.submittedAt = job.createdAt;
        job.owner = QStringLiteral("gone");
        return job;
    }

private:
    QString m_path;
};

} // namespace klapper::test
