// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/fileerrands.h"
#include "app/library/judgementchange.h"
#include "app/library/libraryfinder.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace klapper {

class Journal;
class JobQueue;
struct Job;
struct Judgement;

/// The library of one journal: finds jobs and keeps what the person thinks of them. Its index is written in the same
/// transaction as the job, by every program. All calls are quick (a journal of 10,000 jobs: some ms). Error Journal.
class LibraryStore final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Status&)>;

    /// Both outlive it. Follows the queue, and what other programs write: what changes there is announced here.
    LibraryStore(Journal& journal, JobQueue& queue, QObject* parent = nullptr);

    /// The numbers of all that match, in order. What is alike in it comes newest first.
    Result<QList<qint64>> find(const LibraryQuery& query) const;
    /// How many find() would name.
    Result<int> count(const LibraryQuery& query) const;
    /// In the order asked; one that is gone is left out.
    Result<QList<LibraryEntry>> entries(const QList<qint64>& numbers) const;
    Result<std::optional<LibraryEntry>> entry(const QString& jobId) const;
    /// The same of jobs, in few reads; in the order asked.
    Result<QList<LibraryEntry>> entriesOf(const QStringList& jobIds) const;
    /// Of what matches but for its group; of the projects also but for its project, so that there are others to choose.
    Result<LibraryCounts> counts(const LibraryQuery& query) const;
    /// The job, its ancestors and all that was made from them, oldest first.
    Result<QList<LibraryEntry>> thread(const QString& jobId) const;

    // Each is written at once for all of these jobs, or for none. NotFound when one of them is not there.
    Status setRating(const QStringList& jobIds, int rating); ///< 0 to 5; one above 0 takes "rejected" away
    Status setRejected(const QStringList& jobIds, bool rejected);
    Status setNote(const QString& jobId, const QString& note); ///< at most 10,000 characters, else BadInput
    /// At most 50. A tag is written as it already is on other jobs, whatever its case; so is a project.
    Status setTags(const QString& jobId, const QStringList& tags);
    Status addTag(const QStringList& jobIds, const QString& tag); ///< at most 60 characters, no comma, else BadInput
    Status removeTag(const QStringList& jobIds, const QString& tag);
    Status setProject(const QStringList& jobIds, const QString& project); ///< at most 100 characters; empty: none
    /// Makes judgements again, or takes them back (reversed()): each job once, see JudgementChange::applyTo().
    Status apply(const QList<JudgementChange>& changes);

    /// Moves the job's files to the system's trash; recipes and sidecars stay. `done` comes later, unless `context` is
    /// gone by then. Disk when one could not be moved: then all stay where they are. NotFound when none is there.
    /// BadInput for a job that has no file, is not over, or is being trashed already.
    void trashMedia(const QString& jobId, QObject* context, const Done& done);
    /// Takes them back, as long as the trash still has them: otherwise Disk.
    void restoreMedia(const QString& jobId, QObject* context, const Done& done);
    /// The person says where the file is now; it is read in the background. BadInput unless its content is that of the
    /// job (SHA-256), Disk when it cannot be read.
    void locate(const QString& jobId, const QString& path, QObject* context, const Done& done);

    Result<QList<SavedSearch>> savedSearches() const; ///< by name
    /// Replaces one of the same name: 1 to 100 characters, else BadInput.
    Status saveSearch(const SavedSearch& search);
    Status removeSearch(const QString& name);

Q_SIGNALS:
    /// These are other than before, or new. Gathered: at most once a turn of the event loop.
    void changed(const QStringList& jobIds);
    void searchesChanged();

private:
    using Change = std::function<void(Judgement&)>;

    Status judge(const QStringList& jobIds, const Change& change);
    Result<QStringList> checkedTags(const QStringList& tags) const;
    void lookSoon() { m_lookTimer.start(0); }
    void look();
    void lookForForeignChanges();
    void readSearches();

    /// The job, if its files may be touched now; it is busy from then on.
    Result<Job> begin(const QString& jobId);
    /// Ends what begin() began, and answers.
    void finish(const QString& jobId, const QPointer<QObject>& context, const Done& done, const Status& outcome);
    /// Answers in the next turn.
    void answerLater(QObject* context, const Done& done, const Error& error);
    Status takeLocated(const Job& job, const QString& path, const QByteArray& hash);

    Journal& m_journal;
    JobQueue& m_queue;
    FileErrands m_errands;
    QTimer m_lookTimer;    ///< gathers the changes of a turn
    QTimer m_foreignTimer; ///< looks whether another program has written
    qint64 m_seen = 0;     ///< revision of the index that was announced
    qint64 m_dataVersion = 0;
    QList<SavedSearch> m_searches; ///< as announced
    QSet<QString> m_busy;          ///< jobs whose files are being moved or read
};

} // namespace klapper
