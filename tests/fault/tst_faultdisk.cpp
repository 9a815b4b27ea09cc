// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/faultbench.h"
#include "tests/integration/cli/cliprogram.h"
#include "tests/support/practiceclient.h"
#include "tests/support/smalldisk.h"

#include <QCoreApplication>

using namespace klapper;
using test::Behaviour;
using test::FaultBench;
using test::SmallDisk;

/// A journal that cannot be written, and one that several programs write.
class TestFaultDisk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    // fault: L1
    void onAFullDiskNothingIsTakenAndNothingSent();
    // fault: L1
    void whatWaitsIsNotSentUntilTheDiskTakesIt();
    // fault: L1
    void anIdThatTheDiskDidNotTakeIsWrittenLater();
    // fault: L2
    void aFolderThatIsGoneKeepsTheResult();
    // fault: L6
    void windowsEngineAndCommandLineLoseNothingOfEachOther();

private:
    Engine& engine() { return **m_bench->engine; }

    std::unique_ptr<FaultBench> m_bench;
    std::unique_ptr<SmallDisk> m_disk;
};

void TestFaultDisk::init()
{
    m_bench = std::make_unique<FaultBench>(QList<Behaviour>{FaultBench::accepted(), FaultBench::status("in_queue")});
    m_bench->engine->stop();
    m_disk = std::make_unique<SmallDisk>(4 * 1024 * 1024);
    qInfo("the small disk is %s", m_disk->isMounted() ? "a real one" : "a limit of this process");
    m_bench->engine->environment().paths.data = QDir(m_disk->folder()).filePath(QStringLiteral("data"));
    m_bench->engine->restart();
}

void TestFaultDisk::cleanup()
{
    m_disk->empty();
    m_bench->engine->stop();
    m_disk.reset();
    m_bench.reset();
}

void TestFaultDisk::onAFullDiskNothingIsTakenAndNothingSent()
{
    m_disk->fill();
    const Order order{FaultBench::draft(), engine().contracts().contract(FaultBench::draft().endpoint),
                      m_bench->engine->library()};
    const Result<QString> refused = engine().queue().enqueue(order);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Journal);
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(engine().queue().ids().isEmpty());
    QTest::qWait(200);
    QCOMPARE(m_bench->server.requests().size(), 0);
    m_disk->empty();
    const Result<QString> id = engine().queue().enqueue(order);
    QVERIFY2(id.ok(), id.ok() ? "" : qPrintable(id.error().detail));
    QVERIFY(m_bench->engine->reaches(*id, {JobState::InQueue}));
    QCOMPARE(m_bench->server.postCount(), 1);
    m_bench->restart();
    QCOMPARE(engine().queue().ids(), QStringList{*id}); // nothing half-written
}

void TestFaultDisk::whatWaitsIsNotSentUntilTheDiskTakesIt()
{
    QSignalSpy said(&engine().queue(), &JobQueue::journalFailed);
    const QString id = m_bench->engine->enqueue(FaultBench::draft());
    m_disk->fill(); // before its turn, which comes with the event loop
    QTRY_VERIFY(!said.isEmpty());
    QTest::qWait(300);
    QCOMPARE(m_bench->engine->state(id), JobState::Waiting);
    QCOMPARE(m_bench->server.requests().size(), 0);
    m_disk->empty();
    QVERIFY(m_bench->engine->reaches(id, {JobState::InQueue})); // by itself
    QCOMPARE(m_bench->server.postCount(), 1);
}

void TestFaultDisk::anIdThatTheDiskDidNotTakeIsWrittenLater()
{
    m_bench->waitFor(std::chrono::seconds(60), std::chrono::seconds(5));
    QSignalSpy failed(&engine().queue(), &JobQueue::journalFailed);
    const Behaviour late = Behaviour::drip(FaultBench::accepted().bytes, std::chrono::milliseconds(60));
    m_bench->server.setScript({late, FaultBench::status("in_queue")});
    const QString id = m_bench->engine->enqueue(FaultBench::draft());
    QTRY_COMPARE(m_bench->server.postCount(), 1);
    QCOMPARE(m_bench->engine->state(id), JobState::Submitting);
    m_disk->fill(); // while the answer drips
    QVERIFY(m_bench->engine->reaches(id, {JobState::InQueue}));
    QVERIFY(!failed.isEmpty());
    QCOMPARE(m_bench->job(id).requestId, QStringLiteral("req_1"));
    m_disk->empty();
    const auto kept = [this, &id] {
        const auto row = engine().journal().find(id);
        return row && *row ? (*row)->requestId : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringLiteral("req_1"), 20'000);
    m_bench->restart();
    QCOMPARE(m_bench->job(id).requestId, QStringLiteral("req_1"));
    QCOMPARE(m_bench->server.postCount(), 1);
}

void TestFaultDisk::aFolderThatIsGoneKeepsTheResult()
{
    practice::PracticeService service({.token = test::faultToken(), .speed = 50});
    const auto address = service.start();
    QVERIFY(address.ok());
    test::PracticeClient client(*address);
    const QTemporaryDir folder;
    test::EngineHost host(folder.path(), practiceHosts(*address), test::faultToken());
    client.control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
    const QString id = host.enqueue(FaultBench::draft());
    QVERIFY(host.reaches(id, {JobState::InQueue}));
    // A file in its place: nobody can write there, not even the administrator.
    QDir(host.library()).removeRecursively();
    QFile inTheWay(host.library());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    client.control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
    QVERIFY(host.reaches(id, {JobState::Done, JobState::DoneNoFile}));
    QCOMPARE(host.state(id), JobState::DoneNoFile);
    const Job job = *host->queue().job(id);
    QCOMPARE(job.error->kind, ErrorKind::Disk);
    QVERIFY2(job.error->detail.contains(host.library()), qPrintable(job.error->detail));
    QVERIFY(!job.requestId.isEmpty());
    QCOMPARE(job.cost, std::optional(job.estimate)); // it was made and is charged
    QCOMPARE(inTheWay.size(), 0);
    QVERIFY(inTheWay.remove());
    host->queue().fetchAgain(id);
    QVERIFY(host.reaches(id, {JobState::Done}));
    QVERIFY(QFile::exists(host->queue().job(id)->outputs.first().path));
    QCOMPARE(client.logged(QStringLiteral("submit")), 1);
}

void TestFaultDisk::windowsEngineAndCommandLineLoseNothingOfEachOther()
{
    practice::PracticeService service({.token = test::faultToken(), .speed = 50});
    const auto address = service.start();
    QVERIFY(address.ok());
    test::PracticeClient client(*address);
    const QTemporaryDir folder;
    test::EngineHost window(folder.path(), practiceHosts(*address), test::faultToken());
    window.environment().paths.data = ProfilePaths::of(Profile::Loopback).data; // where the command line has it
    window.restart();
    window->queue().adoptOrphans();
    client.control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
    const QString own = window.enqueue(FaultBench::draft());
    QVERIFY(window.reaches(own, {JobState::InQueue}));

    test::CliProgram program;
    program.use(*address);
    program.workIn(folder.path());
    const QStringList run{
        QStringLiteral("run"),         QStringLiteral("kling/kling-3.0/standard/text-to-video"),
        QStringLiteral("--poll-secs"), QStringLiteral("1"),
        QStringLiteral("--input"),     test::jsonText("{'prompt': 'wide shot of a fox', 'duration': 3}")};
    const auto one = program.start(run);
    const auto two = program.start(run);
    QTRY_COMPARE_WITH_TIMEOUT(client.logged(QStringLiteral("submit")), 3, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(window->queue().ids().size(), 3, 20'000); // the window shows them
    for (const QString& id : window->queue().ids())
        QCOMPARE(window->queue().isOurs(id), id == own);
    client.control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
    QVERIFY(window.reaches(own, {JobState::Done}));
    for (QProcess* process : {one.get(), two.get()}) {
        const test::CliOutcome outcome = test::CliProgram::outcome(*process);
        QVERIFY2(outcome.exitCode == 0, outcome.said());
    }
    const auto allDone = [&window] {
        const QStringList ids = window->queue().ids();
        return std::all_of(ids.begin(), ids.end(),
                           [&](const QString& id) { return window.state(id) == JobState::Done; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allDone(), 20'000);
    QCOMPARE(client.logged(QStringLiteral("submit")), 3);
    QSet<QString> requests;
    for (const QString& id : window->queue().ids())
        requests.insert(window->queue().job(id)->requestId);
    QCOMPARE(requests.size(), 3);
    Money sum;
    const auto lines = window->journal().ledger();
    QVERIFY(lines.ok());
    for (const LedgerLine& line : *lines) {
        if (line.kind == LedgerLine::Kind::Cost)
            sum = sum + line.amount;
    }
    QCOMPARE(sum, Money::fromMicros(3 * 252'000));
}

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestFaultDisk object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_faultdisk.moc"
