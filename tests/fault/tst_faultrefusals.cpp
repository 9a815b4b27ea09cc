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

/// A service that does not take the request, or sends it elsewhere: what becomes of the job, asked once.
class TestFaultRefusals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: N3
    void aWrongRequestEndsWithItsField_data()
    {
        QTest::addColumn<Behaviour>("answer");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("said");
        const QByteArray list = test::json("{'detail': [{'loc': ['body', 'prompt'], 'msg': 'is too long'}]}");
        QTest::newRow("422 with a list") << Behaviour::json(422, list) << QStringLiteral("prompt")
                                         << QStringLiteral("is too long");
        QTest::newRow("400 with a list") << Behaviour::json(400, list) << QStringLiteral("prompt")
                                         << QStringLiteral("is too long");
        QTest::newRow("404 of a model") << Behaviour::json(404, test::json("{'message': 'Model not found'}"))
                                        << QString() << QStringLiteral("Model not found");
        QTest::newRow("400 without words") << Behaviour::json(400, "<html>") << QString() << QString();
    }
    void aWrongRequestEndsWithItsField()
    {
        QFETCH(const Behaviour, answer);
        QFETCH(const QString, field);
        QFETCH(const QString, said);
        FaultBench bench({answer});
        const QString id = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(id, {JobState::Failed}));
        const Error error = *bench.job(id).error;
        QCOMPARE(error.kind, ErrorKind::BadInput);
        QCOMPARE(error.fields.isEmpty() ? QString() : error.fields.first().field, field);
        QVERIFY2(error.serverMessage.contains(said), qPrintable(error.serverMessage));
        bench.restart();
        QTest::qWait(300);
        QCOMPARE(bench.engine->state(id), JobState::Failed);
        QCOMPARE(bench.job(id).draft, FaultBench::draft()); // the recipe is kept
        QCOMPARE((*bench.engine)->journal().budgetUse(QDateTime::currentDateTimeUtc())->today.total(), Money());
        QCOMPARE(bench.server.postCount(), 1);
    }

    // fault: N4
    void aRefusedTokenHoldsTheJobUntilThereIsAnother_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("401") << 401 << ErrorKind::NotSignedIn;
        QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    }
    void aRefusedTokenHoldsTheJobUntilThereIsAnother()
    {
        QFETCH(const int, status);
        QFETCH(const ErrorKind, kind);
        FaultBench bench({Behaviour::json(status, test::json("{'message': 'no'}"))});
        const QString id = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(id, {JobState::Held}));
        QCOMPARE(bench.job(id).error->kind, kind);
        QVERIFY(!bench.job(id).submittedAt.isValid());
        (*bench.engine)->queue().hurryAll(); // a network that comes back is no new token
        QTest::qWait(300);
        QCOMPARE(bench.server.postCount(), 1);
        bench.server.setScript({FaultBench::accepted(), FaultBench::status("in_queue")});
        const QString fresh = test::faultToken() + QStringLiteral("-2");
        test::keepToken(fresh);
        (*bench.engine)->tokens().save(fresh);
        QVERIFY(bench.engine->reaches(id, {JobState::InQueue}));
        QCOMPARE(bench.server.postCount(), 2); // the first one was refused: nothing was accepted
        QCOMPARE(bench.server.requests().at(1).headers.value("authorization"), "Bearer " + fresh.toLatin1());
    }

    // fault: N5
    void anEmptyBalanceHoldsInEveryForm_data()
    {
        QTest::addColumn<Behaviour>("answer");
        for (const int status : {200, 400, 402, 403, 422, 429, 500, 503}) {
            for (const char* code : {"10001", "400002"}) {
                const QByteArray body = QByteArray("{\"error_code\":") + code + ",\"message\":\"top up\"}";
                QTest::addRow("%d with %s", status, code) << Behaviour::json(status, body);
            }
        }
        QTest::newRow("402 alone") << Behaviour::json(402, "");
    }
    void anEmptyBalanceHoldsInEveryForm()
    {
        QFETCH(const Behaviour, answer);
        FaultBench bench({answer});
        const QString id = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(id, {JobState::Held}));
        QCOMPARE(bench.job(id).error->kind, ErrorKind::NoBalance);
        QCOMPARE(bench.job(id).error->retry, Retry::AfterBalance);
        bench.restart();
        QTest::qWait(200);
        QCOMPARE(bench.engine->state(id), JobState::Held);
        QCOMPARE(bench.server.postCount(), 1);
        bench.server.setScript({FaultBench::accepted(), FaultBench::status("in_queue")});
        (*bench.engine)->queue().release(id);
        QVERIFY(bench.engine->reaches(id, {JobState::InQueue}));
        QCOMPARE(bench.server.postCount(), 2);
    }

    // fault: N6
    void tooManyWaitsAsLongAsTheServiceSays_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("least"); // ms
        QTest::newRow("seconds") << QByteArray("Retry-After: 3\r\n") << 2900;
        QTest::newRow("none") << QByteArray() << 1900;
        QTest::newRow("garbage") << QByteArray("Retry-After: soon\r\n") << 1900;
        QTest::newRow("negative") << QByteArray("Retry-After: -5\r\n") << 1900;
        QTest::newRow("now") << QByteArray("Retry-After: 0\r\n") << 1900;
        QTest::newRow("date") << QByteArray("date") << 4900;
    }
    void tooManyWaitsAsLongAsTheServiceSays()
    {
        QFETCH(QByteArray, header);
        QFETCH(const int, least);
        const bool byDate = header == "date";
        QElapsedTimer time;
        time.start();
        if (byDate) {
            const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(6);
            header = "Retry-After: "
                   + QLocale::c().toString(then, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1() + "\r\n";
        }
        FaultBench bench(
            {Behaviour::json(429, "{}", header), FaultBench::accepted(), FaultBench::status("in_progress")});
        if (!byDate)
            time.restart(); // before the answer, however late it is seen
        const QString id = bench.engine->enqueue(FaultBench::draft());
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.postCount(), 1, 30'000);
        QVERIFY(bench.engine->reaches(id, {JobState::Waiting}));
        QTRY_VERIFY(bench.job(id).error && bench.job(id).error->kind == ErrorKind::RateLimited);
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.postCount(), 2, 30'000);
        QVERIFY2(time.elapsed() >= least, qPrintable(QString::number(time.elapsed())));
        QVERIFY(bench.engine->reaches(id, {JobState::Rendering}));
        QVERIFY(!bench.job(id).error);
        QTest::qWait(300);
        QCOMPARE(bench.server.postCount(), 2);
        QCOMPARE((*bench.engine)->journal().events(id)->count(QStringLiteral("rate_limited")), 1);
    }

    // fault: N17
    void aRedirectCarriesTheTokenNowhere_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {300, 301, 302, 303, 305, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void aRedirectCarriesTheTokenNowhere()
    {
        QFETCH(const int, status);
        FaultyServer other;
        QVERIFY(other.start({FaultBench::accepted()}));
        FaultBench bench({Behaviour::redirect(status, other.url(QStringLiteral("/v1/x")).toEncoded())});
        ModelApi& api = (*bench.engine)->api();
        QList<ErrorKind> kinds;
        const auto note = [&kinds](const auto& answer) {
            kinds.append(answer ? ErrorKind::Cancelled : answer.error().kind);
        };
        const QString id = QStringLiteral("req_1");
        api.submit(FaultBench::draft().endpoint, "{}", this, note);
        QTRY_COMPARE(kinds, QList<ErrorKind>{ErrorKind::OutcomeUnknown});
        api.status(id, this, note);
        api.result(id, this, note);
        api.cancel(id, this, note);
        api.model(FaultBench::draft().endpoint, this, note);
        api.balance(this, note);
        QTRY_COMPARE(kinds.size(), 6);
        QCOMPARE(kinds.count(ErrorKind::Protocol), 5);
        QTest::qWait(200);
        QCOMPARE(other.connectionCount(), 0);
        QCOMPARE(bench.server.requests().size(), 6);
        QCOMPARE(bench.server.postCount(), 2); // submit and cancel
        // And the job: asked once, and never again by itself.
        const QString job = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(job, {JobState::Unknown}));
        QTest::qWait(200);
        QCOMPARE(bench.server.postCount(), 3);
        QCOMPARE(other.connectionCount(), 0);
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestFaultRefusals object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_faultrefusals.moc"
