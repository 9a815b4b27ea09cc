// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/database.h"
#include "tests/support/enginehost.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>

#include <utility>

using namespace klapper;

namespace {
RequestDraft plainDraft()
{
    RequestDraft draft;
    draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse");
    draft.seconds = 3;
    draft.seed = 1;
    return draft;
}
} // namespace

/// What only a person decides: an unknown outcome, what was left unsent, the budget, the order.
class TestDecisions final : public QObject
{
    Q_OBJECT
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
        m_engine =
            std::make_unique<test::EngineHost>(m_folder->filePath(QStringLiteral("engine")), m_hosts, address->token);
    }
    void cleanup()
    {
        m_engine.reset();
        m_client.reset();
        m_service.reset();
    }

    // fault: N2
    void theRequestOfAnUnknownJobIsAttachedAndGoesOn()
    {
        const QString id = unknownJob(true);
        const QString request = onlyRequest();
        QCOMPARE(attach(id, QStringLiteral("../evil")), ErrorKind::BadInput);
        QCOMPARE(attach(id, QStringLiteral("not-there")), ErrorKind::NotFound);
        QCOMPARE(engine().state(id), JobState::Unknown);
        QCOMPARE(attach(id, request), std::nullopt);
        QVERIFY(engine().reaches(id, {JobState::Done}));
        QCOMPARE(engine()->queue().job(id)->requestId, request);
        QCOMPARE(attach(id, request), ErrorKind::BadInput); // no longer in question
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    }
    // fault: X3
    void aRequestOfAnotherModelIsNotAttached()
    {
        const QString id = unknownJob(false);
        const QString other = m_client->submitted(QStringLiteral("pro/text-to-video"), test::plainInput());
        QVERIFY(m_client->completed(other));
        QCOMPARE(attach(id, other), ErrorKind::BadInput);
        QCOMPARE(engine().state(id), JobState::Unknown);
    }
    void aRequestOfAnotherJobIsNotAttached()
    {
        const QString done = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(done, {JobState::DoneNoFile}));
        const QString id = unknownJob(false);
        QCOMPARE(attach(id, engine()->queue().job(done)->requestId), ErrorKind::BadInput);
    }
    // fault: N2
    void whatIsNotThereIsSentAgainAsANewJob()
    {
        const QString id = unknownJob(false);
        const Money held = engine()->journal().budgetUse(QDateTime::currentDateTimeUtc())->today.held;
        QCOMPARE(held, engine()->queue().job(id)->estimate);
        const Result<QString> fresh = engine()->queue().resend(id);
        QVERIFY(fresh.ok());
        QCOMPARE(engine().state(id), JobState::Failed);
        QCOMPARE(engine()->queue().job(id)->error->kind, ErrorKind::DeclaredAbsent);
        QCOMPARE(engine()->queue().job(*fresh)->parentId, id);
        QCOMPARE(engine()->queue().job(*fresh)->body, engine()->queue().job(id)->body);
        QVERIFY(engine().reaches(*fresh, {JobState::Done}));
        QVERIFY(!engine()->queue().resend(id).ok()); // once
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 2);
        startAgain();
        QCOMPARE(engine()->queue().job(*fresh)->parentId, id);
    }
    void whatIsNotThereCanBeLeft()
    {
        const QString id = unknownJob(false);
        QVERIFY(engine()->queue().declareAbsent(id).ok());
        QCOMPARE(engine().state(id), JobState::Failed);
        QCOMPARE(engine()->journal().budgetUse(QDateTime::currentDateTimeUtc())->today.total(), Money());
        QVERIFY(!engine()->queue().declareAbsent(id).ok());
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    }
    void anUnknownJobBlocksNoOther()
    {
        for (int i = 0; i < 3; ++i)
            unknownJob(false);
        const QString next = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(next, {JobState::DoneNoFile}));
    }
    /// A command line that was killed before it sent its job: whoever started it may long have repeated it.
    void whatACommandLineLeftUnsentWaitsForThePerson()
    {
        const QString id = leftWaiting(JobOrigin::CommandLine);
        startAgain();
        QVERIFY(engine().reaches(id, {JobState::Held}));
        QCOMPARE(engine()->queue().job(id)->error->kind, ErrorKind::Abandoned);
        const QString other = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(other, {JobState::DoneNoFile}));
        QCOMPARE(engine().state(id), JobState::Held);
        engine()->queue().releaseAll(); // it may have been repeated: never released with others
        QTest::qWait(300);
        QCOMPARE(engine().state(id), JobState::Held);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
        engine()->queue().release(id);
        QVERIFY(engine().reaches(id, {JobState::DoneNoFile}));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 2);
    }
    void whatTheWindowLeftWaitingGoesOn()
    {
        const QString id = leftWaiting(JobOrigin::Window);
        startAgain();
        QVERIFY(engine().reaches(id, {JobState::DoneNoFile}));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    }
    // fault: L3
    void aDecisionThatTheJournalDoesNotTakeIsNotMade()
    {
        const QString id = unknownJob(true);
        const QString request = onlyRequest();
        {
            Database other; // sits in a transaction of its own, as a backup or a stopped program would
            QVERIFY(other.open(engine().environment().paths.data + QStringLiteral("/journal.sqlite")).ok());
            Transaction writing(other);
            QVERIFY(writing.begun().ok());
            QCOMPARE(attach(id, request), ErrorKind::Journal);
            QCOMPARE(engine().state(id), JobState::Unknown);
            QCOMPARE(engine()->queue().declareAbsent(id).error().kind, ErrorKind::Journal);
            QCOMPARE(engine().state(id), JobState::Unknown);
        }
        QCOMPARE(attach(id, request), std::nullopt);
        QVERIFY(engine().reaches(id, {JobState::Done}));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    }
    void aCapRefusesTheNextJob()
    {
        QVERIFY(engine()->budget().setCaps({.perDay = Money::fromMicros(500'000), .perMonth = {}}).ok());
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString first = engine().enqueue(plainDraft(), false); // 0.252
        QVERIFY(!first.isEmpty());
        QVERIFY(engine().enqueue(plainDraft(), false).isEmpty()); // would be 0.504
        QVERIFY(engine()->budget().setCaps({.perDay = Money::fromMicros(504'000), .perMonth = {}}).ok());
        QVERIFY(!engine().enqueue(plainDraft(), false).isEmpty());
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        QVERIFY(engine().reaches(first, {JobState::DoneNoFile}));
    }
    void aCapThatShrankHoldsWhatWaits()
    {
        const QString id = leftWaiting(JobOrigin::Window);
        QVERIFY(engine()->budget().setCaps({.perDay = Money::fromMicros(100'000), .perMonth = {}}).ok());
        startAgain();
        QVERIFY(engine().reaches(id, {JobState::Held}));
        QCOMPARE(engine()->queue().job(id)->error->kind, ErrorKind::OverBudget);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 0);
        QVERIFY(engine()->budget().setCaps({}).ok());
        engine()->queue().releaseAll();
        QVERIFY(engine().reaches(id, {JobState::DoneNoFile}));
    }
    // fault: N4, N5
    void oneRefusedAccountHoldsAllThatWait()
    {
        engine()->queue().setMostRunning(1);
        m_client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                         {QStringLiteral("action"), QStringLiteral("status")},
                         {QStringLiteral("code"), 402},
                         {QStringLiteral("times"), -1}});
        QStringList ids;
        for (int i = 0; i < 4; ++i)
            ids.append(engine().enqueue(plainDraft(), false));
        for (const QString& id : ids)
            QVERIFY(engine().reaches(id, {JobState::Held}));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    }
    void theOrderByHandIsTheOrderOfSending()
    {
        engine()->queue().setMostRunning(1);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        QStringList ids;
        for (int i = 0; i < 4; ++i)
            ids.append(engine().enqueue(plainDraft(), false));
        QVERIFY(engine().reaches(ids[0], {JobState::InQueue}));
        engine()->queue().moveBefore(ids[3], ids[1]);
        engine()->queue().moveBefore(ids[1], {});
        const QStringList wanted{ids[3], ids[2], ids[1]};
        QCOMPARE(engine()->queue().unsent(), wanted);
        startAgain();
        QCOMPARE(engine()->queue().unsent(), wanted);
    }
    void theOrderNeverRunsOutOfPlaces()
    {
        engine()->queue().setMostRunning(1);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        QStringList ids;
        for (int i = 0; i < 4; ++i)
            ids.append(engine().enqueue(plainDraft(), false));
        QVERIFY(engine().reaches(ids[0], {JobState::InQueue}));
        // Each move halves the room between the first two; no double has so many halves.
        QStringList wanted = ids.mid(1);
        for (int i = 0; i < 200; ++i) {
            engine()->queue().moveBefore(wanted[2], wanted[1]);
            wanted.swapItemsAt(1, 2);
            QCOMPARE(engine()->queue().unsent(), wanted);
        }
        startAgain();
        QCOMPARE(engine()->queue().unsent(), wanted);
        // Behind all is behind all, also for what comes within the same millisecond.
        const QString last = engine().enqueue(plainDraft(), false);
        QCOMPARE(engine()->queue().unsent(), wanted + QStringList{last});
    }
    void whatIsHeldByHandWaitsForNoToken()
    {
        m_client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                         {QStringLiteral("action"), QStringLiteral("status")},
                         {QStringLiteral("code"), 401},
                         {QStringLiteral("times"), 1}});
        const QString id = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(id, {JobState::Held}));
        engine()->queue().holdAll();
        QVERIFY(!engine()->queue().job(id)->error);
        engine()->queue().accountChanged(); // a new token
        QTest::qWait(300);
        QCOMPARE(engine().state(id), JobState::Held);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
        engine()->queue().release(id);
        QVERIFY(engine().reaches(id, {JobState::DoneNoFile}));
    }
    void aTokenThatComesWhileTheOldOneIsRefusedIsUsed()
    {
        m_client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                         {QStringLiteral("action"), QStringLiteral("status")},
                         {QStringLiteral("code"), 401},
                         {QStringLiteral("times"), 1}});
        JobQueue& queue = engine()->queue();
        const QString id = engine().enqueue(plainDraft(), false);
        // The new token comes after the call has left and before its answer.
        bool isNew = false;
        const auto change = [&](const QString& changed) {
            if (changed == id && queue.job(id)->state == JobState::Submitting && !std::exchange(isNew, true))
                QMetaObject::invokeMethod(&queue, &JobQueue::accountChanged, Qt::QueuedConnection);
        };
        const auto connection = QObject::connect(&queue, &JobQueue::jobChanged, &queue, change);
        QVERIFY(engine().reaches(id, {JobState::DoneNoFile}));
        QObject::disconnect(connection);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 2); // the refused one, which cost nothing, and one more
    }
    void holdAllAndReleaseAll()
    {
        engine()->queue().setMostRunning(1);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids.append(engine().enqueue(plainDraft(), false));
        QVERIFY(engine().reaches(ids[0], {JobState::InQueue}));
        engine()->queue().holdAll();
        QCOMPARE(engine().state(ids[0]), JobState::InQueue);
        QCOMPARE(engine().state(ids[1]), JobState::Held);
        QCOMPARE(engine().state(ids[2]), JobState::Held);
        engine()->queue().releaseAll();
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        for (const QString& id : ids)
            QVERIFY(engine().reaches(id, {JobState::DoneNoFile}));
    }

private:
    test::EngineHost& engine() { return *m_engine; }
    /// @param accepted whether the service took it before its answer was lost
    QString unknownJob(bool accepted)
    {
        m_client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                         {QStringLiteral("action"), QStringLiteral("close")},
                         {QStringLiteral("accept"), accepted}});
        const QString id = engine().enqueue(plainDraft());
        if (!engine().reaches(id, {JobState::Unknown}))
            qFatal("the outcome is not unknown");
        return id;
    }
    QString onlyRequest()
    {
        const QString url = m_hosts.web.toString() % u"/control/requests";
        return m_client->get(url)
            .json()
            .value(u"requests")
            .toArray()
            .first()
            .toObject()
            .value(u"request_id")
            .toString();
    }
    std::optional<ErrorKind> attach(const QString& id, const QString& request)
    {
        std::optional<Status> outcome;
        const auto heard = QObject::connect(&engine()->queue(), &JobQueue::attachAnswered, this,
                                            [&outcome](const QString&, const Status& answer) { outcome = answer; });
        engine()->queue().attach(id, request);
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 10'000))
            qFatal("no answer");
        QObject::disconnect(heard);
        return *outcome ? std::nullopt : std::optional(outcome->error().kind);
    }
    void startAgain()
    {
        engine().restart();
        engine()->queue().adoptOrphans();
    }
    /// A job that its program wrote down and never sent.
    QString leftWaiting(JobOrigin origin)
    {
        Job job;
        job.id = QStringLiteral("left-behind");
        job.draft = plainDraft();
        job.body = "{\"prompt\":\"a lighthouse\",\"duration\":3,\"generate_audio\":false}";
        job.estimate = Money::fromMicros(252'000);
        job.folder = engine().library();
        job.wantsFile = false;
        job.createdAt = QDateTime::currentDateTimeUtc();
        job.owner = QStringLiteral("00000000-dead");
        job.origin = origin;
        if (!engine()->journal().insert(job))
            qFatal("the journal does not take it");
        return job.id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<test::PracticeClient> m_client;
    ServiceHosts m_hosts = ServiceHosts::production();
    std::unique_ptr<test::EngineHost> m_engine;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestDecisions object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_decisions.moc"
