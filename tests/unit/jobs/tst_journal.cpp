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
        QVERIFY(journal->setAside().isEmpty());
    }
    /// tests/data/journal-v1.sql is the dump of a journal that version 1 wrote.
    void aFileOfVersionOneIsBroughtUpToDate()
    {
        QFile dump(QStringLiteral(KLAPPER_TEST_DATA "/journal-v1.sql"));
        QVERIFY(dump.open(QIODevice::ReadOnly));
        QDir().mkpath(QFileInfo(path()).path());
        {
            Database database;
            QVERIFY(database.open(path()).ok());
            const QStringList statements = QString::fromUtf8(dump.readAll()).split(QStringLiteral(";\n"));
            for (const QString& statement : statements) {
                if (!statement.trimmed().isEmpty())
                    QVERIFY2(database.run(statement).ok(), qPrintable(statement));
            }
        }
        const auto journal = open();
        const auto jobs = journal->all();
        QVERIFY(jobs.ok());
        QCOMPARE(jobs->size(), 5);
        for (const Job& job : *jobs) {
            QCOMPARE(job.origin, JobOrigin::Window);
            QCOMPARE(job.rank, double(job.createdAt.toMSecsSinceEpoch()));
            QVERIFY(!job.paused);
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
