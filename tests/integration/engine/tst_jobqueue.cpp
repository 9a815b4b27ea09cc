// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/database.h"
#include "app/practice/practiceservice.h"
#include "tests/support/enginehost.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace klapper;

namespace {

constexpr int patience = 60'000;

QString nth(int n) { return QStringLiteral("old-%1").arg(n, 4, 10, QLatin1Char('0')); }

/// Ended long ago in a program that is gone.
Job oldJob(int n, JobState state = JobState::Done)
{
    Job job;
    job.id = nth(n);
    job.state = state;
    job.draft.prompt = QStringLiteral("prompt %1").arg(n);
    job.body = "{}";
    job.estimate = Money::fromMicros(10'000);
    job.createdAt = QDateTime::currentDateTimeUtc().addDays(-400).addSecs(n * 60);
    job.owner = QStringLiteral("gone");
    if (state != JobState::Unknown) {
        job.requestId = QStringLiteral("old-req-%1").arg(n);
        job.finishedAt = job.createdAt.addSecs(50);
        job.cost = job.estimate;
    }
    job.submittedAt = job.createdAt;
    job.outputs = {{QStringLiteral("/somewhere/%1.mp4").arg(n), 1, "a", {}}};
    return job;
}

RequestDraft plainDraft()
{
    RequestDraft draft;
    draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse");
    draft.seconds = 3;
    return draft;
}

} // namespace

/// A journal of a lifetime, and the few jobs of it that the queue holds in memory.
class TestJobQueue final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<test::PracticeClient> m_client;
    std::unique_ptr<test::EngineHost> m_host;
    ServiceHosts m_hosts;
    QString m_token;

    test::EngineHost& host() { return *m_host; }
    JobQueue& queue() { return (*m_host)->queue(); }
    Journal& journal() { return (*m_host)->journal(); }
    QString folder() const { return m_folder->filePath(QStringLiteral("engine")); }
    QString journalPath() const { return folder() % u"/data/journal.sqlite"; }

    /// Starts again on a journal that has these as well.
    void restartWith(const QList<Job>& jobs, int mostEnded)
    {
        const Status written = journal().together([this, &jobs] {
            for (const Job& job : jobs)
                QVERIFY(journal().insert(job).ok());
        });
        QVERIFY(written.ok());
        restart(mostEnded);
    }
    void restart(int mostEnded)
    {
        host().environment().queue.mostEnded = mostEnded;
        host().restart();
    }
    QList<Job> lifetime(int count)
    {
        QList<Job> jobs;
        for (int n = 0; n < count; ++n)
            jobs.append(oldJob(n));
        return jobs;
    }
    Job inJournal(const QString& id) { return **journal().find(id); }
    /// Ids of jobs that came to their end without a file, oldest first.
    QStringList endedJobs(int count)
    {
        QStringList ids;
        for (int n = 0; n < count; ++n) {
            ids.append(host().enqueue(plainDraft(), false));
            if (!host().reaches(ids.last(), {JobState::DoneNoFile}))
                qFatal("the service did not end it");
        }
        return ids;
    }
    void change(const QString& statement, const QString& id)
    {
        Database database;
        QVERIFY(database.open(journalPath()).ok());
        QVERIFY(database.run(statement, {{QStringLiteral(":id"), id}}).ok());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<practice::PracticeService>(
            practice::PracticeOptions{.speed = 50, .stateDir = m_folder->filePath(QStringLiteral("service"))});
        const auto address = m_service->start();
        QVERIFY(address.ok());
        m_client = std::make_unique<test::PracticeClient>(*address);
        m_hosts = practiceHosts(*address);
        m_token = address->token;
        m_host = std::make_unique<test::EngineHost>(folder(), m_hosts, m_token);
    }
    void cleanup()
    {
        m_host.reset();
        m_client.reset();
        m_service.reset();
    }

    void onlyTheNewestOfWhatHasEndedAreHeld()
    {
        QList<Job> jobs = lifetime(120);
        for (const int n : {3, 50})
            jobs[n] = oldJob(n, JobState::Unknown);
        restartWith(jobs, 50);
        QStringList expected{nth(3), nth(50)};
        for (int n = 70; n < 120; ++n)
            expected.append(nth(n));
        QCOMPARE(queue().ids(), expected);
        QTest::qWait(2'500); // the looks at the journal change nothing
        QCOMPARE(queue().ids(), expected);
        QVERIFY(*queue().job(nth(7)) == inJournal(nth(7)));
        QCOMPARE(queue().job(nth(7))->draft.prompt, QStringLiteral("prompt 7"));
        QVERIFY(!queue().job(QStringLiteral("nobody")));
        QVERIFY(!queue().job({}));
    }
    void whatWasAskedForStaysForItsTurn()
    {
        restartWith(lifetime(600), 10);
        QList<const Job*> asked;
        for (int n = 0; n < 600; ++n)
            asked.append(queue().job(nth(n)));
        for (int n = 0; n < 600; ++n) {
            QCOMPARE(asked[n], queue().job(nth(n))); // where it was
            QCOMPARE(asked[n]->id, nth(n));
        }
        QTest::qWait(50);
        QCOMPARE(queue().job(nth(5))->id, nth(5)); // and is read anew afterwards
        QCOMPARE(queue().ids().size(), 10);
    }
    void whatEndsGivesWayToWhatEndsLater()
    {
        restart(2);
        QSignalSpy unlisted(&queue(), &JobQueue::jobUnlisted);
        const QStringList ids = endedJobs(4);
        QTRY_COMPARE_WITH_TIMEOUT(queue().ids(), ids.last(2), patience);
        QCOMPARE(unlisted.size(), 2);
        for (const QString& id : ids) {
            QCOMPARE(host().state(id), JobState::DoneNoFile);
            QTRY_VERIFY(queue().job(id)->cost.has_value());
            QVERIFY(*queue().job(id) == inJournal(id));
        }
        QVERIFY(!queue().isOurs(ids[0])); // nothing of it is left to look after
        QVERIFY(queue().isOurs(ids[3]));
    }
    void anOldJobThatGoesOnIsListedAgain()
    {
        restart(1);
        const QStringList ids = endedJobs(3);
        QTRY_COMPARE_WITH_TIMEOUT(queue().ids(), ids.last(1), patience);
        QSignalSpy added(&queue(), &JobQueue::jobAdded);
        queue().fetchAgain(ids[0]);
        QCOMPARE(queue().ids(), (QStringList{ids[0], ids[2]})); // at its old place
        QCOMPARE(added.size(), 1);
        QVERIFY(host().reaches(ids[0], {JobState::Done}));
        QVERIFY(QFile::exists(queue().job(ids[0])->outputs.first().path));
        QTRY_COMPARE_WITH_TIMEOUT(queue().ids(), QStringList{ids[0]}, patience); // it ended last
        QCOMPARE(added.size(), 1);
    }
    void aCostThatComesLateIsAskedForHoweverManyEndedSince()
    {
        const QStringList ids = endedJobs(2);
        QTRY_VERIFY(queue().job(ids[0])->cost.has_value());
        const auto cost = queue().job(ids[0])->cost;
        host().stop();
        change(QStringLiteral("UPDATE jobs SET cost=NULL WHERE id=:id"), ids[0]);
        restart(1);
        QCOMPARE(queue().ids(), ids.last(1));
        QVERIFY(!queue().job(ids[0])->cost);
        QSignalSpy added(&queue(), &JobQueue::jobAdded);
        QSignalSpy changed(&queue(), &JobQueue::jobChanged);
        queue().adoptOrphans();
        QTRY_COMPARE_WITH_TIMEOUT(queue().job(ids[0])->cost, cost, patience);
        QCOMPARE(inJournal(ids[0]).cost, cost);
        QVERIFY(added.isEmpty()); // it is no news, but it is said
        const auto isSaid = [&](const QList<QVariant>& arguments) {
            return arguments.first() == ids[0];
        };
        QVERIFY(std::any_of(changed.cbegin(), changed.cend(), isSaid));
        QTRY_VERIFY_WITH_TIMEOUT(!queue().isOurs(ids[0]), patience);
        QCOMPARE(queue().job(ids[0])->cost, cost);
    }
    void whatAnotherProgramMakesAppears()
    {
        restartWith(lifetime(5), 3);
        test::EngineHost other(folder(), m_hosts, m_token);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString id = other.enqueue(plainDraft(), false);
        QTRY_VERIFY_WITH_TIMEOUT(queue().ids().contains(id), patience);
        QCOMPARE(queue().ids().last(), id);
        QVERIFY(queue().isElsewhere(id));
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        QTRY_COMPARE_WITH_TIMEOUT(host().state(id), JobState::DoneNoFile, patience);
        QTRY_COMPARE_WITH_TIMEOUT(queue().ids(), (QStringList{nth(3), nth(4), id}), patience);
    }
    void whatAnotherProgramChangesOfThePastIsRead()
    {
        restartWith(lifetime(5), 1);
        QVERIFY(queue().job(nth(0))->remoteWord.isEmpty());
        QSignalSpy added(&queue(), &JobQueue::jobAdded);
        QSignalSpy changed(&queue(), &JobQueue::jobChanged);
        const auto other = Journal::open(journalPath());
        QVERIFY(other.ok());
        Job job = oldJob(0);
        job.state = JobState::DoneNoFile;
        job.remoteWord = QStringLiteral("gone from the disk");
        QVERIFY((*other)->record(job, JobEvent::FileFailed, JobState::Downloading).ok());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
        QCOMPARE(changed[0][0].toString(), nth(0));
        QCOMPARE(queue().job(nth(0))->remoteWord, job.remoteWord);
        QVERIFY(added.isEmpty());
        QCOMPARE(queue().ids(), QStringList{nth(4)});
    }
    void aRequestOfThePastIsFound()
    {
        restartWith(lifetime(5), 1);
        QCOMPARE(queue().jobOfRequest(QStringLiteral("old-req-0"))->id, nth(0));
        QCOMPARE(queue().jobOfRequest(QStringLiteral("old-req-4"))->id, nth(4));
        QVERIFY(!queue().jobOfRequest(QStringLiteral("old-req-5")));
        QVERIFY(!queue().jobOfRequest({}));
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    const QCoreApplication app(argc, argv);
    TestJobQueue object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_jobqueue.moc"
