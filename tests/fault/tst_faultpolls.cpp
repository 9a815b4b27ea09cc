// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/faultbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace klapper;
using namespace std::chrono_literals;
using test::Behaviour;
using test::FaultBench;
using K = Behaviour::Kind;

/// A job that was accepted, and polls that tell little or lies: it is never lost, never asked for twice.
class TestFaultPolls final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: N7, N17, X4
    void aPollThatFailsIsNoEnd_data()
    {
        QTest::addColumn<Behaviour>("answer");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char* name, const Behaviour& answer, ErrorKind kind) {
            QTest::newRow(name) << answer << kind;
        };
        for (const int status : {500, 502, 503, 504})
            row(QByteArray::number(status).constData(), Behaviour::json(status, "<html>"), ErrorKind::Upstream);
        row("429", Behaviour::json(429, "{}", "Retry-After: 1\r\n"), ErrorKind::RateLimited);
        row("closed at once", Behaviour::closing(K::CloseOnAccept), ErrorKind::Unreachable);
        row("closed after the head", Behaviour::closing(K::CloseAfterHead), ErrorKind::Unreachable);
        row("closed after the request", Behaviour::closing(K::CloseAfterRequest), ErrorKind::Unreachable);
        row("never answered", Behaviour::closing(K::NeverAnswer), ErrorKind::Timeout);
        row("endless head", Behaviour::closing(K::EndlessHead), ErrorKind::Timeout);
        row("endless body", {.kind = K::EndlessBody, .bytes = "HTTP/1.1 200 OK\r\n\r\n"}, ErrorKind::Protocol);
        row("dripping", Behaviour::drip("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(400, ' '), 5ms), ErrorKind::Protocol);
        row("empty", Behaviour::json(200, ""), ErrorKind::Protocol);
        row("garbage", Behaviour::json(200, "\xff\xfe{]"), ErrorKind::Protocol);
        row("a list", Behaviour::json(200, "[]"), ErrorKind::Protocol);
        row("half", Behaviour::half(200, test::json("{'status': 'completed'}")), ErrorKind::Protocol);
        row("no status", Behaviour::json(200, "{}"), ErrorKind::Protocol);
        row("redirect", Behaviour::redirect(302, "http://127.0.0.1:1/"), ErrorKind::Protocol);
        row("500 in a 200", Behaviour::json(200, test::json("{'error_code': 500001}")), ErrorKind::Upstream);
    }
    void aPollThatFailsIsNoEnd()
    {
        QFETCH(const Behaviour, answer);
        QFETCH(const ErrorKind, kind);
        FaultBench bench({FaultBench::accepted(), FaultBench::status("in_queue")}, FaultBench::transportFor(answer));
        bench.waitFor(10s, 1s);
        const QString id = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(id, {JobState::InQueue}));
        QTRY_VERIFY(bench.gets("/status") > 0);
        bench.server.setScript({answer});
        QVERIFY(bench.engine->reaches(id, {JobState::Unreachable}));
        QTRY_COMPARE(bench.job(id).error->kind, kind);
        QCOMPARE(bench.job(id).requestId, QStringLiteral("req_1"));
        QVERIFY(bench.job(id).lastContact.isValid());
        QTest::qWait(700); // some failures more
        QCOMPARE(bench.engine->state(id), JobState::Unreachable);
        bench.server.setScript({FaultBench::status("in_progress")});
        QVERIFY(bench.engine->reaches(id, {JobState::Rendering}));
        QVERIFY(!bench.job(id).error);
        QCOMPARE(bench.server.postCount(), 1);
    }

    // fault: N8
    void aTokenRevokedInTheMiddleKeepsTheIds()
    {
        FaultBench bench({FaultBench::accepted(), FaultBench::ok("{'request_id': 'req_2'}"),
                          Behaviour::json(401, test::json("{'message': 'revoked'}"))});
        const QString one = bench.engine->enqueue(FaultBench::draft());
        const QString two = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(one, {JobState::Unreachable}));
        QVERIFY(bench.engine->reaches(two, {JobState::Unreachable}));
        QCOMPARE(bench.job(one).error->kind, ErrorKind::NotSignedIn);
        bench.restart();
        QSet<QString> ids{bench.job(one).requestId, bench.job(two).requestId};
        QCOMPARE(ids, (QSet<QString>{QStringLiteral("req_1"), QStringLiteral("req_2")}));
        QTRY_COMPARE(bench.engine->state(one), JobState::Unreachable);
        bench.server.setScript({FaultBench::status("in_progress")});
        const QString fresh = test::faultToken() + QStringLiteral("-2");
        test::keepToken(fresh);
        const qsizetype before = bench.server.requests().size();
        (*bench.engine)->tokens().save(fresh);
        QVERIFY(bench.engine->reaches(one, {JobState::Rendering}));
        QVERIFY(bench.engine->reaches(two, {JobState::Rendering}));
        QVERIFY(bench.server.requests().size() > before);
        QCOMPARE(bench.server.requests().last().headers.value("authorization"), "Bearer " + fresh.toLatin1());
        QCOMPARE(bench.server.postCount(), 2);
    }

    // fault: N9
    void anIdThatVanishesExpiresAndKeepsItsRecipe()
    {
        const Behaviour gone = Behaviour::json(404, test::json("{'message': 'Request not found'}"));
        FaultBench bench({FaultBench::accepted(), gone, gone, FaultBench::status("in_progress")});
        const QString id = bench.engine->enqueue(FaultBench::draft());
        // Two are no proof.
        QVERIFY(bench.engine->reaches(id, {JobState::Rendering}));
        const int before = bench.gets("/status");
        QElapsedTimer time;
        time.start();
        bench.server.setScript({gone});
        QVERIFY(bench.engine->reaches(id, {JobState::Expired}));
        QVERIFY(bench.gets("/status") >= before + 3);
        QVERIFY(time.elapsed() >= 400); // PollPolicy::vanishedAfter of these tests
        bench.restart();
        QTest::qWait(200);
        QCOMPARE(bench.engine->state(id), JobState::Expired);
        QCOMPARE(bench.job(id).draft, FaultBench::draft());
        QCOMPARE(bench.job(id).requestId, QStringLiteral("req_1"));
        QVERIFY(!bench.job(id).cost);
        QCOMPARE(bench.server.postCount(), 1);
    }

    // fault: N10, U1
    void anUnknownWordIsShownAsSentAndNoEnd_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QByteArray& json, const QString& word) {
            QTest::newRow(name) << json << word;
        };
        row("unknown", "\"post_processing\"", QStringLiteral("post_processing"));
        row("other case", "\"In_Progress\"", QStringLiteral("In_Progress"));
        row("null", "null", QString());
        row("empty", "\"\"", QString());
        row("a blank behind", "\"completed \"", QStringLiteral("completed "));
        row("like an end", "\"completed_with_errors\"", QStringLiteral("completed_with_errors"));
        row("markup", "\"<img src='/dev/zero'>\"", QStringLiteral("<img src='/dev/zero'>"));
        row("control", "\"a\\u0000\\u001b[2J\\u202eb\"", QString::fromUtf16(u"a\0\x1b[2J\u202eb", 8));
        row("huge", '"' + QByteArray(100'000, 'x') + '"', QString(100, u'x'));
    }
    void anUnknownWordIsShownAsSentAndNoEnd()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, word);
        FaultBench bench({FaultBench::accepted(), Behaviour::json(200, "{\"status\":" + json + "}")});
        const QString id = bench.engine->enqueue(FaultBench::draft(), false);
        QVERIFY(bench.engine->reaches(id, {JobState::Rendering}));
        QCOMPARE(bench.job(id).remoteWord, word);
        QTest::qWait(300);
        QCOMPARE(bench.engine->state(id), JobState::Rendering);
        bench.server.setScript({FaultBench::ok(
            "{'status': 'COMPLETED', 'output': {'video': 'https://cdn.runcomfy.net/a.mp4'}, 'cost': 1}")});
        QVERIFY(bench.engine->reaches(id, {JobState::DoneNoFile}));
        QCOMPARE(bench.server.postCount(), 1);
    }

    // fault: N11
    void hoursWithoutChangeAreWatchedSlowly()
    {
        FaultBench bench({FaultBench::accepted(), FaultBench::status("in_progress")});
        const QDateTime begin = QDateTime::currentDateTimeUtc();
        qint64 hours = 0;
        bench.engine->environment().now = [begin, &hours] {
            return begin.addSecs(hours * 3600);
        };
        bench.engine->environment().polls.fresh = 20ms;
        bench.engine->environment().polls.slowest = 500ms;
        bench.engine->restart();
        const QString id = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(id, {JobState::Rendering}));
        for (const int later : {3, 24, 24 * 30}) {
            hours = later;
            const int earlier = bench.gets("/status");
            bench.restart();
            QTRY_VERIFY_WITH_TIMEOUT(bench.gets("/status") > earlier, 30'000);
            QTest::qWait(50);
            const int before = bench.gets("/status");
            QElapsedTimer time;
            time.start();
            QTRY_VERIFY_WITH_TIMEOUT(bench.gets("/status") >= before + 3, 30'000);
            QVERIFY2(time.elapsed() >= 2 * 450, qPrintable(QString::number(time.elapsed())));
            QCOMPARE(bench.engine->state(id), JobState::Rendering);
            QVERIFY(!bench.job(id).error);
        }
        QCOMPARE(bench.server.postCount(), 1);
    }

    // fault: X3
    void aFinishedStateNeverGoesBack()
    {
        const Behaviour done =
            FaultBench::ok("{'status': 'completed', 'output': {'video': 'https://cdn.runcomfy.net/a.mp4'}}");
        FaultBench bench({FaultBench::accepted(), FaultBench::status("in_progress"), FaultBench::status("in_queue"),
                          FaultBench::status("in_progress"), done});
        const QString id = bench.engine->enqueue(FaultBench::draft(), false);
        QVERIFY(bench.engine->reaches(id, {JobState::DoneNoFile}));
        // It is still asked about, for its cost; what else comes then changes nothing.
        const QStringList events = *(*bench.engine)->journal().events(id);
        for (const char* lie : {"failed", "cancelled", "in_queue", "in_progress"}) {
            bench.server.setScript({Behaviour::json(200, QByteArray("{\"status\":\"") + lie
                                                             + "\",\"error\":\"no\",\"model_id\":\"another/model\"}")});
            const int before = bench.gets("/result");
            bench.restart();
            QTRY_VERIFY_WITH_TIMEOUT(bench.gets("/result") > before, 20'000);
            QTest::qWait(100);
            QCOMPARE(bench.engine->state(id), JobState::DoneNoFile);
            QVERIFY(!bench.job(id).error);
        }
        QCOMPARE(*(*bench.engine)->journal().events(id), events);
        QCOMPARE(bench.server.postCount(), 1);
    }
    // fault: X3
    void completedAndThenFailedIsFailed()
    {
        FaultBench bench({FaultBench::accepted(), FaultBench::status("completed"),
                          FaultBench::ok("{'status': 'failed', 'error': 'no', 'cost': 0}")});
        const QString id = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(id, {JobState::Failed}));
        bench.server.setScript({FaultBench::ok("{'status': 'completed', 'output': 'https://cdn.runcomfy.net/a.mp4'}")});
        bench.restart();
        QTest::qWait(300);
        QCOMPARE(bench.engine->state(id), JobState::Failed);
        QCOMPARE(bench.server.postCount(), 1);
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestFaultPolls object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_faultpolls.moc"
