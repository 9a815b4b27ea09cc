// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/rates.h"
#include "tests/ui/stage/testclips.h"
#include "tests/ui/window/windowhouse.h"

#include <QCryptographicHash>

namespace klapper::test {

/// The real window on a library of clips that were made some time ago: nothing has to be generated first.
class JudgeHouse final : public WindowHouse
{
public:
    /// Oldest first; each has a small clip of its own.
    explicit JudgeHouse(const QStringList& prompts)
    {
        for (const QString& prompt : prompts)
            ids.append(write(made(prompt)));
    }

    /// The same on the tier above, made from a job.
    QString writePromoted(const QString& parentId, const QString& prompt)
    {
        Job job = made(prompt);
        job.parentId = parentId;
        job.relation = JobRelation::Promoted;
        job.draft.endpoint.tier = Tier::Pro;
        ids.append(write(job));
        return ids.last();
    }

    QStringList ids;

private:
    Job made(const QString& prompt)
    {
        const int number = int(ids.size()) + 1;
        Job job;
        job.id = QStringLiteral("job-%1").arg(number);
        job.state = JobState::Done;
        job.draft.prompt = prompt;
        job.draft.seconds = 2;
        job.estimate = RateTable::shipped().estimate(Tier::Standard, false, 2);
        job.body = "{}";
        job.folder = environment.paths.library;
        job.contractDate = QDate(2026, 9, 1);
        job.requestId = QStringLiteral("req-%1").arg(number);
        job.createdAt = QDateTime::currentDateTimeUtc().addSecs(60 * number - 3600);
        job.submittedAt = job.acceptedAt = job.lastContact = job.finishedAt = job.createdAt;
        job.outputs = {clip(number)};
        return job;
    }

    /// A clip of 48 frames, with a box behind it that makes it another file than the others.
    JobOutput clip(int number)
    {
        QDir().mkpath(environment.paths.library);
        JobOutput output;
        output.path = QDir(environment.paths.library).filePath(QStringLiteral("clip %1.mp4").arg(number));
        QFile file(output.path);
        if (!QFile::copy(m_clips.counting(), output.path) || !file.open(QIODevice::ReadWrite))
            qFatal("no clip can be made: ffmpeg is needed");
        file.seek(file.size());
        file.write(QByteArray("\0\0\0\x09"
                              "free",
                              8)
                   + char(number));
        file.seek(0);
        const QByteArray all = file.readAll();
        output.bytes = all.size();
        output.sha256 = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex();
        output.clip = {.seconds = 2, .width = 160, .height = 90, .frameRate = QStringLiteral("24/1"), .frames = 48};
        return output;
    }

    QString write(const Job& job)
    {
        QDir().mkpath(environment.paths.data);
        const auto journal = Journal::open(QDir(environment.paths.data).filePath(QStringLiteral("journal.sqlite")));
        const Status written = journal ? (*journal)->insert(job) : Status(journal.error());
        if (!written)
            qFatal("the journal cannot be written: %s", qPrintable(written.error().detail));
        return job.id;
    }

    TestClips m_clips;
};

} // namespace klapper::test
