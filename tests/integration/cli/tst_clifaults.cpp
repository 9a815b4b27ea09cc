// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/clibench.h"
#include "tests/support/faultyserver.h"

#include <QTest>

using namespace klapper;
using test::Behaviour;
using test::CliBench;
using test::CliOutcome;

namespace {

QByteArray bytes(const char* json) { return test::json(json); }

const QByteArray notPublished = bytes("{'error_code': 404001, 'message': 'Model not found'}");
const QString token = QStringLiteral("secret-token-4711");

} // namespace

/// What the service, the network and the file host can do to a run.
class TestCliFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // fault: N2, N3, N4, N5, N6
    void aSpoiltSubmitIsSentOnce_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");
        const QByteArray again = "do NOT run it again";
        QTest::newRow("503") << Behaviour::json(503, "{}") << 69 << again;
        QTest::newRow("500 with HTML") << Behaviour::json(500, "<html>") << 69 << again;
        QTest::newRow("closes after reading") << Behaviour::closing(Behaviour::Kind::CloseAfterRequest) << 75 << again;
        QTest::newRow("half an answer") << Behaviour::half(200, bytes("{'request_id': 'abc'}")) << 75 << again;
        QTest::newRow("no id in the answer") << Behaviour::json(200, bytes("{'status': 'ok'}")) << 75 << again;
        QTest::newRow("redirect") << Behaviour::redirect(307, "http://127.0.0.1:1/") << 75 << again;
        QTest::newRow("429") << Behaviour::json(429, "{}", "Retry-After: 0\r\n") << 75
                             << QByteArray("nothing; the service did not take");
        QTest::newRow("401") << Behaviour::json(401, bytes("{'message': 'bad token secret-token-4711'}")) << 77
                             << QByteArray("bad token [token]");
        QTest::newRow("402") << Behaviour::json(402, bytes("{'error_code': 10001}")) << 69 << QByteArray("balance");
        QTest::newRow("403") << Behaviour::json(403, "{}") << 77 << QByteArray("not allowed");
        QTest::newRow("422") << Behaviour::json(
            422, bytes("{'detail': [{'loc': ['body', 'prompt'], 'msg': 'is \\u001b[2Jtoo \\u009b1mlong'}]}"))
                             << 65 << QByteArray("prompt: is [2Jtoo 1mlong");
    }

    void aSpoiltSubmitIsSentOnce()
    {
        QFETCH(const Behaviour, behaviour);
        QFETCH(const int, exitCode);
        QFETCH(const QByteArray, said);
        test::FaultyServer server;
        QVERIFY(server.start({Behaviour::json(404, notPublished), behaviour}));
        const CliOutcome outcome = program(server.port()).run(CliBench::run());
        QVERIFY2(outcome.exitCode == exitCode, outcome.said());
        QVERIFY2(outcome.says(said), outcome.said());
        QVERIFY(!outcome.err.contains('\x1b') && !outcome.err.contains("4711"));
        QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
        QCOMPARE(server.postCount(), 1);
        // What the service certainly did not take is not left for the window to send.
        program(server.port()).run({QStringLiteral("resume")});
        QCOMPARE(server.postCount(), 1);
    }

    // fault: N1
    void withoutANetworkNothingIsSent()
    {
        quint16 port = 0;
        {
            test::FaultyServer server;
            QVERIFY(server.start({Behaviour::json(404, notPublished)}));
            port = server.port();
        }
        const CliOutcome outcome = program(port).run(CliBench::run());
        QCOMPARE(outcome.exitCode, 69);
        QVERIFY2(outcome.says("documented fields") && outcome.says("nothing was sent"), outcome.said());
    }

    // fault: N7
    void failedPollsDoNotEndTheWait()
    {
        CliBench bench;
        bench.client->fault({{QStringLiteral("match"), QStringLiteral("status")},
                             {QStringLiteral("action"), QStringLiteral("status")}});
        bench.client->fault(
            {{QStringLiteral("match"), QStringLiteral("status")}, {QStringLiteral("action"), QStringLiteral("close")}});
        const CliOutcome outcome = bench.program.run(CliBench::run());
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.err.count("still trying"), 1);
        QVERIFY(QFile::exists(test::firstFile(outcome)));
        QCOMPARE(bench.posts(), 1);
    }

    // fault: D3
    void aFailedDownloadKeepsTheResult()
    {
        CliBench bench;
        bench.client->fault({{QStringLiteral("match"), QStringLiteral("file")},
                             {QStringLiteral("action"), QStringLiteral("status")},
                             {QStringLiteral("code"), 404},
                             {QStringLiteral("times"), -1}});
        const CliOutcome outcome = bench.program.run(CliBench::run());
        QCOMPARE(outcome.exitCode, 69);
        const QString id = outcome.json()[u"request_id"].toString();
        QCOMPARE(outcome.json()[u"status"].toString(), QStringLiteral("completed"));
        QCOMPARE(outcome.json()[u"files"].toArray().size(), 0);
        QVERIFY(outcome.json()[u"output"][u"video"].isString());
        QVERIFY2(outcome.says("klapper-cli result " + id.toUtf8() + " --output-dir"), outcome.said());
        bench.client->send("DELETE", bench.address() + u"/control/faults");
        const CliOutcome again =
            bench.program.run({QStringLiteral("result"), id, QStringLiteral("--output-dir"), QStringLiteral(".")});
        QVERIFY2(again.exitCode == 0, again.said());
        QVERIFY(QFile::exists(test::firstFile(again)));
        QCOMPARE(bench.posts(), 1);
    }

    // fault: N12, U1
    void aRequestThatFailsSaysWhy()
    {
        CliBench bench;
        bench.hold(true);
        const auto process = bench.program.start(CliBench::run());
        QVERIFY(test::CliProgram::waitForError(*process, "queued"));
        const QString id = bench.client->get(bench.address() + u"/control/requests")
                               .json()[u"requests"]
                               .toArray()
                               .at(0)[u"request_id"]
                               .toString();
        bench.client->control(u"requests/" % id,
                              {{QStringLiteral("fail"), QStringLiteral("the prompt \x1b]0;was\x07 blocked")}});
        const CliOutcome outcome = test::CliProgram::outcome(*process);
        QCOMPARE(outcome.exitCode, 69);
        QVERIFY2(outcome.says("the prompt ]0;was blocked"), outcome.said());
        QCOMPARE(outcome.json()[u"status"].toString(), QStringLiteral("failed"));
        QVERIFY(!outcome.out.contains('\x1b'));
    }

    // fault: N5
    void anEmptyBalanceIs69()
    {
        CliBench bench;
        bench.client->control(QStringLiteral("balance"), {{QStringLiteral("usd"), QStringLiteral("0.01")}});
        const CliOutcome outcome = bench.program.run(CliBench::run());
        QCOMPARE(outcome.exitCode, 69);
        QVERIFY2(outcome.says("balance") && outcome.says("Cost: nothing"), outcome.said());
        QCOMPARE(bench.posts(), 1);
    }

private:
    test::CliProgram program(quint16 port) const
    {
        test::CliProgram program;
        program.set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), QStringLiteral("http://127.0.0.1:%1/v1").arg(port));
        program.set(QStringLiteral("RUNCOMFY_TOKEN"), token);
        program.workIn(m_folder->path());
        return program;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliFaults object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clifaults.moc"
