// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/faultbench.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>

using namespace klapper;
using test::Behaviour;
using test::FaultBench;

/// How a request ends over there when it does not end with a clip and its price.
class TestFaultEnds final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: N12, U1
    void aFailureKeepsItsReasonAsText_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QByteArray& fields, const QString& said) {
            QTest::newRow(name) << fields << said;
        };
        row("text", test::json("'error': 'blocked by the filter'"), QStringLiteral("blocked by the filter"));
        row("object", test::json("'error': {'code': 7, 'message': 'no faces'}"), QStringLiteral("no faces"));
        row("another name", test::json("'error_message': 'no faces'"), QStringLiteral("no faces"));
        row("object without words", test::json("'error': {'code': 7}"), QString::fromLatin1(test::json("{'code':7}")));
        row("markup", test::json("'error': '<b>no</b><img src=/dev/zero>'"),
            QStringLiteral("<b>no</b><img src=/dev/zero>"));
        row("huge", "\"error\":\"" + QByteArray(1'000'000, 'x') + '"', QString(2000, u'x'));
        row("number", "\"error\":17", QString());
        row("none", "\"error\":null", QString());
    }
    void aFailureKeepsItsReasonAsText()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const QString, said);
        FaultBench bench({FaultBench::accepted(), FaultBench::status("failed"),
                          Behaviour::json(200, "{\"status\":\"failed\"," + fields + '}')});
        const QString id = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(id, {JobState::Failed}));
        bench.restart(); // as the journal has it
        QCOMPARE(bench.job(id).error->kind, ErrorKind::ServiceFailed);
        QCOMPARE(bench.job(id).error->serverMessage, said);
        QCOMPARE(bench.job(id).requestId, QStringLiteral("req_1"));
        QVERIFY(!bench.job(id).cost); // nobody said that it was free
        QCOMPARE(bench.job(id).draft, FaultBench::draft());
        QCOMPARE(bench.server.postCount(), 1);
    }

    // fault: N13
    void aResultWithoutAClipIsAskedForAgainAndThenSaid_data()
    {
        QTest::addColumn<QByteArray>("output");
        for (const char* output : {"null", "{}", "[]", "\"\"", "5", "{\"video\":null}", "{\"video\":7}",
                                   "{\"video\":\"ftp://cdn.runcomfy.net/a.mp4\"}", "{\"video\":\"file:///etc/passwd\"}",
                                   "{\"video\":\"a.mp4\"}"})
            QTest::newRow(output) << QByteArray(output);
    }
    void aResultWithoutAClipIsAskedForAgainAndThenSaid()
    {
        QFETCH(const QByteArray, output);
        FaultBench bench({FaultBench::accepted(), FaultBench::status("completed"),
                          Behaviour::json(200, "{\"status\":\"completed\",\"cost\":0.252,\"output\":" + output + '}')});
        const QString id = bench.engine->enqueue(FaultBench::draft());
        QVERIFY(bench.engine->reaches(id, {JobState::DoneNoFile}));
        QVERIFY2(bench.gets("/result") >= 4, "it can be late");
        QCOMPARE(bench.job(id).error->kind, ErrorKind::Protocol);
        QCOMPARE(bench.job(id).cost, std::optional(Money::fromMicros(252'000))); // what came is kept
        QVERIFY(bench.job(id).outputs.isEmpty());
        QCOMPARE(bench.server.postCount(), 1);
    }
    // fault: N13
    void aClipThatComesLateIsFetched()
    {
        practice::PracticeService service({.token = test::faultToken(), .speed = 50});
        const auto address = service.start();
        QVERIFY(address.ok());
        test::PracticeClient client(*address);
        const QTemporaryDir folder;
        test::EngineHost engine(folder.path(), practiceHosts(*address), test::faultToken());
        client.fault({{QStringLiteral("match"), QStringLiteral("result")},
                      {QStringLiteral("action"), QStringLiteral("body")},
                      {QStringLiteral("body"), QString::fromLatin1(test::json("{'status':'completed','output':{}}"))},
                      {QStringLiteral("times"), 3}});
        const QString id = engine.enqueue(FaultBench::draft());
        QVERIFY(engine.reaches(id, {JobState::Done, JobState::DoneNoFile}));
        QCOMPARE(engine.state(id), JobState::Done);
        QVERIFY(QFile::exists(engine->queue().job(id)->outputs.first().path));
        QVERIFY(client.logged(QStringLiteral("result")) >= 4);
        QCOMPARE(client.logged(QStringLiteral("submit")), 1);
    }

    // fault: N14
    void aCostThatIsMissingIsUnknownAndAskedForLater_data()
    {
        QTest::addColumn<QByteArray>("cost");
        for (const char* cost : {"null", "\"free\"", "{}", "[0]", "-1", "1e300", "false", "\"0\""})
            QTest::newRow(cost) << QByteArray(cost);
    }
    void aCostThatIsMissingIsUnknownAndAskedForLater()
    {
        QFETCH(const QByteArray, cost);
        const auto result = [](const QByteArray& value) {
            return Behaviour::json(
                200, "{\"status\":\"completed\",\"output\":\"https://cdn.runcomfy.net/a.mp4\",\"cost\":" + value + '}');
        };
        FaultBench bench({FaultBench::accepted(), FaultBench::status("completed"), result(cost)});
        const QString id = bench.engine->enqueue(FaultBench::draft(), false);
        QVERIFY(bench.engine->reaches(id, {JobState::DoneNoFile}));
        QVERIFY2(!bench.job(id).cost, qPrintable(bench.job(id).cost.value_or(Money()).toDecimal()));
        // The caps count the estimate until then.
        const auto use = [&bench] {
            return (*bench.engine)->journal().budgetUse(QDateTime::currentDateTimeUtc())->today;
        };
        QCOMPARE(use().held, bench.job(id).estimate);
        bench.server.setScript({result("0.3")});
        QTRY_COMPARE_WITH_TIMEOUT(bench.job(id).cost, std::optional(Money::fromMicros(300'000)), 30'000);
        QCOMPARE(use().held, Money());
        QCOMPARE(use().total(), Money::fromMicros(300'000));
        QCOMPARE(bench.server.postCount(), 1);
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestFaultEnds object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_faultends.moc"
