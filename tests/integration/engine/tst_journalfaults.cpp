// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginehost.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#include <unistd.h>
#endif

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

/// Files are opened as somebody without rights, also where the tests run as root.
class WithoutRights
{
public:
    WithoutRights()
    {
#ifdef Q_OS_LINUX
        if (::geteuid() == 0)
            ::setfsuid(65534);
#endif
    }
    ~WithoutRights()
    {
#ifdef Q_OS_LINUX
        ::setfsuid(::geteuid());
#endif
    }
};

} // namespace

/// A journal that cannot be used: the person is told, and nothing is sent that is not written down.
class TestJournalFaults final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("klapper.jobs.recovery.warning=false"));
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<practice::PracticeService>(practice::PracticeOptions{.speed = 50});
        const auto address = m_service->start();
        QVERIFY(address.ok());
        m_client = std::make_unique<test::PracticeClient>(*address);
        m_engine = std::make_unique<test::EngineHost>(m_folder->filePath(QStringLiteral("engine")),
                                                      practiceHosts(*address), address->token);
    }
    void cleanup()
    {
        m_engine.reset();
        m_client.reset();
        m_service.reset();
    }

    // fault: L3
    void aLockedJournalSendsNothingAndGoesOnLater()
    {
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString running = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(running, {JobState::InQueue}));
        Database other;
        QVERIFY(other.open(journalPath()).ok());
        QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")).ok());
        const auto refused = engine()->queue().enqueue(order());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Journal);
        // Only the first write waits long.
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!engine()->queue().enqueue(order()).ok());
        QVERIFY2(clock.elapsed() < 4'900, qPrintable(QString::number(clock.elapsed())));
        // What the service did meanwhile is not lost.
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        QVERIFY(engine().reaches(running, {JobState::DoneNoFile}));
        // Another start can look into it.
        test::EngineHost second(m_folder->filePath(QStringLiteral("engine")), practiceHosts(m_service->address()),
                                m_client->token);
        QCOMPARE(second->queue().ids().size(), 1);
        QVERIFY(other.run(QStringLiteral("ROLLBACK")).ok());
        QTRY_COMPARE_WITH_TIMEOUT((*engine()->journal().find(running))->state, JobState::DoneNoFile, 20'000);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
        const QString next = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(next, {JobState::DoneNoFile}));
    }
    /// A change of many jobs is one write; when the disk does not take it, it is written later all the same.
    // fault: L3
    void manyHeldWhileItIsLockedAreWrittenLater()
    {
        engine()->queue().setMostRunning(1);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        QStringList ids;
        for (int i = 0; i < 6; ++i)
            ids.append(engine().enqueue(plainDraft(), false));
        QVERIFY(engine().reaches(ids.takeFirst(), {JobState::InQueue}));
        QSignalSpy failures(&engine()->queue(), &JobQueue::journalFailed);
        Database other;
        QVERIFY(other.open(journalPath()).ok());
        QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")).ok());
        engine()->queue().holdAll();
        QVERIFY(!failures.isEmpty());
        for (const QString& id : std::as_const(ids))
            QCOMPARE((*engine()->journal().find(id))->state, JobState::Waiting);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}}); // a place comes free
        QVERIFY(other.run(QStringLiteral("ROLLBACK")).ok());
        for (const QString& id : std::as_const(ids))
            QTRY_COMPARE_WITH_TIMEOUT((*engine()->journal().find(id))->state, JobState::Held, 20'000);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    }
    // fault: L3
    void aNewerJournalIsLookedAtAndSendsNothing()
    {
        const QString done = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(done, {JobState::DoneNoFile}));
        const QString waiting = leftWaiting();
        engine().stop();
        {
            Database database;
            QVERIFY(database.open(journalPath()).ok());
            QVERIFY(database.run(QStringLiteral("PRAGMA user_version=999")).ok());
        }
        const QByteArray before = content();
        engine().restart();
        QVERIFY(engine()->journal().isReadOnly());
        QCOMPARE(engine()->queue().ids().size(), 2);
        engine()->queue().adoptOrphans();
        engine()->queue().release(waiting);
        QVERIFY(engine().enqueue(plainDraft()).isEmpty());
        QTest::qWait(500);
        QCOMPARE(engine().state(waiting), JobState::Waiting);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
        engine().stop();
        QCOMPARE(content(), before);
    }
    // fault: L3
    void aFolderThatCannotBeWrittenIsSaid()
    {
        engine().stop();
        const QString data = QFileInfo(journalPath()).path();
        QVERIFY(QFile::setPermissions(journalPath(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(data, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        std::optional<Error> said;
        {
            const WithoutRights nobody;
            const auto opened = Journal::open(journalPath());
            if (opened) // it can be looked at; what counts is that nothing can be written into it
                said = (*opened)->setSetting(QStringLiteral("key"), QStringLiteral("value")).error();
            else
                said = opened.error();
        }
        QVERIFY(QFile::setPermissions(data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(journalPath(), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(said);
        QCOMPARE(said->kind, ErrorKind::Journal);
        engine().restart();
        QVERIFY(engine()->queue().ids().isEmpty());
    }
    /// What was paid for before the damage is picked up by its id, and nothing is sent a second time.
    // fault: L3
    void aDamagedJournalIsPickedUpWhereItWas()
    {
        const QString done = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(done, {JobState::Done}));
        const Job before = **engine()->journal().find(done);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString running = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(running, {JobState::InQueue}));
        const QString waiting = leftWaiting();
        engine().stop();
        damageHead();
        engine().restart();
        QVERIFY(engine()->journalReport());
        QCOMPARE(engine()->journalReport().salvaged, 3);
        QCOMPARE(engine()->journalReport().held, 1);
        QVERIFY(*engine()->queue().job(done) == before);
        engine()->queue().adoptOrphans();
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        QVERIFY(engine().reaches(running, {JobState::Done}));
        QCOMPARE(engine().state(waiting), JobState::Held);
        engine()->queue().hurryAll();
        QTest::qWait(500);
        QCOMPARE(engine().state(waiting), JobState::Held);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 2);
        engine()->queue().release(waiting);
        QVERIFY(engine().reaches(waiting, {JobState::DoneNoFile}));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 3);
    }
    /// Nothing of the journal is left: the real sidecar of a real clip gives its job back.
    // fault: L3
    void aDestroyedJournalIsRebuiltFromRealSidecars()
    {
        const QString done = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(done, {JobState::Done}));
        const Job before = *engine()->queue().job(done);
        QVERIFY(before.cost);
        const BudgetUse use = *engine()->journal().budgetUse(QDateTime::currentDateTimeUtc());
        engine().stop();
        QFile file(journalPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        engine().restart();
        QCOMPARE(engine()->journalReport().rebuilt, 1);
        const Job after = *engine()->queue().job(done);
        QCOMPARE(after.state, JobState::Done);
        QCOMPARE(after.requestId, before.requestId);
        QCOMPARE(after.draft, before.draft);
        QCOMPARE(after.cost, before.cost);
        QCOMPARE(after.estimate, before.estimate);
        QCOMPARE(after.createdAt, before.createdAt);
        QCOMPARE(after.submittedAt, before.submittedAt);
        QVERIFY(after.outputs == before.outputs);
        QVERIFY(*engine()->journal().budgetUse(QDateTime::currentDateTimeUtc()) == use);
        engine()->queue().adoptOrphans();
        QTest::qWait(300);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    }

private:
    test::EngineHost& engine() { return *m_engine; }
    QString journalPath() const { return m_folder->filePath(QStringLiteral("engine/data/journal.sqlite")); }
    QByteArray content() const
    {
        QFile file(journalPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void damageHead()
    {
        QFile file(journalPath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(100, 'x'));
    }
    Order order()
    {
        const RequestDraft draft = plainDraft();
        return {.draft = draft,
                .contract = engine()->contracts().contract(draft.endpoint),
                .folder = engine().library(),
                .wantsFile = false};
    }
    /// A job that a program wrote down and never sent.
    QString leftWaiting()
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
        if (!engine()->journal().insert(job))
            qFatal("the journal does not take it");
        return job.id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<test::PracticeClient> m_client;
    std::unique_ptr<test::EngineHost> m_engine;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestJournalFaults object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_journalfaults.moc"
