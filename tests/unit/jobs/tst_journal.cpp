// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journal.h"
#include "tests/support/isolated.h"
#include "tests/support/json.h"
#include "tests/support/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace klapper;

namespace {

Job sampleJob(const QString& id)
{
    Job job;
    job.id = id;
    job.draft = test::fullDraft({Tier::Pro, Mode::ImageToVideo});
    job.draft.shots = {{QStringLiteral("one"), 3}, {QStringLiteral("two"), 5}};
    job.contractSource = ContractSource::Live;
    job.contractDate = QDate(2026, 9, 1);
    job.body = test::json("{'prompt':'x'}");
    job.estimate = Money::fromMicros(1'344'000);
    job.folder = QStringLiteral("/somewhere");
    job.createdAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, QTimeZone::utc());
    job.owner = QStringLiteral("me");
    return job;
}

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    }

    void everyMemberSurvives()
    {
        Job job = sampleJob(QStringLiteral("a"));
        job.state = JobState::Done;
        job.cost = Money::fromMicros(1'300'000);
        job.requestId = QStringLiteral("req_1");
        job.remoteWord = QStringLiteral("completed");
        job.queuePosition = 3;
        job.cancel = CancelState::NotCancellable;
        job.error = Error{.kind = ErrorKind::Upstream,
                          .retry = Retry::Automatic,
                          .httpStatus = 503,
                          .serverMessage = QStringLiteral("<b>"),
                          .fields = {{QStringLiteral("f"), QStringLiteral("m")}}};
        job.submittedAt = job.acceptedAt = job.finishedAt = job.lastContact = job.notBefore = job.createdAt.addSecs(5);
        job.parentId = QStringLiteral("parent");
        job.relation = JobRelation::Promoted;
        job.batchId = QStringLiteral("script");
        job.batchPart = 2;
        job.batchParts = 4;
        job.awaitsFrame = true;
        JobOutput output{QStringLiteral("/somewhere/a.mp4"), 123, "abc", {}};
        output.clip.seconds = 5;
        output.clip.frameRate = QStringLiteral("24/1");
        job.outputs = {output};
        {
            const auto journal = open();
            QVERIFY(journal->insert(job).ok());
        }
        const auto journal = open();
        const auto read = journal->all();
        QVERIFY(read.ok());
        QCOMPARE(read->size(), 1);
        QVERIFY(read->first() == job);
        QVERIFY(journal->findByRequest(QStringLiteral("req_1"))->has_value());
        QVERIFY(!journal->find(QStringLiteral("other"))->has_value());
    }
    void emptyMembersAreNoReasonToRefuseAJob()
    {
        const auto journal = open();
        Job job;
        job.id = QStringLiteral("bare");
        job.createdAt = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc());
        job.body = "{}";
        QVERIFY(journal->insert(job).ok());
        QVERIFY(*journal->find(job.id) == job);
    }
    void eventsAreAppendedInOrder()
    {
        const auto journal = open();
        Job job = sampleJob(QStringLiteral("a"));
        QVERIFY(journal->insert(job).ok());
        job.state = JobState::Submitting;
        QVERIFY(journal->record(job, JobEvent::SlotFree, JobState::Waiting).ok());
        job.state = JobState::InQueue;
        QVERIFY(journal->record(job, JobEvent::Accepted, JobState::Submitting).ok());
        QCOMPARE(*journal->events(job.id),
                 (QStringList{QStringLiteral("created"), QStringLiteral("slot_free"), QStringLiteral("accepted")}));
    }
    // fault: L6
    void onlyItsOwnerMaySendAWaitingJob()
    {
        const auto journal = open();
        Job job = sampleJob(QStringLiteral("a"));
        QVERIFY(journal->insert(job).ok());
        Job stolen = job;
        stolen.owner = QStringLiteral("somebody else");
        stolen.state = JobState::Submitting;
        QVERIFY(!journal->record(stolen, JobEvent::SlotFree, JobState::Waiting).ok());
        job.state = JobState::Submitting;
        QVERIFY(journal->record(job, JobEvent::SlotFree, JobState::Waiting).ok());
        // And only once: the row no longer waits.
        QVERIFY(!journal->record(job, JobEvent::SlotFree, JobState::Waiting).ok());
        QCOMPARE(journal->find(job.id)->value().owner, QStringLiteral("me"));
    }
    void oneRequestIdBelongsToOneJob()
    {
        const auto journal = open();
        Job first = sampleJob(QStringLiteral("a"));
        first.requestId = QStringLiteral("req_1");
        Job second = sampleJob(QStringLiteral("b"));
        second.requestId = QStringLiteral("req_1");
        QVERIFY(journal->insert(first).ok());
        QVERIFY(!journal->insert(second).ok());
        QCOMPARE(journal->all()->size(), 1);
        QVERIFY(journal->events(QStringLiteral("b"))->isEmpty());
    }
    void aJobIsAdoptedOnce()
    {
        const auto journal = open();
        QVERIFY(journal->insert(sampleJob(QStringLiteral("a"))).ok());
        const auto adopt = [&journal](const QString& to) {
            return *journal->adopt(QStringLiteral("a"), QStringLiteral("me"), to);
        };
        QVERIFY(adopt(QStringLiteral("first")));
        QVERIFY(!adopt(QStringLiteral("second")));
    }
    void twoConnectionsSeeEachOther()
    {
        const auto one = open();
        const auto two = open();
        const qint64 before = two->dataVersion();
        QVERIFY(one->insert(sampleJob(QStringLiteral("a"))).ok());
        QVERIFY(two->dataVersion() != before);
        QCOMPARE(two->all()->size(), 1);
    }
    // fault: L3
    void aDamagedFileIsRenamedAsideAndNotDeleted()
    {
        const QByteArray garbage(8192, 'x');
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(garbage);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, "the journal is damaged and was renamed aside");
        const auto journal = open();
        QVERIFY(!journal->setAside().isEmpty());
        QFile aside(journal->setAside());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), garbage);
        QVERIFY(journal->insert(sampleJob(QStringLiteral("a"))).ok());
    }
    // fault: L3
    void aNewerFileIsOnlyRead()
    {
        const Job job = sampleJob(QStringLiteral("a"));
        QVERIFY(open()->insert(job).ok());
        {
            Database database;
            QVERIFY(database.open(path()).ok());
            QVERIFY(database.run(QStringLiteral("PRAGMA user_version=999")).ok());
        }
        const auto journal = open();
        QVERIFY(journal->isReadOnly());
        QCOMPARE(journal->all()->size(), 1);
        QVERIFY(!journal->update(job).ok());
        QVERIFY(!journal->setSetting(QStringLiteral("key"), QStringLiteral("value")).ok());
        Sequence sequence;
        sequence.id = QStringLiteral("film");
        QVERIFY(!journal->sequences().put(sequence).ok());
        QVERIFY(journal->sequences().rows()->isEmpty());
        QVERIFY(journal->setAside().isEmpty());
    }
    /// tests/data/journal-v1.sql is the dump of a journal that version 1 wrote.
    void aFileOfVersionOneIsBroughtUpToDate()
    {
        restore(QStringLiteral("journal-v1.sql"));
        const auto journal = open();
        const auto jobs = journal->all();
        QVERIFY(jobs.ok());
        QCOMPARE(jobs->size(), 5);
        for (const Job& job : *jobs) {
            QCOMPARE(job.origin, JobOrigin::Window);
            QCOMPARE(job.rank, double(job.createdAt.toMSecsSinceEpoch()));
            QVERIFY(!job.paused);
            QVERIFY(job.batchId.isEmpty());
            QCOMPARE(job.batchParts, 1);
        }
        // What was spent and what is under way counts from before there was a ledger.
        Money held;
        Money spent;
        const auto lines = journal->ledger();
        QVERIFY(lines.ok());
        for (const LedgerLine& line : *lines)
            (line.kind == LedgerLine::Kind::Cost ? spent : held) += line.amount;
        QCOMPARE(spent.toDecimal(), QStringLiteral("0.63"));
        QCOMPARE(held.toDecimal(), QStringLiteral("0.84"));
    }
    /// tests/data/journal-v2.sql, of version 2.
    void aFileOfVersionTwoIsBroughtUpToDate()
    {
        restore(QStringLiteral("journal-v2.sql"));
        const auto journal = open();
        QVERIFY(journal->setAside().isEmpty());
        const auto jobs = journal->all();
        QVERIFY(jobs.ok());
        QCOMPARE(jobs->size(), 5);
        for (const Job& job : *jobs) {
            QVERIFY(job.batchId.isEmpty());
            QCOMPARE(job.batchPart, 0);
            QCOMPARE(job.batchParts, 1);
            QVERIFY(!job.awaitsFrame);
        }
        const Job waiting = **journal->find(QStringLiteral("waiting"));
        QVERIFY(waiting.paused);
        QCOMPARE(waiting.origin, JobOrigin::CommandLine);
        QCOMPARE(waiting.rank, 1789999999999.5);
        QCOMPARE(journal->caps()->perDay, Money::fromDecimal(u"5.00"));
        QCOMPARE(journal->ledger()->size(), 3);
        // It takes what is new, and is not brought up to date again.
        Job part = sampleJob(QStringLiteral("part"));
        part.batchId = QStringLiteral("script");
        part.batchPart = 1;
        part.batchParts = 3;
        QVERIFY(journal->insert(part).ok());
        QVERIFY(**open()->find(part.id) == part);
    }
    /// tests/data/journal-v3.sql, of version 3: what it wrote is found, judged and related from now on.
    void aFileOfVersionThreeIsBroughtUpToDate()
    {
        restore(QStringLiteral("journal-v3.sql"));
        auto journal = open();
        QVERIFY(journal->setAside().isEmpty());
        QCOMPARE(journal->all()->size(), 4);
        QCOMPARE((*journal->find(QStringLiteral("first")))->relation, JobRelation::None);
        QCOMPARE((*journal->find(QStringLiteral("again")))->relation, JobRelation::Resent);
        QCOMPARE((*journal->find(QStringLiteral("dearer")))->relation, JobRelation::Variant);
        QCOMPARE((*journal->find(QStringLiteral("part")))->batchParts, 3);
        const auto found = [&journal](const char* text) {
            LibraryQuery query;
            query.text = QString::fromUtf8(text);
            return journal->libraryFinder().find(query)->size();
        };
        QCOMPARE(found("lighthouse"), 3);
        QCOMPARE(found("灯塔 grainy gulls blur"), 1);
        const LibraryEntry again = **journal->libraryFinder().entry(QStringLiteral("again"));
        QCOMPARE(again.path, QStringLiteral("/clips/again.mp4"));
        QCOMPARE(again.size, QSize(1920, 1080));
        QCOMPARE(again.frameRate, 24.0);
        QCOMPARE(again.cost, Money::fromMicros(630'000));
        QCOMPARE(again.relation, JobRelation::Resent);
        const LibraryEntry dearer = **journal->libraryFinder().entry(QStringLiteral("dearer"));
        QCOMPARE(dearer.endpoint, (Endpoint{Tier::FourK, Mode::TextToVideo}));
        QVERIFY(dearer.audio && !dearer.cost);
        QCOMPARE(journal->libraryFinder().thread(QStringLiteral("first"))->size(), 3);
        const auto judge = [](Judgement& judgement) {
            judgement.rating = 4;
        };
        QVERIFY(journal->libraryIndex().judge({QStringLiteral("again")}, judge).ok());
        journal = open(); // not brought up to date again
        QCOMPARE((*journal->libraryFinder().entry(QStringLiteral("again")))->rating, 4);
        QCOMPARE(found("lighthouse"), 3);
    }
    /// tests/data/journal-v4.sql, of version 4: nothing of what it knew is lost, and it takes sequences.
    void aFileOfVersionFourIsBroughtUpToDate()
    {
        restore(QStringLiteral("journal-v4.sql"));
        auto journal = open();
        QVERIFY(journal->setAside().isEmpty() && !journal->isReadOnly());
        QCOMPARE(journal->all()->size(), 4);
        QCOMPARE(journal->ledger()->size(), 4);
        const LibraryEntry again = **journal->libraryFinder().entry(QStringLiteral("again"));
        QCOMPARE(again.rating, 4);
        QCOMPARE(again.note, QStringLiteral("good light"));
        QCOMPARE(again.tags, QStringList{QStringLiteral("keep")});
        QCOMPARE(journal->libraryFinder().savedSearches()->size(), 1);
        LibraryQuery query;
        query.text = QStringLiteral("lighthouse");
        QCOMPARE(journal->libraryFinder().find(query)->size(), 3);
        QVERIFY(journal->sequences().rows()->isEmpty());
        Sequence film;
        film.id = QStringLiteral("film");
        film.name = QStringLiteral("A film");
        film.clips = {{QStringLiteral("1"), QStringLiteral("again"), again.path, QStringLiteral("Again"), 3, 99}};
        QVERIFY(journal->sequences().put(film).ok());
        journal = open(); // not brought up to date again
        QCOMPARE(journal->sequences().rows()->size(), 1);
        QVERIFY(journal->sequences().rows()->first().sequence.isAlike(film));
    }
    void manyJobsAreWrittenAllOrNone()
    {
        const auto journal = open();
        QList<Job> jobs{sampleJob(QStringLiteral("a")), sampleJob(QStringLiteral("b")), sampleJob(QStringLiteral("a"))};
        QVERIFY(!journal->insertAll(jobs).ok()); // the same id twice
        QVERIFY(journal->all()->isEmpty());
        QVERIFY(journal->events(QStringLiteral("a"))->isEmpty());
        jobs.removeLast();
        BudgetCaps caps;
        caps.perDay = jobs[0].estimate * 2 - Money::fromMicros(1);
        QVERIFY(journal->setCaps(caps).ok());
        const Status refused = journal->insertAll(jobs);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::OverBudget);
        QVERIFY(journal->all()->isEmpty());
        caps.perDay = jobs[0].estimate * 2;
        QVERIFY(journal->setCaps(caps).ok());
        QVERIFY(journal->insertAll(jobs).ok());
        QCOMPARE(journal->all()->size(), 2);
        QCOMPARE(journal->all()->first().id, QStringLiteral("a"));
        QCOMPARE(*journal->events(QStringLiteral("b")), QStringList{QStringLiteral("created")});
        QVERIFY(!journal->insertAll({sampleJob(QStringLiteral("c"))}).ok()); // what waits counts
        QVERIFY(journal->insertAll({}).ok());
    }
    void aSettingIsExchangedByOneProgramOnly()
    {
        const auto one = open();
        const auto two = open();
        const QString key = QStringLiteral("key");
        QVERIFY(*one->exchangeSetting(key, {}, QStringLiteral("mine")));
        QVERIFY(!*two->exchangeSetting(key, {}, QStringLiteral("also mine")));
        QVERIFY(!*two->exchangeSetting(key, QStringLiteral("other"), QStringLiteral("also mine")));
        QCOMPARE(*two->setting(key), QStringLiteral("mine"));
        QVERIFY(*two->exchangeSetting(key, QStringLiteral("mine"), QStringLiteral("taken")));
        QCOMPARE(*one->setting(key), QStringLiteral("taken"));
        QVERIFY(one->setSetting(key, QStringLiteral("")).ok());
        QVERIFY(*two->exchangeSetting(key, {}, QStringLiteral("again"))); // emptied is as never set
    }
    void onlyTheOwnerMayReadIt()
    {
        const auto journal = open();
        QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

private:
    QString path() const { return m_dir->filePath(QStringLiteral("deep/journal.sqlite")); }
    std::unique_ptr<Journal> open()
    {
        auto journal = Journal::open(path());
        if (!journal)
            qFatal("%s", qPrintable(journal.error().detail));
        return std::move(journal).value();
    }
    /// A journal from a stored dump, a statement on each line.
    void restore(const QString& name)
    {
        QFile dump(QStringLiteral(KLAPPER_TEST_DATA "/") + name);
        QVERIFY(dump.open(QIODevice::ReadOnly));
        Database database;
        QVERIFY(database.open(path()).ok());
        const QStringList statements = QString::fromUtf8(dump.readAll()).split(QStringLiteral(";\n"));
        for (const QString& statement : statements) {
            if (!statement.trimmed().isEmpty())
                QVERIFY2(database.run(statement).ok(), qPrintable(statement));
        }
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestJournal object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_journal.moc"
