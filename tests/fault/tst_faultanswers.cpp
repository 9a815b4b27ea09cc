// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/faultbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace klapper;
using namespace std::chrono_literals;
using test::Behaviour;
using test::FaultBench;
using test::FaultyServer;
using K = Behaviour::Kind;

namespace {

/// The most memory this process had at once since the last reset, in MiB; -1 where the system does not say.
double peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double mostMemory = 1e6; // what was freed stays for a while
#else
constexpr double mostMemory = 96; // MiB: a few answers of 4 MiB in their forms, and what the server here holds itself
#endif

const QByteArray brackets = "{\"request_id\":\"req_1\",\"status\":\"completed\",\"output\":" + QByteArray(200'000, '[')
                          + QByteArray(200'000, ']') + '}';

/// 256 MiB of blanks and a good answer, packed into some 256 KiB. qCompress() puts its own length before.
Behaviour bomb(const QByteArray& encoding)
{
    static const QByteArray packed =
        qCompress(test::json("{'request_id': 'req_1', 'status': 'completed'}") + QByteArray(256 << 20, ' '), 9).mid(4);
    return Behaviour::json(200, packed, "Content-Encoding: " + encoding + "\r\n");
}

} // namespace

/// Answers made to hurt: too large, too deep, of wrong types, with ids and heads that lead astray.
class TestFaultAnswers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { bomb("deflate"); } // its memory is ours, not the client's

    // fault: N15
    void anAnswerTooLargeOrTooDeepIsNone_data()
    {
        QTest::addColumn<Behaviour>("answer");
        const QByteArray good = test::json("{'request_id': 'req_1', 'status': 'completed'}");
        QTest::newRow("4 MiB and a byte")
            << Behaviour::json(200, good + QByteArray(ApiCall::answerCap + 1 - good.size(), ' '));
        QTest::newRow("endless") << Behaviour{.kind = K::EndlessBody,
                                              .bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
                                                     + good + QByteArray(1 << 20, ' ')};
        QTest::newRow("deflate bomb") << bomb("deflate");
        QTest::newRow("gzip bomb") << bomb("gzip");
        QTest::newRow("200,000 brackets") << Behaviour::json(200, brackets);
        QTest::newRow("list") << Behaviour::json(200, "[" + good + "]");
        QTest::newRow("UTF-16") << Behaviour::json(200, QByteArray("\xff\xfe{\0}\0", 6));
        QTest::newRow("two objects") << Behaviour::json(200, good + good);
    }
    void anAnswerTooLargeOrTooDeepIsNone()
    {
        QFETCH(const Behaviour, answer);
        FaultBench bench({answer});
        bench.waitFor(10s, 10s);
        resetPeak();
        const double before = peakMemory();
        const QString lost = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(lost, {JobState::Unknown}));
        QCOMPARE(bench.job(lost).error->kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(bench.server.postCount(), 1);
        bench.server.setScript({FaultBench::accepted(), answer});
        const QString polled = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(polled, {JobState::Unreachable}));
        QCOMPARE(bench.job(polled).error->kind, ErrorKind::Protocol);
        bench.server.setScript({FaultBench::status("completed"), answer});
        QVERIFY(bench.engine->reaches(polled, {JobState::Downloading}));
        QTRY_VERIFY(bench.job(polled).error && bench.job(polled).error->kind == ErrorKind::Protocol);
        QCOMPARE(bench.engine->state(polled), JobState::Downloading); // asked for again, not lost
        const double grown = peakMemory() - before;
        qInfo("memory grew by %.1f MiB from %.1f", grown, before);
        QVERIFY2(grown < mostMemory, qPrintable(QString::number(grown)));
        QCOMPARE(bench.server.postCount(), 2);
    }

    // fault: N15
    void wrongTypesAnywhereAreBorne_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char* value : {"null", "true", "5", "-1", "1e308", "\"\"", "\"x\"", "[]", "{}", "[[{}]]",
                                  "{\"a\":[1,{\"b\":null}]}", "\"\\ud800\"", "\"\\u0000\""})
            QTest::newRow(value) << QByteArray(value);
    }
    void wrongTypesAnywhereAreBorne()
    {
        QFETCH(const QByteArray, value);
        const auto with = [&value](const QList<QByteArray>& wrong, const QByteArray& right) {
            QByteArray body = right;
            for (const QByteArray& name : wrong)
                body += (body.isEmpty() ? "\"" : ",\"") + name + "\":" + value;
            return Behaviour::json(200, '{' + body + '}');
        };
        const QByteArray id = "\"request_id\":\"req_1\"";
        const QByteArray word = "\"status\":\"completed\"";
        const QByteArray link = "\"output\":\"https://cdn.runcomfy.net/a.mp4\"";
        const QList<QByteArray> inStatus{"queue_position", "request_id", "created_at", "cost", "output"};
        const QList<QByteArray> inResult{"cost",  "created_at", "finished_at",   "request_id", "model_id",
                                         "error", "message",    "error_message", "detail"};
        FaultBench bench({with({"status", "status_url", "queue_position"}, id), with(inStatus, word),
                          with(inResult, word + ',' + link)});
        const QString job = bench.engine->enqueue(FaultBench::draft(), false);
        QVERIFY(bench.engine->reaches(job, {JobState::DoneNoFile}));
        QCOMPARE(bench.job(job).requestId, QStringLiteral("req_1"));
        QCOMPARE(bench.job(job).cost, value == "5" ? std::optional(Money::fromMicros(5'000'000)) : std::nullopt);
        QCOMPARE(bench.server.postCount(), 1);
        // Every error form, of each status.
        for (const int status : {200, 400, 401, 402, 404, 422, 429, 500}) {
            QByteArray body;
            for (const char* name : {"error_code", "message", "error", "detail", "request_id", "error_message"})
                body += (body.isEmpty() ? "{\"" : ",\"") + QByteArray(name) + "\":" + value;
            bool answered = false;
            bench.server.setScript({Behaviour::json(status, body + '}')});
            (*bench.engine)->api().status(QStringLiteral("req_1"), this, [&answered](const auto& answer) {
                answered = true;
                QVERIFY(!answer.ok());
            });
            QTRY_VERIFY(answered);
        }
    }

    // fault: N16, N2
    void anIdThatLeadsElsewhereIsNone_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"../x", "a/b", "a\\\\b", "a?b", "a#b", "%2e%2e", "a b", "", "..", "a\\u0000", "@evil",
                               "http://evil.example/", "a;b", "\\u0430", "a\\r\\nX: y"})
            QTest::newRow(id) << QString::fromLatin1(id);
        QTest::newRow("129 letters") << QString(129, u'a');
    }
    void anIdThatLeadsElsewhereIsNone()
    {
        QFETCH(const QString, id);
        FaultBench bench({Behaviour::json(200, "{\"request_id\":\"" + id.toLatin1() + "\"}")});
        const QString job = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(job, {JobState::Unknown}));
        QCOMPARE(bench.job(job).requestId, QString());
        bench.restart();
        QTest::qWait(200);
        QCOMPARE(bench.engine->state(job), JobState::Unknown);
        QCOMPARE(bench.server.requests().size(), 1); // the POST; nothing was built from the id
    }
    // fault: N16
    void givenAddressesAreNotFollowed()
    {
        FaultyServer other;
        QVERIFY(other.start({FaultBench::status("completed")}));
        const QByteArray there = other.url(QStringLiteral("/steal")).toEncoded();
        QByteArray links;
        for (const char* name : {"status_url", "response_url", "result_url", "cancel_url", "url", "webhook"})
            links += ",\"" + QByteArray(name) + "\":\"" + there + '"';
        FaultBench bench({Behaviour::json(200, "{\"request_id\":\"req_1\"" + links + '}'),
                          Behaviour::json(200, "{\"status\":\"in_queue\"" + links + '}')});
        const QString job = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(job, {JobState::InQueue}));
        QTRY_VERIFY(bench.gets("/status") >= 2);
        (*bench.engine)->queue().cancel(job);
        QTRY_COMPARE(bench.server.postCount(), 2);
        bench.server.setScript(
            {Behaviour::json(200, "{\"status\":\"completed\",\"output\":\"" + there + '"' + links + '}')});
        QVERIFY(bench.engine->reaches(job, {JobState::DoneNoFile}));
        QCOMPARE(bench.job(job).error->kind, ErrorKind::RefusedHost);
        QCOMPARE(other.connectionCount(), 0);
        for (const test::SeenRequest& request : bench.server.requests().mid(1))
            QVERIFY2(request.path.startsWith("/v1/requests/req_1/"), request.path.constData());
    }

    // fault: X4, N2
    void aBrokenHeadIsBounded_data()
    {
        QTest::addColumn<Behaviour>("answer");
        const QByteArray good = test::json("{'request_id': 'req_1', 'status': 'in_queue'}");
        const QByteArray size = QByteArray::number(good.size());
        const auto raw = [&](const char* name, const QByteArray& head, bool close = false) {
            QTest::newRow(name) << Behaviour::raw(head + "\r\n\r\n" + good, close);
        };
        QTest::newRow("endless head") << Behaviour::closing(K::EndlessHead);
        raw("103 before", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: " + size);
        raw("100 before", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: " + size);
        raw("length twice the same", "HTTP/1.1 200 OK\r\nContent-Length: " + size + "\r\nContent-Length: " + size);
        raw("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: " + size);
        raw("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1");
        raw("length of words", "HTTP/1.1 200 OK\r\nContent-Length: many");
        raw("length too long", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999", true);
        raw("length and chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: " + size);
        raw("no version", "200 OK\r\nContent-Length: " + size);
        raw("status 0", "HTTP/1.1 0 Zero\r\nContent-Length: " + size);
        raw("status 999", "HTTP/1.1 999 Much\r\nContent-Length: " + size);
        raw("no status", "HTTP/1.1 OK\r\nContent-Length: " + size);
        raw("a line without colon", "HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: " + size);
        raw("NUL in the head", QByteArrayLiteral("HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: ") + size);
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n";
        const QByteArray chunk = QByteArray::number(good.size(), 16) + "\r\n" + good + "\r\n";
        QTest::newRow("trailers") << Behaviour::raw(chunked + "Trailer: X\r\n\r\n" + chunk + "0\r\nX: y\r\n\r\n",
                                                    false);
        QTest::newRow("chunk cut") << Behaviour::raw(chunked + "\r\nffff\r\n" + good, true);
        QTest::newRow("negative chunk") << Behaviour::raw(chunked + "\r\n-5\r\n" + good, false);
        QTest::newRow("huge chunk") << Behaviour::raw(chunked + "\r\nffffffffffffffffff\r\n" + good, false);
        QTest::newRow("no last chunk") << Behaviour::raw(chunked + "\r\n" + chunk, false);
    }
    void aBrokenHeadIsBounded()
    {
        QFETCH(const Behaviour, answer);
        FaultBench bench({answer}, FaultBench::transportFor(answer));
        bench.waitFor(4s, 4s);
        QElapsedTimer time;
        time.start();
        const QString job = bench.engine->enqueue(FaultBench::draft());
        // Whatever it means, it was sent: nothing may call it unsent, and nothing sends it again.
        QVERIFY(bench.engine->reaches(job, {JobState::Unknown, JobState::InQueue, JobState::Unreachable}, 20'000));
        QCOMPARE(bench.server.postCount(), 1);
        if (bench.engine->state(job) != JobState::Unknown)
            QCOMPARE(bench.job(job).requestId, QStringLiteral("req_1"));
        int answers = 0;
        (*bench.engine)->api().status(QStringLiteral("req_1"), this, [&answers](const auto&) { ++answers; });
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 20'000);
        // Interruptible: an engine that goes in the middle of such an answer goes at once.
        const int before = bench.gets("/result");
        (*bench.engine)->api().result(QStringLiteral("req_1"), this, [](const auto&) {});
        QTRY_VERIFY_WITH_TIMEOUT(bench.gets("/result") > before, 30'000);
        time.restart();
        bench.engine->stop();
        QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(answers, 1);
        QCOMPARE(bench.server.postCount(), 1);
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestFaultAnswers object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_faultanswers.moc"
