// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/sidecar.h"
#include "tests/support/enginehost.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>
#include <QDirIterator>

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

/// The life of a job from composing to the file, over real HTTP with real clips.
class TestJobLife final : public QObject
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
        m_token = address->token;
        m_engine = std::make_unique<test::EngineHost>(m_folder->filePath(QStringLiteral("engine")),
                                                      practiceHosts(*address), m_token);
    }
    void cleanup()
    {
        m_engine.reset();
        m_client.reset();
        m_service.reset();
    }

    void fromDraftToVerifiedFile()
    {
        RequestDraft draft = plainDraft();
        draft.audio = true;
        draft.aspect = QStringLiteral("9:16");
        const QString id = engine().enqueue(draft);
        QVERIFY(engine().reaches(id, {JobState::Done}));
        const Job job = *engine()->queue().job(id);
        QCOMPARE(job.outputs.size(), 1);
        const JobOutput& output = job.outputs[0];
        QCOMPARE(output.clip.width, 1080);
        QCOMPARE(output.clip.height, 1920);
        QCOMPARE(output.clip.seconds, 3.0);
        QVERIFY(output.clip.hasAudio);
        QCOMPARE(QFileInfo(output.path).size(), output.bytes);
        QCOMPARE(job.cost, std::optional(Money::fromMicros(378'000)));
        QCOMPARE(job.estimate, *job.cost);

        const auto sidecar = readSidecar(sidecarPath(output.path));
        QVERIFY(sidecar.ok());
        QCOMPARE(sidecar->requestId, job.requestId);
        QCOMPARE(sidecar->sha256, output.sha256);
        QCOMPARE(sidecar->draft, draft);
        QCOMPARE(sidecar->request, QJsonDocument::fromJson(job.body).object());
        QCOMPARE(*engine()->journal().events(id),
                 (QStringList{QStringLiteral("created"), QStringLiteral("slot_free"), QStringLiteral("accepted")})
                     + engine()->journal().events(id)->mid(3));
        QCOMPARE(engine()->journal().events(id)->last(), QStringLiteral("file_saved"));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    }
    // fault: K2
    void theTokenStandsInNoFile()
    {
        const QString id = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(id, {JobState::Done}));
        engine().stop();
        int files = 0;
        QDirIterator all(m_folder->filePath(QStringLiteral("engine")), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(m_token.toUtf8()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 3);
        const QJsonArray log = m_client->log();
        for (const QJsonValue& entry : log)
            QVERIFY(!entry[u"token_on_file"].toBool());
    }
    // fault: N7, N17
    void failedPollsDoNotEndAJob_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        const auto row = [](const char* action, QJsonObject fault = {}) {
            fault.insert(QStringLiteral("match"), QStringLiteral("status"));
            fault.insert(QStringLiteral("times"), 3);
            fault.insert(QStringLiteral("action"), QString::fromLatin1(action));
            QTest::newRow(action) << fault;
        };
        row("status", {{QStringLiteral("code"), 503}});
        row("close");
        row("garbage");
        row("empty");
        row("truncate");
        row("redirect", {{QStringLiteral("location"), QStringLiteral("https://evil.example/")}});
    }
    void failedPollsDoNotEndAJob()
    {
        QFETCH(QJsonObject, fault);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString id = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(id, {JobState::InQueue}));
        m_client->fault(fault);
        QVERIFY(engine().reaches(id, {JobState::Unreachable}));
        QVERIFY(engine()->queue().job(id)->error);
        QVERIFY(engine().reaches(id, {JobState::InQueue}));
        QVERIFY(!engine()->queue().job(id)->error);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        QVERIFY(engine().reaches(id, {JobState::DoneNoFile}));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    }
    // fault: N10
    void unknownStatusWordsAreNoEnd()
    {
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString id = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(id, {JobState::InQueue}));
        const QString control = u"requests/" % engine()->queue().job(id)->requestId;
        m_client->control(control, {{QStringLiteral("status"), QStringLiteral("post_processing")}});
        QVERIFY(engine().reaches(id, {JobState::Rendering}));
        QCOMPARE(engine()->queue().job(id)->remoteWord, QStringLiteral("post_processing"));
    }
    // fault: N12
    void failureKeepsTheReasonAsPlainText()
    {
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString id = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(id, {JobState::InQueue}));
        m_client->control(u"requests/" % engine()->queue().job(id)->requestId,
                          {{QStringLiteral("fail"), QStringLiteral("<img src=x> policy")}});
        QVERIFY(engine().reaches(id, {JobState::Failed}));
        QCOMPARE(engine()->queue().job(id)->error->kind, ErrorKind::ServiceFailed);
        QCOMPARE(engine()->queue().job(id)->error->serverMessage, QStringLiteral("<img src=x> policy"));
    }
    // fault: N9
    void aRequestThatVanishedIsExpiredOnlyAfterAWhile()
    {
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString id = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(id, {JobState::InQueue}));
        m_client->control(u"requests/" % engine()->queue().job(id)->requestId, {{QStringLiteral("drop"), true}});
        QVERIFY(engine().reaches(id, {JobState::Unreachable}));
        QVERIFY(engine().reaches(id, {JobState::Expired}));
        QCOMPARE(engine()->queue().job(id)->draft, plainDraft());
    }
    void cancelWhileQueuedCostsNothing()
    {
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString id = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(id, {JobState::InQueue}));
        const double before = m_client->balance();
        engine()->queue().cancel(id);
        QVERIFY(engine().reaches(id, {JobState::Cancelled}));
        QVERIFY(m_client->balance() >= before);
    }
    void cancelWhileRenderingSaysThatItGoesOn()
    {
        const QString id = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(id, {JobState::Rendering, JobState::DoneNoFile}));
        if (engine().state(id) == JobState::Rendering) {
            QSignalSpy answered(&engine()->queue(), &JobQueue::cancelAnswered);
            engine()->queue().cancel(id);
            QTRY_COMPARE(answered.size(), 1);
            QCOMPARE(engine()->queue().job(id)->cancel, CancelState::NotCancellable);
        }
        QVERIFY(engine().reaches(id, {JobState::DoneNoFile}));
    }
    // fault: L4, D8
    void restartPicksUpEveryJobByItsId()
    {
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids.append(engine().enqueue(plainDraft()));
        for (const QString& id : ids)
            QVERIFY(engine().reaches(id, {JobState::InQueue}));
        engine().restart();
        for (const QString& id : ids)
            QCOMPARE(engine().state(id), JobState::InQueue);
        engine()->queue().adoptOrphans();
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        for (const QString& id : ids)
            QVERIFY(engine().reaches(id, {JobState::Done}));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 3);
        // Three files with the same wish for a name: none overwritten.
        QStringList paths;
        for (const QString& id : ids)
            paths.append(engine()->queue().job(id)->outputs[0].path);
        paths.removeDuplicates();
        QCOMPARE(paths.size(), 3);
    }
    // fault: L4
    void aJobLostWhileSubmittingIsUnknownAfterwards()
    {
        m_client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                         {QStringLiteral("action"), QStringLiteral("delay")},
                         {QStringLiteral("delay_ms"), 20'000}});
        const QString id = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(id, {JobState::Submitting}));
        QTRY_COMPARE_WITH_TIMEOUT(m_client->logged(QStringLiteral("submit")), 1, 15'000);
        engine().restart();
        engine()->queue().adoptOrphans();
        QVERIFY(engine().reaches(id, {JobState::Unknown}));
        QTest::qWait(300);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    }
    // fault: L6
    void jobsOfARunningInstanceAreLeftAlone()
    {
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString id = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(id, {JobState::InQueue}));
        const auto address = m_service->address();
        test::EngineHost other(m_folder->filePath(QStringLiteral("engine")), practiceHosts(address), m_token);
        other->queue().adoptOrphans();
        QVERIFY(!other->queue().isOurs(id));
        QVERIFY(engine()->queue().isOurs(id));
        engine().stop();
        // Its instance has gone: now the other one takes it over by itself.
        QTRY_VERIFY_WITH_TIMEOUT(other->queue().isOurs(id), 10'000);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        QVERIFY(other.reaches(id, {JobState::Done}));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    }
    // fault: N6
    void rateLimitedIsAskedAgainWhenTheServiceSays()
    {
        m_client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                         {QStringLiteral("action"), QStringLiteral("status")},
                         {QStringLiteral("code"), 429},
                         {QStringLiteral("retry_after"), QStringLiteral("1")}});
        const QString id = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(id, {JobState::DoneNoFile}));
        QVERIFY(engine()->journal().events(id)->contains(QStringLiteral("rate_limited")));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 2);
    }
    // fault: D3
    void anExpiredLinkIsRefreshedOnce()
    {
        m_client->fault({{QStringLiteral("match"), QStringLiteral("file")},
                         {QStringLiteral("action"), QStringLiteral("status")},
                         {QStringLiteral("code"), 403}});
        const QString id = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(id, {JobState::Done}));
    }
    // fault: D4
    void aFileFromAForeignHostIsRefusedAndTheResultKept()
    {
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString id = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(id, {JobState::InQueue}));
        m_client->control(u"requests/" % engine()->queue().job(id)->requestId,
                          {{QStringLiteral("status"), QStringLiteral("completed")},
                           {QStringLiteral("output"),
                            QJsonObject{{QStringLiteral("video"), QStringLiteral("https://evil.example/a.mp4")}}}});
        QVERIFY(engine().reaches(id, {JobState::DoneNoFile}));
        QCOMPARE(engine()->queue().job(id)->error->kind, ErrorKind::RefusedHost);
        QVERIFY(engine()->queue().job(id)->error->detail.contains(u"evil.example"));
    }
    void otherLinksOfAResultDoNotHideTheClip()
    {
        const QString id = engine().enqueue(plainDraft(), false);
        QVERIFY(engine().reaches(id, {JobState::DoneNoFile}));
        const QString request = engine()->queue().job(id)->requestId;
        const QString clip = m_client->video(request);
        m_client->control(u"requests/" % request,
                          {{QStringLiteral("output"), QJsonObject{{QStringLiteral("a_source"),
                                                                   QStringLiteral("https://images.example.com/a.png")},
                                                                  {QStringLiteral("b_gone"), QString(clip % u"-gone")},
                                                                  {QStringLiteral("video"), clip}}}});
        engine()->queue().fetchAgain(id);
        QVERIFY(engine().reaches(id, {JobState::Done}));
        QCOMPARE(engine()->queue().job(id)->outputs.size(), 1);
        QVERIFY(!engine()->queue().job(id)->error);
    }
    // fault: N9
    void oneNotFoundDoesNotLoseACompletedJob()
    {
        m_client->fault({{QStringLiteral("match"), QStringLiteral("result")},
                         {QStringLiteral("action"), QStringLiteral("status")},
                         {QStringLiteral("code"), 404},
                         {QStringLiteral("times"), 2}});
        const QString id = engine().enqueue(plainDraft());
        QVERIFY(engine().reaches(id, {JobState::Done}));
    }
    void moreJobsThanSlotsWaitForTheirTurn()
    {
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        QStringList ids;
        for (int i = 0; i < 5; ++i)
            ids.append(engine().enqueue(plainDraft(), false));
        for (int i = 0; i < 3; ++i)
            QVERIFY(engine().reaches(ids[i], {JobState::InQueue}));
        QCOMPARE(engine()->queue().underWay(), 3);
        QCOMPARE(engine().state(ids[4]), JobState::Waiting);
        engine()->queue().cancel(ids[4]);
        QVERIFY(engine().reaches(ids[4], {JobState::Cancelled}));
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        for (int i = 0; i < 4; ++i)
            QVERIFY(engine().reaches(ids[i], {JobState::DoneNoFile}));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 4);
    }
    void nothingWrongIsEverSent()
    {
        RequestDraft draft = plainDraft();
        draft.seconds = 16;
        QVERIFY(engine().enqueue(draft).isEmpty());
        QCOMPARE(engine()->queue().ids(), QStringList());
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 0);
    }

private:
    test::EngineHost& engine() { return *m_engine; }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<test::PracticeClient> m_client;
    std::unique_ptr<test::EngineHost> m_engine;
    QString m_token;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestJobLife object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_joblife.moc"
