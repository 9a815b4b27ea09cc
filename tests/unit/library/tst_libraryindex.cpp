// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/support/json.h"
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
    void aClipIsListedByTheRatioOfItsPicture_data()
    {
        QTest::addColumn<QSize>("picture");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("ratio");
        const QByteArray none = test::json("{'prompt':'x'}");
        const QByteArray square = test::json("{'prompt':'x','aspect_ratio':'1:1'}");
        QTest::newRow("upright, of an image") << QSize(720, 1280) << none << QStringLiteral("9:16");
        QTest::newRow("with the edges of its codec") << QSize(1920, 1088) << none << QStringLiteral("16:9");
        QTest::newRow("of no documented ratio") << QSize(1000, 1280) << none << QStringLiteral("3:4");
        QTest::newRow("wide") << QSize(2560, 1080) << square << QStringLiteral("21:9");
        QTest::newRow("not there yet, asked for") << QSize() << square << QStringLiteral("1:1");
        QTest::newRow("not there yet, of an image") << QSize() << none << QString();
        QTest::newRow("from elsewhere") << QSize() << QByteArray() << QString();
    }
    /// An endpoint that takes no ratio leaves the one in the draft that was set for another.
    void aClipIsListedByTheRatioOfItsPicture()
    {
        QFETCH(QSize, picture);
        QFETCH(QByteArray, body);
        m_library->put(jobWith(picture, body));
        QTEST(entry("a").aspect, "ratio");
        LibraryQuery query;
        query.aspects = {QStringLiteral("16:9")};
        QCOMPARE(m_library->find(query).size(), entry("a").aspect == u"16:9" ? 1 : 0);
    }
    void aRatioIsKnownAsSoonAsThePictureIs()
    {
        Job job = jobWith({}, "{}");
        job.state = JobState::Downloading;
        m_library->put(job);
        QCOMPARE(entry("a").aspect, QString());
        QVERIFY((*m_library)->update(jobWith({720, 1280}, "{}")).ok());
        QCOMPARE(entry("a").aspect, QStringLiteral("9:16"));
    }
    /// As an earlier version left them.
    void ratiosOfAnEarlierVersionAreRenewedOnce()
    {
        m_library->put(jobWith({720, 1280}, "{}"), {.rating = 4, .trashed = true});
        const auto write = [this](const char* statement) {
            Database database;
            return database.open(m_library->path()).ok() && database.run(QString::fromLatin1(statement)).ok();
        };
        QVERIFY(write("UPDATE library SET aspect='16:9'"));
        m_library->reopen();
        QCOMPARE(entry("a").aspect, QStringLiteral("16:9")); // they were looked at when the journal was made
        QVERIFY(write("DELETE FROM settings"));
        m_library->reopen();
        QCOMPARE(entry("a").aspect, QStringLiteral("9:16"));
        QCOMPARE(entry("a").rating, 4);
        QVERIFY(entry("a").trashed);
        QVERIFY(m_library->isSound());
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
    /// From an image; a picture that is empty is not there.
    static Job jobWith(QSize picture, const QByteArray& body)
    {
        Job job = test::plainJob(QStringLiteral("a"));
        job.draft.endpoint.mode = Mode::ImageToVideo;
        job.draft.aspect = QStringLiteral("16:9");
        job.body = body;
        if (!picture.isEmpty()) {
            job.outputs = {output("/clips/a.mp4")};
            job.outputs[0].clip.width = picture.width();
            job.outputs[0].clip.height = picture.height();
        }
        return job;
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
