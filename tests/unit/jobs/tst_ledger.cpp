// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journal.h"
#include "tests/support/dollars.h"
#include "tests/support/isolated.h"

#include <QCoreApplication>
#include <QTest>

using namespace klapper;
using test::dollars;

namespace {

Job sentJob(const QString& id, const QDateTime& at, const char* estimate = "0.42")
{
    Job job;
    job.id = id;
    job.state = JobState::Rendering;
    job.requestId = u"req-" % id;
    job.body = "{}";
    job.estimate = dollars(estimate);
    job.createdAt = job.submittedAt = at;
    job.owner = QStringLiteral("me");
    return job;
}

} // namespace

class TestLedger final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_journal = openJournal();
    }
    void cleanup() { m_journal.reset(); }

    void aHoldEndsWithTheCost()
    {
        Job job = sentJob(QStringLiteral("a"), noon);
        QVERIFY(m_journal->insert(job).ok());
        QCOMPARE(use().today.held, dollars("0.42"));
        QCOMPARE(use().today.spent, Money());
        job.state = JobState::Done; // the cost can come late
        QVERIFY(m_journal->update(job).ok());
        QCOMPARE(use().today.held, dollars("0.42"));
        job.cost = dollars("0.4");
        QVERIFY(m_journal->update(job).ok());
        QVERIFY(m_journal->update(job).ok()); // the same once more changes nothing
        QCOMPARE(use().today.held, Money());
        QCOMPARE(use().today.spent, dollars("0.4"));
        QCOMPARE(m_journal->ledger()->size(), 3);
        job.cost = dollars("0.45"); // the service corrects itself
        QVERIFY(m_journal->update(job).ok());
        QCOMPARE(use().today.spent, dollars("0.45"));
    }
    void whatIsNotBilledIsReleased_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<bool>("stillHeld");
        QTest::newRow("refused") << JobState::Failed << false << false;
        QTest::newRow("failed at the service, which has not said what it costs") << JobState::Failed << true << true;
        QTest::newRow("cancelled by the service") << JobState::Cancelled << true << false;
        QTest::newRow("outcome unknown") << JobState::Unknown << false << true;
        QTest::newRow("expired") << JobState::Expired << true << true;
        QTest::newRow("not sent after all") << JobState::Held << false << false;
    }
    void whatIsNotBilledIsReleased()
    {
        QFETCH(JobState, state);
        QFETCH(bool, accepted);
        QFETCH(bool, stillHeld);
        Job job = sentJob(QStringLiteral("a"), noon);
        QVERIFY(m_journal->insert(job).ok());
        job.state = state;
        if (!accepted)
            job.requestId.clear();
        if (state == JobState::Held)
            job.submittedAt = {};
        QVERIFY(m_journal->update(job).ok());
        QCOMPARE(use().today.held, stillHeld ? dollars("0.42") : Money());
    }
    void aLateCostCountsForTheDayOfSending()
    {
        Job job = sentJob(QStringLiteral("a"), noon.addDays(-1));
        QVERIFY(m_journal->insert(job).ok());
        job.state = JobState::Done;
        job.cost = dollars("0.42");
        QVERIFY(m_journal->update(job).ok());
        QCOMPARE(use().today.total(), Money());
        QCOMPARE(use().month.spent, dollars("0.42"));
    }
    // fault: L5
    void aClockThatWasAheadStillCounts()
    {
        QVERIFY(m_journal->insert(sentJob(QStringLiteral("a"), noon.addDays(1))).ok());
        QCOMPARE(use().today.held, dollars("0.42"));
        // But a clock that was years ahead does not close the account for years.
        QVERIFY(m_journal->insert(sentJob(QStringLiteral("b"), noon.addYears(4))).ok());
        QCOMPARE(use().today.held, dollars("0.42"));
        QCOMPARE(use().month.held, dollars("0.42"));
    }
    // fault: L5
    void theDayIsTheOneOfTheTimeZone()
    {
        // 23:30 of the 14th in Honolulu is 09:30 of the 15th in UTC.
        const QTimeZone honolulu("Pacific/Honolulu");
        const BudgetSpan day =
            BudgetSpan::dayAt(QDateTime(QDate(2026, 11, 15), QTime(9, 30), QTimeZone::utc()), honolulu);
        QCOMPARE(day.from, QDateTime(QDate(2026, 11, 14), QTime(10, 0), QTimeZone::utc()));
        // The night in which the clocks go forward has 23 hours.
        const QTimeZone berlin("Europe/Berlin");
        const BudgetSpan spring =
            BudgetSpan::dayAt(QDateTime(QDate(2026, 3, 29), QTime(12, 0), QTimeZone::utc()), berlin);
        QCOMPARE(spring.from.secsTo(spring.before), qint64(47) * 3600);
    }
    void theNarrowerCapIsNamed()
    {
        const BudgetCaps caps{.perDay = dollars("1.00"), .perMonth = dollars("2.00")};
        BudgetUse used;
        used.today.held = dollars("0.60");
        used.month = {.spent = dollars("1.50"), .held = dollars("0.30")};
        QVERIFY(!excessOf(caps, used, dollars("0.20")));
        QCOMPARE(excessOf(caps, used, dollars("0.21"))->cap, BudgetExcess::Cap::Month);
        used.month.spent = {};
        QCOMPARE(excessOf(caps, used, dollars("0.41"))->cap, BudgetExcess::Cap::Day);
        used.waiting = dollars("0.40");
        QVERIFY(excessOf(caps, used, dollars("0.01")));
        QVERIFY(!excessOf({}, used, dollars("1000")));
    }
    void capsSurviveARestart()
    {
        const BudgetCaps caps{.askAbove = dollars("0.50"), .perDay = dollars("10"), .perMonth = {}};
        QVERIFY(m_journal->setCaps(caps).ok());
        m_journal.reset();
        m_journal = openJournal();
        QCOMPARE(*m_journal->caps(), caps);
    }
    /// Two instances that both saw room: the one that comes second is refused by the journal itself.
    void theJournalRefusesWhatGoesOverACap()
    {
        QVERIFY(m_journal->setCaps({.perDay = dollars("0.50"), .perMonth = {}}).ok());
        for (const QString& id : {QStringLiteral("a"), QStringLiteral("b")}) {
            Job job = sentJob(id, noon);
            job.state = JobState::Waiting;
            job.requestId.clear();
            job.submittedAt = {};
            QVERIFY(m_journal->insert(job).ok());
        }
        const auto other = openJournal();
        const auto send = [](Journal& journal, const QString& id) {
            Job job = **journal.find(id);
            job.state = JobState::Submitting;
            job.submittedAt = noon;
            return journal.record(job, JobEvent::SlotFree, JobState::Waiting);
        };
        QVERIFY(send(*m_journal, QStringLiteral("a")).ok());
        const Status second = send(*other, QStringLiteral("b"));
        QVERIFY(!second.ok());
        QCOMPARE(second.error().kind, ErrorKind::OverBudget);
        QCOMPARE((*m_journal->find(QStringLiteral("b")))->state, JobState::Waiting);
        QCOMPARE(use().today.held, dollars("0.42"));
    }

private:
    static inline const QDateTime noon{QDate(2026, 11, 15), QTime(12, 0), QTimeZone::utc()};

    BudgetUse use() const { return *m_journal->budgetUse(noon); }
    std::unique_ptr<Journal> openJournal()
    {
        auto journal = Journal::open(m_dir->filePath(QStringLiteral("journal.sqlite")));
        if (!journal)
            qFatal("%s", qPrintable(journal.error().detail));
        return std::move(journal).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
};

int main(int argc, char** argv)
{
    qputenv("TZ", "UTC");
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestLedger object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_ledger.moc"
