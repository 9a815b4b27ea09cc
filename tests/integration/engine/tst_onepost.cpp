// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginehost.h"
#include "tests/support/faultrun.h"
#include "tests/support/faultyserver.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

using namespace klapper;
using test::Behaviour;
using test::FaultyServer;

namespace {
const QByteArray accepted(R"({"request_id":"req_1"})");
const QString token = test::faultToken();
} // namespace

/// The promise that costs money when it breaks: one intent, one POST, whatever the server does.
class TestOnePost final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: N0, N2, N3, N4, N5, N6, X4
    void oneIntentIsOnePost_data()
    {
        QTest::addColumn<FaultyServer::Transport>("transport");
        QTest::addColumn<QList<Behaviour>>("script");
        QTest::addColumn<QList<JobState>>("ends");
        const auto row = [](const char* name, const QList<Behaviour>& script, const QList<JobState>& ends) {
            QTest::newRow(qPrintable(QString::fromLatin1(name) + u" on HTTP"))
                << FaultyServer::Transport::Http << script << ends;
            QTest::newRow(qPrintable(QString::fromLatin1(name) + u" on TLS"))
                << FaultyServer::Transport::Tls << script << ends;
        };
        using K = Behaviour::Kind;
        const QList<JobState> unknown{JobState::Unknown};
        row("503", {Behaviour::json(503, "{}")}, unknown);
        row("500 without a body", {Behaviour::json(500, "")}, unknown);
        row("request read, then closed", {Behaviour::closing(K::CloseAfterRequest)}, unknown);
        row("head read, then closed", {Behaviour::closing(K::CloseAfterHead)}, unknown);
        row("never answered", {Behaviour::closing(K::NeverAnswer)}, unknown);
        row("half an answer", {Behaviour::half(200, accepted)}, unknown);
        row("garbage", {Behaviour::raw("garbage\r\n\r\n")}, unknown);
        row("empty 200", {Behaviour::json(200, "")}, unknown);
        row("200 without an id", {Behaviour::json(200, "{}")}, unknown);
        row("200 with an evil id", {Behaviour::json(200, "{\"request_id\":\"../x\"}")}, unknown);
        row("endless head", {Behaviour::closing(K::EndlessHead)}, unknown);
        row("307", {Behaviour::redirect(307, "https://evil.example/")}, unknown);
        row("422", {Behaviour::json(422, "{}")}, {JobState::Failed});
        row("400", {Behaviour::json(400, "{}")}, {JobState::Failed});
        row("404", {Behaviour::json(404, "{}")}, {JobState::Failed});
        row("401", {Behaviour::json(401, "{}")}, {JobState::Held});
        row("402", {Behaviour::json(402, "{}")}, {JobState::Held});
        row("200 with 10001", {Behaviour::json(200, "{\"error_code\":10001}")}, {JobState::Held});
        row("429 in an hour", {Behaviour::json(429, "{}", "Retry-After: 3600\r\n")}, {JobState::Waiting});
    }
    void oneIntentIsOnePost()
    {
        QFETCH(FaultyServer::Transport, transport);
        QFETCH(QList<Behaviour>, script);
        QFETCH(QList<JobState>, ends);
        FaultyServer server(transport);
        QVERIFY(server.start(script));
        trust(server);
        const QTemporaryDir folder;
        test::EngineHost engine(folder.path(), test::hostsBelow(server.url()), token);
        const Behaviour::Kind kind = script.first().kind;
        if (kind == Behaviour::Kind::NeverAnswer || kind == Behaviour::Kind::EndlessHead) {
            engine.environment().timeouts = {std::chrono::seconds(5), std::chrono::seconds(5)};
            engine.restart();
        }
        const QString id = engine.enqueue(draft());
        QVERIFY(!id.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(server.postCount(), 1, 30'000);
        QVERIFY(
            QTest::qWaitFor([&] { return ends.contains(engine.state(id)) && engine->queue().job(id)->error; }, 60'000));
        // Whatever the toolkit would repeat, it does within moments of the first break.
        QTest::qWait(300);
        QCOMPARE(server.postCount(), 1);
        // And neither does a restart.
        engine.restart();
        engine->queue().adoptOrphans();
        QTest::qWait(300);
        QCOMPARE(server.postCount(), 1);
        QVERIFY(ends.contains(engine.state(id)));
    }
    // fault: N0, N2
    void keptAliveConnectionsAreNotUsedForThePaidCall()
    {
        // The server answers a status and then closes the connection on the next request: the classic race.
        FaultyServer server;
        QVERIFY(server.start({Behaviour::json(200, "{\"status\":\"in_queue\"}"),
                              Behaviour::closing(Behaviour::Kind::CloseAfterRequest)}));
        const QTemporaryDir folder;
        test::EngineHost engine(folder.path(), test::hostsBelow(server.url()), token);
        bool answered = false;
        engine->api().status(QStringLiteral("req_0"), this, [&answered](const auto&) { answered = true; });
        QTRY_VERIFY(answered);
        const QString id = engine.enqueue(draft());
        QVERIFY(engine.reaches(id, {JobState::Unknown}));
        QTest::qWait(300);
        QCOMPARE(server.postCount(), 1);
    }
    // fault: N1
    void notSentIsHeldAndCostsNothing()
    {
        FaultyServer gone;
        QVERIFY(gone.start({Behaviour::json(200, accepted)}));
        const ServiceHosts hosts = test::hostsBelow(gone.url());
        const auto stop = std::make_unique<FaultyServer>();
        // A port on which nobody listens: the one of a server that has just gone.
        const quint16 port = [] {
            FaultyServer server;
            return server.start({}) ? server.port() : quint16(1);
        }();
        ServiceHosts nobody = hosts;
        nobody.modelApi.setPort(port);
        const QTemporaryDir folder;
        test::EngineHost engine(folder.path(), nobody, token);
        const QString id = engine.enqueue(draft());
        QVERIFY(engine.reaches(id, {JobState::Held}));
        QCOMPARE(engine->queue().job(id)->error->kind, ErrorKind::Unreachable);
        QVERIFY(!engine->queue().job(id)->submittedAt.isValid());
    }
    // fault: N1
    void anUntrustedCertificateIsNotWavedThrough()
    {
        FaultyServer server(FaultyServer::Transport::Tls);
        QVERIFY(server.start({Behaviour::json(200, accepted)}));
        QSslConfiguration::setDefaultConfiguration(m_plain);
        const QTemporaryDir folder;
        test::EngineHost engine(folder.path(), test::hostsBelow(server.url()), token);
        const QString id = engine.enqueue(draft());
        QVERIFY(engine.reaches(id, {JobState::Held}));
        QCOMPARE(engine->queue().job(id)->error->kind, ErrorKind::Tls);
        QCOMPARE(server.postCount(), 0);
    }
    void canaryPlainPostIsRepeatedByTheToolkit()
    {
        // Why OneShotBody exists. If this ever fails, the toolkit has changed: read its notes before rejoicing.
        FaultyServer server;
        QVERIFY(server.start({Behaviour::closing(Behaviour::Kind::CloseAfterRequest)}));
        QNetworkAccessManager network;
        QNetworkRequest request(server.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("{}")));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(10'000));
        qInfo("a plain post() reached the server %d times", server.postCount());
        QVERIFY(server.postCount() > 1);
    }

private:
    static RequestDraft draft()
    {
        RequestDraft draft;
        draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse");
        return draft;
    }
    void trust(const FaultyServer& server)
    {
        QSslConfiguration trusting(m_plain);
        trusting.addCaCertificate(server.certificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    const QSslConfiguration m_plain = QSslConfiguration::defaultConfiguration();
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestOnePost object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_onepost.moc"
