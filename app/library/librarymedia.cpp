// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a store does with the files of jobs; the rest of it stands in librarystore.cpp.
#include "app/jobs/jobqueue.h"
#include "app/jobs/journal.h"
#include "app/library/librarystore.h"
#include "app/library/mediafiles.h"

#include <QFileInfo>

#include <memory>

namespace klapper {

namespace {

QStringList pathsOf(const Job& job)
{
    QStringList paths;
    for (const JobOutput& output : job.outputs)
        paths.append(output.path);
    return paths;
}

} // namespace

Result<Job> LibraryStore::begin(const QString& jobId)
{
    if (m_busy.contains(jobId))
        return badInput(QStringLiteral("its files are being moved already"));
    const Result<std::optional<Job>> job = m_journal.find(jobId);
    if (!job)
        return job.error();
    if (!*job)
        return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("no such job")};
    if (!isFinished((*job)->state) || (*job)->outputs.isEmpty())
        return badInput(QStringLiteral("the job has no file, or is not over"));
    m_busy.insert(jobId);
    return **job;
}

void LibraryStore::finish(const QString& jobId, const QPointer<QObject>& context, const Done& done,
                          const Status& outcome)
{
    m_busy.remove(jobId);
    if (context && done)
        done(outcome);
}

void LibraryStore::answerLater(QObject* context, const Done& done, const Error& error)
{
    const auto answer = [context = QPointer<QObject>(context), done, error] {
        if (context && done)
            done(error);
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void LibraryStore::trashMedia(const QString& jobId, QObject* context, const Done& done)
{
    const Result<Job> job = begin(jobId);
    if (!job)
        return answerLater(context, done, job.error());
    const auto moved = std::make_shared<Result<QStringList>>(QStringList());
    m_errands.run([paths = pathsOf(*job), moved](const FileErrands::Stop&) { *moved = trashFiles(paths); },
                  [this, jobId, context = QPointer<QObject>(context), done, moved] {
                      if (!*moved)
                          return finish(jobId, context, done, moved->error());
                      finish(jobId, context, done, judge({jobId}, [&moved](Judgement& judgement) {
                                 judgement.trashed = true;
                                 judgement.trash = moved->value();
                             }));
                  });
}

void LibraryStore::restoreMedia(const QString& jobId, QObject* context, const Done& done)
{
    const Result<QStringList> inTrash = m_journal.libraryFinder().inTrash(jobId);
    const Result<Job> job = inTrash ? begin(jobId) : Result<Job>(inTrash.error());
    if (!job)
        return answerLater(context, done, job.error());
    const auto restored = std::make_shared<Status>(Nothing{});
    m_errands.run([paths = pathsOf(*job), inTrash = *inTrash,
                   restored](const FileErrands::Stop&) { *restored = restoreFiles(inTrash, paths); },
                  [this, jobId, context = QPointer<QObject>(context), done, restored] {
                      if (!*restored)
                          return finish(jobId, context, done, *restored);
                      finish(jobId, context, done, judge({jobId}, [](Judgement& judgement) {
                                 judgement.trashed = false;
                                 judgement.trash.clear();
                             }));
                  });
}

void LibraryStore::locate(const QString& jobId, const QString& path, QObject* context, const Done& done)
{
    const Result<Job> job = begin(jobId);
    if (!job)
        return answerLater(context, done, job.error());
    const auto hash = std::make_shared<Result<QByteArray>>(QByteArray());
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_errands.run([absolute, hash](const FileErrands::Stop& stop) { *hash = fileHash(absolute, stop); },
                  [this, job = *job, absolute, context = QPointer<QObject>(context), done, hash] {
                      finish(job.id, context, done,
                             *hash ? takeLocated(job, absolute, hash->value()) : Status(hash->error()));
                  });
}

Status LibraryStore::takeLocated(const Job& job, const QString& path, const QByteArray& hash)
{
    for (qsizetype i = 0; i < job.outputs.size(); ++i) {
        if (job.outputs[i].sha256.toLower() != hash)
            continue;
        const Status located = m_queue.locate(job.id, i, path);
        if (!located)
            return located;
        return judge({job.id}, [](Judgement& judgement) {
            judgement.trashed = false;
            judgement.trash.clear();
        });
    }
    return badInput(QStringLiteral("this is not the file of the job: its content is another one"));
}

} // namespace klapper
