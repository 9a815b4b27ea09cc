// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginehost.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>

#include <algorithm>

using namespace klapper;
using namespace std::chrono_literals;

namespace {

RequestDraft plainDraft()
{
    RequestDraft draft;
    draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse");
    draft.seconds = 3;
    return draft;
}

/// Says whatever the test wants.
class FakeConnectivity final : public Connectivity
{
public:
    using Connectivity::setOnline;
};

} // namespace

/// When the service is asked, by its own log.
class TestPolling final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<practice::PracticeService>(practice::PracticeOptions{.speed = 50});
        const auto address = m_service->start();
        QVERIFY(address.ok());
        m_client = std::make_unique<test::PracticeClient>(*address);
        m_connectivity = std::make_shared<FakeConnectivity>();
        m_environment.profile = Profile::Loopback;
        m_environment.paths = {m_folder->filePath(QStringLiteral("data")),
                               m_folder->filePath(QStringLiteral("library")),
                               m_folder->filePath(QStringLiteral("cache"))};
        m_environment.hosts = practiceHosts(*address);
        m_environment.tools = std::make_shared<MediaTools>(MediaTools::find());
        m_environment.timeouts = {30s, 30s};
        m_environment.polls = {
            .fresh = 200ms, .slowest = 400ms, .longestBackoff = 1s, .spacing = 10ms, .vanishedAfter = 400ms};
        m_environment.queue.mostRunning = 100;
        m_environment.connectivity = m_connectivity;
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
    }
    void cleanup()
    {
        m_engine.reset();
        m_client.reset();
        m_service.reset();
    }

    /// Results, late costs and the polls of all jobs share one rate.
    void manyJobsStayBelowTheCommonRateAndAllAreAsked()
    {
        m_environment.polls.fresh = 20ms; // they all want to be asked all the time
        m_environment.polls.slowest = 20ms;
        m_environment.polls.spacing = 50ms;
        start();
        const QStringList ids = accepted(30);
        m_client->send("DELETE", web() + QStringLiteral("/control/log"));
        QTest::qWait(4000);
        const QList<qint64> times = timesOf({QStringLiteral("status"), QStringLiteral("result")});
        QVERIFY(times.size() > 30);
        const double seconds = double(times.last() - times.first()) / 1000;
        QVERIFY2(double(times.size() - 1) / seconds <= 25, qPrintable(QString::number(double(times.size()) / seconds)));
        // Fair: nobody is asked twice more than another one.
        QList<qsizetype> counts;
        const QJsonArray log = m_client->log(); // once: they are asked on meanwhile
        for (const QString& id : ids)
            counts.append(requestsFor(id, log).size());
        const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
        QVERIFY2(*least > 0 && *most - *least <= 2, qPrintable(QStringLiteral("%1 to %2").arg(*least).arg(*most)));
    }
    void manyEndingAtOnceAskForTheirResultsInTurn()
    {
        m_environment.polls.spacing = 50ms;
        start();
        const QStringList ids = accepted(20);
        m_client->send("DELETE", web() + QStringLiteral("/control/log"));
        // Every result fails again and again; each job would like to ask at once.
        m_client->fault({{QStringLiteral("match"), QStringLiteral("result")},
                         {QStringLiteral("action"), QStringLiteral("status")},
                         {QStringLiteral("code"), 503},
                         {QStringLiteral("times"), -1}});
        for (const QString& id : ids)
            say(id, {{QStringLiteral("status"), QStringLiteral("completed")}});
        for (const QString& id : ids)
            QVERIFY(reaches(id, JobState::Downloading));
        m_engine->queue().hurryAll();
        QTest::qWait(2000);
        const QList<qint64> times = timesOf({QStringLiteral("status"), QStringLiteral("result")});
        const double seconds = double(times.last() - times.first()) / 1000;
        QVERIFY2(double(times.size() - 1) / seconds <= 25, qPrintable(QString::number(double(times.size()) / seconds)));
        QVERIFY(timesOf({QStringLiteral("result")}).size() >= 20);
    }
    /// One job whose answers hang for a long time, one whose answers are broken: the third is asked all the same.
    // fault: N7
    void aSickJobKeepsNoOtherBack()
    {
        start();
        const QStringList ids = accepted(1);
        m_client->fault({{QStringLiteral("match"), QStringLiteral("status")},
                         {QStringLiteral("action"), QStringLiteral("delay")},
                         {QStringLiteral("delay_ms"), 29'000}});
        // The only one that is polled now takes the fault.
        QTRY_VERIFY(faultsLeft() == 0);
        const QStringList healthy = accepted(3);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        for (const QString& id : healthy)
            QVERIFY(reaches(id, JobState::DoneNoFile));
        QVERIFY(m_engine->queue().job(ids[0])->state == JobState::InQueue);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 4);
    }
    // fault: N7
    void failedPollsComeSlowerAndSlowerAndThenGoOn_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        const auto row = [](const char* name, const char* action, int code = 0) {
            QJsonObject fault{{QStringLiteral("match"), QStringLiteral("status")},
                              {QStringLiteral("times"), -1},
                              {QStringLiteral("action"), QString::fromLatin1(action)}};
            if (code)
                fault.insert(QStringLiteral("code"), code);
            QTest::newRow(name) << fault;
        };
        row("reset", "close");
        row("500", "status", 500);
        row("429 without a time", "status", 429);
        row("garbage", "garbage");
        row("half JSON", "truncate");
    }
    void failedPollsComeSlowerAndSlowerAndThenGoOn()
    {
        QFETCH(QJsonObject, fault);
        m_environment.polls.longestBackoff = 60s;
        start();
        const QString id = accepted(1).first();
        m_client->send("DELETE", web() + QStringLiteral("/control/log"));
        m_client->fault(fault);
        QVERIFY(reaches(id, JobState::Unreachable));
        QVERIFY(m_engine->queue().job(id)->lastContact.isValid());
        QTRY_VERIFY_WITH_TIMEOUT(requestsFor(id).size() >= 5, 30'000);
        const QList<qint64> times = requestsFor(id);
        // 0.2, 0.4, 0.8, 1.6 s, each up to a fifth more or less; the first in the log may have gone well. A busy
        // machine makes a wait longer, none shorter.
        for (qsizetype i = 2; i < times.size(); ++i)
            QVERIFY2(times[i] - times[i - 1] >= qint64(150) << (i - 2), qPrintable(QString::number(i)));
        m_client->send("DELETE", web() + QStringLiteral("/control/faults"));
        m_engine->queue().retryNow(id);
        QVERIFY(reaches(id, JobState::InQueue));
        QVERIFY(!m_engine->queue().job(id)->error);
    }
    // fault: N7
    void retryAfterIsObeyed_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("seconds") << QStringLiteral("2");
        QTest::newRow("date") << QString();
    }
    void retryAfterIsObeyed()
    {
        QFETCH(QString, header);
        start();
        const QString id = accepted(1).first();
        if (header.isEmpty()) {
            header = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(10),
                                           QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        }
        m_client->fault({{QStringLiteral("match"), QStringLiteral("status")},
                         {QStringLiteral("action"), QStringLiteral("status")},
                         {QStringLiteral("code"), 429},
                         {QStringLiteral("retry_after"), header}});
        QVERIFY(reaches(id, JobState::Unreachable));
        m_engine->queue().hurryAll(); // waking up does not make it earlier
        QVERIFY(reaches(id, JobState::InQueue));
        const QJsonArray log = m_client->log();
        qint64 refused = 0;
        qint64 next = 0;
        for (const QJsonValue& entry : log) {
            if (entry[u"kind"].toString() != u"status")
                continue;
            if (entry[u"status"].toInt() == 429)
                refused = entry[u"time_ms"].toInteger();
            else if (refused && !next)
                next = entry[u"time_ms"].toInteger();
        }
        QVERIFY2(next - refused >= 1'900, qPrintable(QString::number(next - refused)));
    }
    // fault: N11
    void aStatusThatNeverChangesIsWatchedOnSlowly()
    {
        start();
        const QString id = accepted(1).first();
        say(id, {{QStringLiteral("status"), QStringLiteral("in_progress")}});
        QVERIFY(reaches(id, JobState::Rendering));
        // A job that was accepted half a day ago, as its journal says.
        restartLater(12h);
        m_client->send("DELETE", web() + QStringLiteral("/control/log"));
        QTRY_VERIFY_WITH_TIMEOUT(requestsFor(id).size() >= 4, 30'000);
        QCOMPARE(m_engine->queue().job(id)->state, JobState::Rendering);
        const QList<qint64> times = requestsFor(id);
        for (qsizetype i = 2; i < times.size(); ++i)
            QVERIFY(times[i] - times[i - 1] >= 390); // the slowest pace, not that of a fresh job
        say(id, {{QStringLiteral("status"), QStringLiteral("completed")}});
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        QVERIFY(reaches(id, JobState::DoneNoFile));
    }
    // fault: N10
    void wordsThatNobodyKnowsAreStillRunning_data()
    {
        QTest::addColumn<QJsonValue>("word");
        QTest::addColumn<QString>("shown");
        QTest::newRow("other case") << QJsonValue(QStringLiteral("IN_PROGRESS")) << QStringLiteral("IN_PROGRESS");
        QTest::newRow("unknown") << QJsonValue(QStringLiteral("post_processing")) << QStringLiteral("post_processing");
        QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QString();
    }
    void wordsThatNobodyKnowsAreStillRunning()
    {
        QFETCH(QJsonValue, word);
        QFETCH(QString, shown);
        start();
        const QString id = accepted(1).first();
        say(id, {{QStringLiteral("status"), word}});
        QVERIFY(QTest::qWaitFor([&] { return m_engine->queue().job(id)->remoteWord == shown; }, 10'000));
        m_client->send("DELETE", web() + QStringLiteral("/control/log"));
        QTRY_VERIFY_WITH_TIMEOUT(requestsFor(id).size() >= 2, 10'000);
        QVERIFY(!isFinished(m_engine->queue().job(id)->state));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 0);
    }
    // fault: N8
    void aRevokedTokenKeepsTheIdsAndANewOneGoesOn()
    {
        start();
        const QStringList ids = accepted(3);
        m_client->fault({{QStringLiteral("match"), QStringLiteral("status")},
                         {QStringLiteral("action"), QStringLiteral("status")},
                         {QStringLiteral("code"), 401},
                         {QStringLiteral("times"), -1}});
        for (const QString& id : ids)
            QVERIFY(reaches(id, JobState::Unreachable));
        for (const QString& id : ids) {
            QCOMPARE(m_engine->queue().job(id)->error->kind, ErrorKind::NotSignedIn);
            QVERIFY(!m_engine->queue().job(id)->requestId.isEmpty());
        }
        m_client->send("DELETE", web() + QStringLiteral("/control/faults"));
        m_engine->queue().accountChanged();
        for (const QString& id : ids)
            QVERIFY(reaches(id, JobState::InQueue));
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 3);
    }
    // fault: N9
    void oneNotFoundIsNoEnd()
    {
        start();
        const QString id = accepted(1).first();
        m_client->fault({{QStringLiteral("match"), QStringLiteral("status")},
                         {QStringLiteral("action"), QStringLiteral("status")},
                         {QStringLiteral("code"), 404},
                         {QStringLiteral("times"), 2}});
        QVERIFY(reaches(id, JobState::Unreachable));
        QVERIFY(reaches(id, JobState::InQueue));
    }
    // fault: N14
    void aLateCostIsAskedForInTheCommonRate()
    {
        start();
        const QStringList ids = accepted(5);
        for (const QString& id : ids)
            say(id, {{QStringLiteral("status"), QStringLiteral("completed")}, {QStringLiteral("cost"), QJsonValue()}});
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        for (const QString& id : ids) {
            QVERIFY(reaches(id, JobState::DoneNoFile));
            QVERIFY(!m_engine->queue().job(id)->cost); // not zero
        }
        for (const QString& id : ids)
            say(id, {});
        for (const QString& id : ids)
            QVERIFY(QTest::qWaitFor([&] { return m_engine->queue().job(id)->cost.has_value(); }, 60'000));
    }
    // fault: N1
    void theNetworkThatIsBackEndsEveryWait()
    {
        m_environment.polls.longestBackoff = 10min;
        m_environment.polls.fresh = 5min;
        start();
        const QStringList ids = accepted(3);
        m_client->send("DELETE", web() + QStringLiteral("/control/log"));
        m_connectivity->setOnline(false);
        QTest::qWait(100);
        QVERIFY(timesOf({QStringLiteral("status")}).isEmpty());
        m_connectivity->setOnline(true);
        for (const QString& id : ids)
            QTRY_COMPARE(requestsFor(id).size(), 1);
    }

private:
    QString web() const { return m_environment.hosts.web.toString(); }
    void start()
    {
        m_engine.reset();
        auto opened = Engine::open(m_environment, std::make_unique<FixedTokenStore>(m_client->token));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_engine = std::move(opened).value();
    }
    void restartLater(std::chrono::hours later)
    {
        m_environment.now = [later] {
            return QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(later).count());
        };
        start();
        m_engine->queue().adoptOrphans();
    }
    /// Jobs that the service has accepted and keeps in its queue.
    QStringList accepted(int count)
    {
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            const RequestDraft draft = plainDraft();
            ids.append(*m_engine->queue().enqueue({.draft = draft,
                                                   .contract = m_engine->contracts().contract(draft.endpoint),
                                                   .folder = m_environment.paths.library,
                                                   .wantsFile = false}));
        }
        for (const QString& id : std::as_const(ids)) {
            if (!reaches(id, JobState::InQueue))
                qFatal("not accepted");
        }
        return ids;
    }
    bool reaches(const QString& id, JobState state) const
    {
        return QTest::qWaitFor([&] { return m_engine->queue().job(id)->state == state; }, 60'000);
    }
    void say(const QString& id, const QJsonObject& fields)
    {
        m_client->control(u"requests/" % m_engine->queue().job(id)->requestId, {{QStringLiteral("force"), fields}});
    }
    int faultsLeft() { return m_client->get(web() + QStringLiteral("/control/faults")).json()[u"left"].toInt(); }
    /// When calls of these kinds came.
    QList<qint64> timesOf(const QStringList& kinds)
    {
        QList<qint64> times;
        const QJsonArray log = m_client->log();
        for (const QJsonValue& entry : log) {
            if (kinds.contains(entry[u"kind"].toString()))
                times.append(entry[u"time_ms"].toInteger());
        }
        return times;
    }
    /// When the status of that job was asked for.
    QList<qint64> requestsFor(const QString& id) { return requestsFor(id, m_client->log()); }
    QList<qint64> requestsFor(const QString& id, const QJsonArray& log)
    {
        QList<qint64> times;
        const QString request = m_engine->queue().job(id)->requestId;
        for (const QJsonValue& entry : log) {
            if (entry[u"kind"].toString() == u"status" && entry[u"path"].toString().contains(request))
                times.append(entry[u"time_ms"].toInteger());
        }
        return times;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<test::PracticeClient> m_client;
    std::shared_ptr<FakeConnectivity> m_connectivity;
    Environment m_environment;
    std::unique_ptr<Engine> m_engine;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestPolling object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_polling.moc"
