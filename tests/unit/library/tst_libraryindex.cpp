// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/unit/library/librarysample.h"

#include <QCoreApplication>

using namespace klapper;

/// How the index keeps to the jobs, whoever writes them and whatever becomes of it.
class TestLibraryIndex final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_library = std::make_unique<test::LibraryJournal>(); }

    void everyWayToWriteAJobIsFollowed()
    {
        Job job = test::plainJob(QStringLiteral("a"), QStringLiteral("lighthouse"));
        job.state = JobState::Waiting;
        QVERIFY((*m_library)->insertAll({job}).ok());
        QCOMPARE(entry("a").state, JobState::Waiting);
        job.state = JobState::Submitting;
        QVERIFY((*m_library)->record(job, JobEvent::SlotFree, JobState::Waiting).ok());
        QCOMPARE(entry("a").state, JobState::Submitting);
        job.state = JobState::Done;
        job.cost = Money::fromMicros(1);
        job.outputs = {output("/clips/a.mp4")};
        QVERIFY((*m_library)->update(job).ok());
        QCOMPARE(entry("a").cost, job.cost);
        QCOMPARE(entry("a").path, QStringLiteral("/clips/a.mp4"));
        QCOMPARE(entry("a").sha256, QByteArray(64, 'a'));
        QCOMPARE(entry("a").size, QSize(1920, 1080));
        QCOMPARE(entry("a").frameRate, 24.0);
        QCOMPARE(entry("a").fileSeconds, 5.04);
        QVERIFY(entry("a").fileHasAudio);
        Job fresh = test::plainJob(QStringLiteral("b"), QStringLiteral("lighthouse"));
        fresh.relation = JobRelation::Resent;
        job.state = JobState::Failed;
        QVERIFY((*m_library)->replace(job, JobEvent::DeclaredAbsent, JobState::Unknown, fresh).ok());
        QCOMPARE(entry("a").state, JobState::Failed);
        QCOMPARE(entry("b").relation, JobRelation::Resent);
        QCOMPARE(m_library->find(QStringLiteral("lighthouse")).size(), 2);
    }
    void whatWasNotWrittenIsNotFound()
    {
        const Job job = test::plainJob(QStringLiteral("a"), QStringLiteral("lighthouse"));
        QVERIFY(!(*m_library)->insertAll({job, job}).ok());
        QVERIFY(m_library->find(QStringLiteral("lighthouse")).isEmpty());
        QVERIFY(m_library->find(LibraryQuery()).isEmpty());
        QVERIFY(m_library->isSound());
    }
    void anIndexThatIsAsTheJobIsNotWritten()
    {
        Job job = test::plainJob(QStringLiteral("a"), QStringLiteral("lighthouse"));
        m_library->put(job);
        const qint64 before = *m_library->finder().revision();
        job.queuePosition = 7; // nothing of the library
        QVERIFY((*m_library)->update(job).ok());
        QCOMPARE(*m_library->finder().revision(), before);
        job.state = JobState::Failed;
        QVERIFY((*m_library)->update(job).ok());
        QCOMPARE(*m_library->finder().changedSince(before), QStringList{job.id});
    }
    void judgementsAreForAllOrNone()
    {
        m_library->put(test::plainJob(QStringLiteral("a")));
        m_library->put(test::plainJob(QStringLiteral("b")));
        const auto rate = [](Judgement& judgement) {
            judgement.rating = 5;
        };
        LibraryIndex& index = (*m_library)->libraryIndex();
        const Status refused = index.judge({QStringLiteral("a"), QStringLiteral("nobody")}, rate);
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
        QCOMPARE(entry("a").rating, 0);
        QVERIFY(index.judge({QStringLiteral("a"), QStringLiteral("b")}, rate).ok());
        QCOMPARE(entry("a").rating, 5);
        QCOMPARE(entry("b").rating, 5);
        QVERIFY(index.judge({}, rate).ok());
    }
    void wordsOfAJudgementComeAndGo()
    {
        m_library->put(test::plainJob(QStringLiteral("a"), QStringLiteral("lighthouse")),
                       {.project = QStringLiteral("Harbour"),
                        .tags = {QStringLiteral("keeper")},
                        .note = QStringLiteral("海边 too dark")});
        for (const QString& word : {QStringLiteral("harbour"), QStringLiteral("keep"), QStringLiteral("海边"),
                                    QStringLiteral("dark lighthouse harb")})
            QCOMPARE(m_library->find(word).size(), 1);
        QVERIFY((*m_library)->libraryIndex().judge({QStringLiteral("a")}, [](Judgement& now) { now = {}; }).ok());
        for (const QString& word : {QStringLiteral("harbour"), QStringLiteral("keep"), QStringLiteral("海边")})
            QVERIFY(m_library->find(word).isEmpty());
        QCOMPARE(m_library->find(QStringLiteral("lighthouse")).size(), 1);
        QVERIFY(m_library->isSound());
    }
    void aFileThatIsThereAgainEndsTrashed()
    {
        Job job = test::plainJob(QStringLiteral("a"));
        job.outputs = {output("/clips/a.mp4")};
        m_library->put(job, {.trashed = true, .trash = {QStringLiteral("/trash/a.mp4")}});
        QVERIFY((*m_library)->update(job).ok()); // a late cost is no file
        QVERIFY(entry("a").trashed);
        job.state = JobState::Downloading;
        QVERIFY((*m_library)->record(job, JobEvent::FetchAgain, JobState::Done).ok());
        QVERIFY(entry("a").trashed);
        job.state = JobState::DoneNoFile; // it did not come
        QVERIFY((*m_library)->record(job, JobEvent::FileFailed, JobState::Downloading).ok());
        QVERIFY(entry("a").trashed);
        job.state = JobState::Done;
        QVERIFY((*m_library)->record(job, JobEvent::FileSaved, JobState::Downloading).ok());
        QVERIFY(!entry("a").trashed);
        QVERIFY(m_library->finder().inTrash(job.id)->isEmpty());
    }
    void twoProgramsKeepOneIndex()
    {
        const auto other = m_library->open();
        Job job = test::plainJob(QStringLiteral("a"), QStringLiteral("lighthouse"));
        QVERIFY(other->insert(job).ok());
        QCOMPARE(m_library->find(QStringLiteral("lighthouse")).size(), 1);
        m_library->put(test::plainJob(QStringLiteral("b"), QStringLiteral("lighthouse")));
        QVERIFY(other->libraryIndex().judge({QStringLiteral("b")}, [](Judgement& now) { now.rating = 3; }).ok());
        QCOMPARE(entry("b").rating, 3);
        QVERIFY(m_library->isSound());
    }
    /// As an earlier version leaves it that was still running, or a journal whose index was thrown away.
    void jobsWithoutARowAreCaughtUpWithAtTheNextStart()
    {
        for (int n = 0; n < 5; ++n)
            m_library->put(test::plainJob(QString::number(n), QStringLiteral("lighthouse")),
                           {.rating = n, .tags = {QStringLiteral("keep")}, .note = QStringLiteral("dark")});
        {
            Database database;
            QVERIFY(database.open(m_library->path()).ok());
            for (const char* statement :
                 {"DELETE FROM library WHERE job_id IN ('1', '3')", "DELETE FROM tags",
                  "INSERT INTO library_text (library_text, rowid, words) SELECT 'delete', number, words"
                  " FROM library_words WHERE number IN (SELECT rowid FROM jobs WHERE id IN ('1', '3'))",
                  "DELETE FROM library_words WHERE number IN (SELECT rowid FROM jobs WHERE id IN ('1', '3'))",
                  "UPDATE jobs SET state='failed' WHERE id='4'"})
                QVERIFY2(database.run(QString::fromLatin1(statement)).ok(), statement);
        }
        m_library->reopen();
        QCOMPARE(m_library->find(QStringLiteral("lighthouse")).size(), 5);
        QCOMPARE(m_library->find(QStringLiteral("dark keep")).size(), 5);
        QCOMPARE(entry("3").rating, 3);
        QCOMPARE(entry("3").tags, QStringList{QStringLiteral("keep")});
        QCOMPARE(entry("4").state, JobState::Failed);
        QVERIFY(m_library->isSound());
    }
    /// What was paid for is written down, whatever the search can find of it.
    void aDamagedTextIndexKeepsNoJobFromBeingWritten()
    {
        m_library->put(test::plainJob(QStringLiteral("a"), QStringLiteral("lighthouse")));
        {
            Database database;
            QVERIFY(database.open(m_library->path()).ok());
            QVERIFY(database.run(QStringLiteral("UPDATE library_text_data SET block = x'00112233445566778899'")).ok());
        }
        const auto journal = m_library->open();
        Job job = test::plainJob(QStringLiteral("b"), QStringLiteral("lighthouse"));
        job.requestId = QStringLiteral("req-1");
        QVERIFY(journal->insert(job).ok());
        QVERIFY(journal->findByRequest(QStringLiteral("req-1"))->has_value());
    }
    void aNewerJournalIsLookedAtOnly()
    {
        m_library->put(test::plainJob(QStringLiteral("a"), QStringLiteral("lighthouse")));
        {
            Database database;
            QVERIFY(database.open(m_library->path()).ok());
            QVERIFY(database.run(QStringLiteral("PRAGMA user_version=999")).ok());
        }
        m_library->reopen();
        QCOMPARE(m_library->find(QStringLiteral("house")).size(), 1);
        const Status refused =
            (*m_library)->libraryIndex().judge({QStringLiteral("a")}, [](Judgement& now) { now.rating = 3; });
        QCOMPARE(refused.error().kind, ErrorKind::Journal);
    }

private:
    LibraryEntry entry(const char* id) const
    {
        const auto found = m_library->finder().entry(QString::fromLatin1(id));
        return found && *found ? **found : LibraryEntry();
    }
    static JobOutput output(const char* path)
    {
        return {
            QString::fromLatin1(path),
            77,
            QByteArray(64, 'a'),
            {.seconds = 5.04, .width = 1920, .height = 1080, .frameRate = QStringLiteral("24/1"), .hasAudio = true}};
    }
    std::unique_ptr<test::LibraryJournal> m_library;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestLibraryIndex object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_libraryindex.moc"
