// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/batchorders.h"
#include "app/jobs/chainwatch.h"
#include "app/jobs/joinnote.h"
#include "app/media/leftovers.h"
#include "tests/support/enginehost.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <csignal>

using namespace klapper;

namespace {

constexpr int patience = 180'000; // real clips are rendered

DraftDocument scriptOf(const QList<int>& seconds)
{
    DraftDocument document;
    document.draft.prompt = QStringLiteral("A harbour in fog");
    document.draft.shotsActive = true;
    document.draft.seed = 1;
    for (const int each : seconds)
        document.draft.shots.append({QStringLiteral("wide of the pier, %1 s").arg(each), each});
    document.batch.split = true;
    return document;
}

QList<Order> ordersFor(Engine& engine, const DraftDocument& document)
{
    const auto contractOf = [&engine](Endpoint endpoint) -> const Contract& {
        return engine.contracts().contract(endpoint);
    };
    return ordersOf(planBatch(document, contractOf), contractOf, engine.environment().paths.library);
}

/// Two clips of three seconds each.
DraftDocument smallScript()
{
    DraftDocument document = scriptOf({3, 3});
    document.batch.splitBefore = {1};
    return document;
}

DraftDocument chainedScript()
{
    DraftDocument document = smallScript();
    document.batch.chained = true;
    return document;
}

Environment childEnvironmentOf(const QString& folder, const QString& origin)
{
    Environment environment;
    environment.profile = Profile::Loopback;
    environment.paths = {folder % u"/data", folder % u"/library", folder % u"/cache"};
    environment.hosts = test::hostsBelow(QUrl(origin));
    environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    environment.queue.mostRunning = 0;
    return environment;
}

/// Writes a script down and is killed before anything can leave.
int child(const QStringList& arguments)
{
    auto engine = Engine::open(childEnvironmentOf(arguments[2], arguments[3]),
                               std::make_unique<FixedTokenStore>(QStringLiteral("token")));
    if (!engine || !(*engine)->queue().enqueueAll(ordersFor(**engine, smallScript())))
        return 2;
    ::raise(SIGKILL);
    return 3;
}

} // namespace

/// A script that is longer than a clip: sent as several, in order, all or none, and joined once.
class TestScriptBatch final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<test::PracticeClient> m_client;
    std::unique_ptr<test::EngineHost> m_engine;
    QString m_origin;

    test::EngineHost& engine() { return *m_engine; }
    JobQueue& queue() { return (*m_engine)->queue(); }
    BatchWatch& batches() { return (*m_engine)->batches(); }
    int posts() { return m_client->logged(QStringLiteral("submit")); }

    QStringList enqueueAll(const DraftDocument& document)
    {
        const auto ids = queue().enqueueAll(ordersFor(*engine(), document));
        return ids ? *ids : QStringList();
    }
    bool allAre(const QStringList& ids, JobState state)
    {
        return QTest::qWaitFor(
            [&] {
                return std::all_of(ids.begin(), ids.end(),
                                   [&](const QString& id) { return engine().state(id) == state; });
            },
            patience);
    }
    ContractOf contracts()
    {
        return [this](Endpoint endpoint) -> const Contract& {
            return engine()->contracts().contract(endpoint);
        };
    }
    QString batchOf(const QString& id) { return queue().job(id)->batchId; }
    QStringList joinedFiles()
    {
        return QDir(engine().library()).entryList({QStringLiteral("*joined*.mp4")}, QDir::Files);
    }
    void putNote(const QString& batch, const JoinNote& note)
    {
        QVERIFY(engine()->journal().setSetting(JoinNote::keyOf(batch), note.toText()).ok());
    }
    /// Makes the two clips of a small script, and joins nothing.
    QStringList doneScript()
    {
        const QStringList ids = enqueueAll(smallScript());
        return allAre(ids, JobState::Done) ? ids : QStringList();
    }

    void open(practice::PlayedContract contract)
    {
        cleanup();
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<practice::PracticeService>(practice::PracticeOptions{
            .contract = contract, .speed = 50, .stateDir = m_folder->filePath(QStringLiteral("service"))});
        const auto address = m_service->start();
        QVERIFY(address.ok());
        m_origin = QUrl(address->base).adjusted(QUrl::RemovePath).toString();
        m_client = std::make_unique<test::PracticeClient>(*address);
        m_engine = std::make_unique<test::EngineHost>(m_folder->filePath(QStringLiteral("engine")),
                                                      practiceHosts(*address), address->token);
    }
    /// Only a contract that takes embedded images lets a part begin with the last frame of the one before.
    void openLive()
    {
        open(practice::PlayedContract::Live);
        QSignalSpy refreshed(&engine()->contracts(), &ContractStore::refreshed);
        engine()->contracts().refreshAll();
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 6, patience);
    }

private Q_SLOTS:
    void init() { open(practice::PlayedContract::Documented); }
    void cleanup()
    {
        m_engine.reset();
        m_client.reset();
        m_service.reset();
    }

    void twentySecondsBecomeTwoClipsAndOneFile()
    {
        QSignalSpy joined(&batches(), &BatchWatch::joined);
        batches().start();
        const QStringList ids = enqueueAll(scriptOf({5, 5, 5, 5}));
        QCOMPARE(ids.size(), 2);
        QVERIFY(allAre(ids, JobState::Done));
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, patience);
        QCOMPARE(joined[0][0].toString(), batchOf(ids[0]));
        QCOMPARE(batches().jobsOf(batchOf(ids[0])), ids);
        const QString path = joined[0][1].toString();
        QCOMPARE(QFileInfo(path).path(), engine().library());
        QVERIFY(path.endsWith(QStringLiteral(" (joined).mp4")));
        Probe probe(MediaTools::find().ffprobe, path);
        std::optional<ClipInfo> clip;
        connect(&probe, &Probe::finished, this, [&clip](const Result<ClipInfo>& outcome) {
            if (outcome)
                clip = *outcome;
        });
        probe.start();
        QTRY_VERIFY_WITH_TIMEOUT(clip.has_value(), patience);
        qint64 frames = 0;
        for (int part = 0; part < 2; ++part) {
            const Job& job = *queue().job(ids[part]);
            QCOMPARE(job.batchPart, part);
            QCOMPARE(job.batchParts, 2);
            QCOMPARE(job.draft.seconds, 10);
            frames += job.outputs[0].clip.frames;
        }
        QCOMPARE(clip->frames, frames);
        QVERIFY2(std::abs(clip->seconds - 20) < 0.01, qPrintable(QString::number(clip->seconds)));
        QCOMPARE(posts(), 2);
        QCOMPARE(batches().joinedPath(batchOf(ids[0])), path);
        // The clips themselves stay, with their recipes.
        QCOMPARE(QDir(engine().library()).entryList(QDir::Files | QDir::Hidden).size(), 5);
    }

    void aTotalOverACapSendsNone()
    {
        BudgetCaps caps;
        caps.perDay = Money::fromDecimal(u"1.50"); // one part is 0.84, both 1.68
        QVERIFY(engine()->budget().setCaps(caps).ok());
        const auto refused = queue().enqueueAll(ordersFor(*engine(), scriptOf({5, 5, 5, 5})));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::OverBudget);
        QVERIFY(queue().ids().isEmpty());
        QVERIFY(engine()->journal().all()->isEmpty());
        caps.perDay = Money::fromDecimal(u"1.68");
        QVERIFY(engine()->budget().setCaps(caps).ok());
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        QCOMPARE(enqueueAll(scriptOf({5, 5, 5, 5})).size(), 2); // exactly all of it
        QVERIFY(enqueueAll(smallScript()).isEmpty());           // what waits counts
    }

    void oneThatDoesNotFitRefusesAll()
    {
        QList<Order> orders = ordersFor(*engine(), smallScript());
        orders[1].draft.guidance = 7;
        const auto refused = queue().enqueueAll(orders);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY(queue().ids().isEmpty());
        QVERIFY(engine()->journal().all()->isEmpty());
        QCOMPARE(posts(), 0);
        QCOMPARE(*queue().enqueueAll({}), QStringList());
    }

    void theirTurnsComeInOrder()
    {
        queue().setMostRunning(1);
        DraftDocument document = smallScript();
        document.batch.takes = 3;
        QList<Order> orders = ordersFor(*engine(), document);
        for (Order& order : orders)
            order.wantsFile = false;
        const auto ids = queue().enqueueAll(orders);
        QVERIFY(ids.ok());
        QCOMPARE(queue().unsent(), *ids);
        QVERIFY(allAre(*ids, JobState::DoneNoFile));
        for (qsizetype i = 1; i < ids->size(); ++i)
            QVERIFY(queue().job((*ids)[i - 1])->submittedAt < queue().job((*ids)[i])->submittedAt);
        QCOMPARE(queue().job((*ids)[2])->batchId == queue().job((*ids)[1])->batchId, false);
    }

    /// The rows are on the disk before anything leaves: a kill loses none and sends none twice.
    void aKillBeforeThePaidCallLosesNone()
    {
        const QString folder = m_folder->filePath(QStringLiteral("engine"));
        engine().stop();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("child"), folder, m_origin});
        QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(posts(), 0);
        engine().restart();
        QSignalSpy joined(&batches(), &BatchWatch::joined);
        const QStringList ids = queue().ids();
        QCOMPARE(ids.size(), 2);
        batches().start();
        queue().adoptOrphans();
        QVERIFY(allAre(ids, JobState::Done));
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, patience);
        QCOMPARE(posts(), 2);
    }

    void aRestartNeitherForgetsNorJoinsTwice()
    {
        const QStringList ids = doneScript();
        QCOMPARE(ids.size(), 2);
        QVERIFY(joinedFiles().isEmpty()); // nobody has started it yet
        engine().restart();
        QSignalSpy joined(&batches(), &BatchWatch::joined);
        batches().start();
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, patience);
        QCOMPARE(joinedFiles().size(), 1);
        engine().restart();
        QSignalSpy again(&batches(), &BatchWatch::joined);
        batches().start();
        QTest::qWait(500);
        QVERIFY(again.isEmpty());
        QCOMPARE(joinedFiles().size(), 1);
        QCOMPARE(batches().joinedPath(batchOf(ids[0])), joined[0][1].toString());
        // Also when the person has moved the file away.
        QVERIFY(QFile::remove(joined[0][1].toString()));
        engine().restart();
        batches().start();
        QTest::qWait(500);
        QVERIFY(joinedFiles().isEmpty());
    }

    /// Its parts ended so long ago that the queue does not hold them in memory.
    void aScriptOfThePastIsJoinedAsWell()
    {
        const QStringList ids = doneScript();
        QCOMPARE(ids.size(), 2);
        engine().environment().queue.mostEnded = 0;
        engine().restart();
        QVERIFY(queue().ids().isEmpty());
        QSignalSpy joined(&batches(), &BatchWatch::joined);
        batches().start();
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, patience);
        QCOMPARE(batches().jobsOf(batchOf(ids[0])), ids);
        engine().restart();
        QSignalSpy again(&batches(), &BatchWatch::joined);
        batches().start();
        QTest::qWait(500);
        QVERIFY(again.isEmpty());
        QCOMPARE(joinedFiles().size(), 1);
    }

    /// A program that was killed at every step between.
    void whatAKilledProgramBeganIsFinished()
    {
        const QStringList ids = doneScript();
        QCOMPARE(ids.size(), 2);
        const QString batch = batchOf(ids[0]);
        // While ffmpeg worked: half a part is left.
        putNote(batch, {.owner = QStringLiteral("gone"), .path = {}});
        QFile part(partPath(engine().library(), u"join-" % batch));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("half");
        part.close();
        engine().restart();
        QSignalSpy joined(&batches(), &BatchWatch::joined);
        batches().start();
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, patience);
        QVERIFY(!part.exists());
        const QString path = joined[0][1].toString();
        const qint64 bytes = QFileInfo(path).size();
        // Between the name and the note of it: the file is known again, not made again.
        putNote(batch, {.owner = QStringLiteral("gone"), .path = path, .bytes = bytes});
        engine().restart();
        QSignalSpy found(&batches(), &BatchWatch::joined);
        batches().start();
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, patience);
        QCOMPARE(found[0][1].toString(), path);
        QCOMPARE(joinedFiles().size(), 1);
        QCOMPARE(batches().joinedPath(batch), path);
        // Before the name: another file of that name is not taken for it.
        putNote(batch, {.owner = QStringLiteral("gone"), .path = path, .bytes = bytes + 1});
        engine().restart();
        QSignalSpy anew(&batches(), &BatchWatch::joined);
        batches().start();
        QTRY_COMPARE_WITH_TIMEOUT(anew.size(), 1, patience);
        QVERIFY(anew[0][1].toString() != path);
        QCOMPARE(joinedFiles().size(), 2);
    }

    void anotherRunningProgramIsLeftToIt()
    {
        const QStringList ids = doneScript();
        QCOMPARE(ids.size(), 2);
        const Instance other(m_folder->filePath(QStringLiteral("engine/data/instances")), QStringLiteral("other"));
        QVERIFY(other.holdsLock());
        putNote(batchOf(ids[0]), {.owner = QStringLiteral("other"), .path = {}});
        batches().start();
        QTest::qWait(500);
        QVERIFY(joinedFiles().isEmpty());
    }

    void clipsThatDifferAreSaidOnce()
    {
        QList<Order> orders = ordersFor(*engine(), smallScript());
        orders[1].draft.aspect = QStringLiteral("9:16");
        QSignalSpy failed(&batches(), &BatchWatch::failed);
        batches().start();
        const auto ids = queue().enqueueAll(orders);
        QVERIFY(ids.ok());
        QVERIFY(allAre(*ids, JobState::Done));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(joinedFiles().isEmpty());
        engine().restart();
        QSignalSpy again(&batches(), &BatchWatch::failed);
        batches().start();
        QTest::qWait(500);
        QVERIFY(again.isEmpty());
        QVERIFY(joinedFiles().isEmpty());
    }

    /// Without a tool it is tried again at the next start.
    void aMissingToolIsNoFinalWord()
    {
        const QStringList ids = doneScript();
        QCOMPARE(ids.size(), 2);
        const auto tools = engine().environment().tools;
        engine().environment().tools = std::make_shared<MediaTools>(MediaTools{QString(), tools->ffprobe});
        engine().restart();
        QSignalSpy failed(&batches(), &BatchWatch::failed);
        batches().start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        engine().environment().tools = tools;
        engine().restart();
        QSignalSpy joined(&batches(), &BatchWatch::joined);
        batches().start();
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, patience);
    }

    void aPartThatIsSentAgainStaysAPart()
    {
        queue().setMostRunning(1);
        QSignalSpy joined(&batches(), &BatchWatch::joined);
        batches().start();
        m_client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                         {QStringLiteral("times"), 1},
                         {QStringLiteral("action"), QStringLiteral("close")}});
        const QStringList ids = enqueueAll(smallScript());
        QVERIFY(engine().reaches(ids[0], {JobState::Unknown}));
        const Result<QString> fresh = queue().resend(ids[0]);
        QVERIFY(fresh.ok());
        QCOMPARE(batchOf(*fresh), batchOf(ids[0]));
        QCOMPARE(queue().job(*fresh)->batchPart, 0);
        QVERIFY(allAre({*fresh, ids[1]}, JobState::Done));
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, patience);
    }

    /// The second part is image to video and waits for the first one's last frame; its money is held all the while.
    void aChainedPartWaitsForItsFrame()
    {
        openLive();
        const QStringList ids = enqueueAll(chainedScript());
        QCOMPARE(ids.size(), 2);
        QVERIFY(engine().reaches(ids[0], {JobState::Done}, patience));
        QTest::qWait(300);
        QCOMPARE(engine().state(ids[1]), JobState::Waiting);
        QVERIFY(queue().job(ids[1])->awaitsFrame);
        QCOMPARE(posts(), 1);
        engine().restart(); // it still waits after a restart
        queue().adoptOrphans();
        QTest::qWait(300);
        QCOMPARE(posts(), 1);
        QStringList asked;
        ChainWatch watch(queue(), contracts(), [&asked](const QString& clip, QObject*, const auto& done) {
            asked.append(clip);
            done(Result<QString>(QStringLiteral("https://images.example.com/last.png")));
        });
        watch.start();
        QVERIFY(engine().reaches(ids[1], {JobState::Done}, patience));
        QCOMPARE(asked, QStringList{queue().job(ids[0])->outputs[0].path});
        const Job second = *queue().job(ids[1]);
        QVERIFY(!second.awaitsFrame);
        QVERIFY(second.draft.endpoint.takesImage());
        QVERIFY(second.body.contains("\"start_image_url\":\"https://images.example.com/last.png\""));
        QCOMPARE(posts(), 2);
    }

    /// The part before ended so long ago that the queue does not hold it in memory.
    void aPartThatWaitsSinceLongAgoGetsItsFrame()
    {
        openLive();
        const QStringList ids = enqueueAll(chainedScript());
        QVERIFY(engine().reaches(ids[0], {JobState::Done}, patience));
        engine().environment().queue.mostEnded = 0;
        engine().restart();
        queue().adoptOrphans();
        QCOMPARE(queue().ids(), QStringList{ids[1]});
        ChainWatch watch(queue(), contracts(), [](const QString&, QObject*, const auto& done) {
            done(Result<QString>(QStringLiteral("https://images.example.com/last.png")));
        });
        watch.start();
        QVERIFY(engine().reaches(ids[1], {JobState::Done}, patience));
        QCOMPARE(posts(), 2);
    }

    /// What a damaged journal gave back may have been sent: it gets its frame, and only the person sends it.
    void aFrameReleasesNothingThatMayHaveBeenSent()
    {
        openLive();
        const QStringList ids = enqueueAll(chainedScript());
        QVERIFY(engine().reaches(ids[0], {JobState::Done}, patience));
        queue().holdFor(ids[1], Error{.kind = ErrorKind::Journal});
        QCOMPARE(engine().state(ids[1]), JobState::Held);
        ChainWatch watch(queue(), contracts(), [](const QString&, QObject*, const auto& done) {
            done(Result<QString>(QStringLiteral("https://images.example.com/last.png")));
        });
        watch.start();
        QTRY_VERIFY(!queue().job(ids[1])->awaitsFrame);
        QTest::qWait(300);
        QCOMPARE(engine().state(ids[1]), JobState::Held);
        QCOMPARE(posts(), 1);
    }

    void aHeldChainStaysHeldWhenItsFrameComes()
    {
        openLive();
        const QStringList ids = enqueueAll(chainedScript());
        QVERIFY(engine().reaches(ids[0], {JobState::Done}, patience));
        queue().holdFor(ids[1], Error{.kind = ErrorKind::Tool}); // as when no frame could be had
        queue().holdAll();
        ChainWatch watch(queue(), contracts(), [](const QString&, QObject*, const auto& done) {
            done(Result<QString>(QStringLiteral("https://images.example.com/last.png")));
        });
        watch.start();
        QTRY_VERIFY(!queue().job(ids[1])->awaitsFrame);
        QTest::qWait(300);
        QCOMPARE(engine().state(ids[1]), JobState::Held);
        queue().release(ids[1]);
        QVERIFY(engine().reaches(ids[1], {JobState::Done}, patience));
        QCOMPARE(posts(), 2);
    }

    /// As a damaged journal may give it back.
    void aPartWithoutTheOneBeforeIsHeld()
    {
        openLive();
        const Result<QStringList> ids = queue().enqueueAll(ordersFor(*engine(), chainedScript()).mid(1));
        QVERIFY(ids.ok());
        QCOMPARE(engine().state(ids->first()), JobState::Waiting);
        ChainWatch watch(queue(), contracts(),
                         [](const QString&, QObject*, const auto&) { QFAIL("there is no clip to take it from"); });
        watch.start();
        QCOMPARE(engine().state(ids->first()), JobState::Held);
        QCOMPARE(posts(), 0);
    }

    void aChainedPartIsHeldWhenNoFrameComes()
    {
        openLive();
        m_client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                         {QStringLiteral("times"), 1},
                         {QStringLiteral("action"), QStringLiteral("status")},
                         {QStringLiteral("code"), 422}});
        ChainWatch watch(queue(), contracts(), [](const QString&, QObject*, const auto& done) {
            done(Result<QString>(Error{.kind = ErrorKind::Tool}));
        });
        watch.start();
        const QStringList refused = enqueueAll(chainedScript()); // its first part fails
        QVERIFY(engine().reaches(refused[1], {JobState::Held}, patience));
        QCOMPARE(queue().job(refused[1])->error->kind, queue().job(refused[0])->error->kind);
        const QStringList lost = enqueueAll(chainedScript()); // no frame can be had of it
        QVERIFY(engine().reaches(lost[1], {JobState::Held}, patience));
        QCOMPARE(queue().job(lost[1])->error->kind, ErrorKind::Tool);
        // Whoever releases it sends no request without its frame.
        queue().release(lost[1]);
        QTest::qWait(300);
        QCOMPARE(posts(), 2);
        const Contract& contract = engine()->contracts().contract(queue().job(lost[1])->draft.endpoint);
        QVERIFY(!queue().giveFirstFrame(lost[1], QStringLiteral("http://127.0.0.1/x.png"), contract).ok());
        QVERIFY(!queue().giveFirstFrame(lost[0], QStringLiteral("https://a.example/x.png"), contract).ok());
        QVERIFY(queue().job(lost[1])->awaitsFrame);
    }
};

int main(int argc, char** argv)
{
    if (argc > 3 && qstrcmp(argv[1], "child") == 0) {
        const QCoreApplication app(argc, argv);
        return child(QCoreApplication::arguments());
    }
    const test::Isolated profile;
    const QCoreApplication app(argc, argv);
    TestScriptBatch object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_scriptbatch.moc"
