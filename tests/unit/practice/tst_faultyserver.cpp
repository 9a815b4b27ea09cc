// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyserver.h"
#include "tests/support/isolated.h"

#include <QCoreApplication>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace klapper::test;
using Kind = Behaviour::Kind;

namespace {

const QByteArray post = "POST /v1/models/x HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nbody";
const QByteArray get = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n";

constexpr int quiet = 400; // ms after which nothing more is expected

/// What comes back until the server closes or nothing more comes for a while. The first byte may take `firstMs`.
QByteArray answerTo(const FaultyServer& server, const QByteArray& request, int firstMs = 10'000)
{
    QSslSocket socket;
    if (server.url().scheme() == u"https") {
        QSslConfiguration trust = socket.sslConfiguration();
        trust.setCaCertificates({server.certificate()});
        socket.setSslConfiguration(trust);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        if (!socket.waitForEncrypted(5'000))
            return "no handshake: " + socket.errorString().toUtf8();
    } else {
        socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
    }
    socket.waitForConnected(5'000);
    socket.write(request);
    QByteArray answer;
    while (answer.size() < 200'000
           && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(answer.isEmpty() ? firstMs : quiet)))
        answer += socket.readAll();
    return answer + socket.readAll() + (socket.state() == QAbstractSocket::ConnectedState ? "" : "<closed>");
}

} // namespace

class FaultyServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksAsAsked_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<QByteArray>("answer"); // what it begins and ends with, around "…"
        const auto row = [](const char* name, const Behaviour& b, const QByteArray& answer) {
            QTest::newRow(name) << b << answer;
        };
        row("raw", Behaviour::raw("boo"), "boo<closed>");
        row("json", Behaviour::json(200, "{}"), "HTTP/1.1 200…Content-Length: 2\r\n\r\n{}");
        row("half", Behaviour::half(200, "12345678"), "HTTP/1.1 200…Content-Length: 8\r\n\r\n1234<closed>");
        row("redirect", Behaviour::redirect(307, "http://elsewhere/"),
            "HTTP/1.1 307…Location: http://elsewhere/\r\n\r\n");
        row("close on accept", Behaviour::closing(Kind::CloseOnAccept), "<closed>");
        row("close after head", Behaviour::closing(Kind::CloseAfterHead), "<closed>");
        row("close after request", Behaviour::closing(Kind::CloseAfterRequest), "<closed>");
        row("never", Behaviour::closing(Kind::NeverAnswer), "");
        row("drip", Behaviour::drip("abc", std::chrono::milliseconds(20)), "abc");
        row("endless head", Behaviour::closing(Kind::EndlessHead), "HTTP/1.1 200 OK\r\nX-Line-1: xxx…");
    }
    void breaksAsAsked()
    {
        QFETCH(Behaviour, behaviour);
        QFETCH(QByteArray, answer);
        FaultyServer server;
        QVERIFY(server.start({behaviour}));
        const QByteArray got = answerTo(server, post, behaviour.kind == Kind::NeverAnswer ? quiet : 10'000);
        const qsizetype gap = answer.indexOf("…");
        const QByteArray begin = gap < 0 ? answer : answer.left(gap);
        const QByteArray end = gap < 0 ? answer : answer.mid(gap + 3);
        QVERIFY2(got.startsWith(begin) && got.endsWith(end), got.left(300).constData());
        if (gap < 0)
            QCOMPARE(got, answer);
        QCOMPARE(server.postCount(), behaviour.kind == Kind::CloseOnAccept ? 0 : 1);
        QCOMPARE(server.connectionCount(), 1);
    }

    void playsTheScriptInOrderAndCounts()
    {
        FaultyServer server;
        QVERIFY(server.start({Behaviour::json(500, "{}"), Behaviour::json(200, "{\"n\":2}")}));
        QVERIFY(answerTo(server, post).startsWith("HTTP/1.1 500"));
        QVERIFY(answerTo(server, get + get).endsWith("{\"n\":2}")); // both on one connection
        QCOMPARE(server.postCount(), 1);
        QCOMPARE(server.count("GET"), 2);
        QCOMPARE(server.connectionCount(), 2);
        const SeenRequest first = server.requests().first();
        QCOMPARE(first.path, QByteArray("/v1/models/x"));
        QCOMPARE(first.headers.value("host"), QByteArray("h"));
        QCOMPARE(first.body, QByteArray("body"));
    }

    void speaksTls()
    {
        FaultyServer server(FaultyServer::Transport::Tls);
        QVERIFY(server.start({Behaviour::json(200, "{}"), Behaviour::closing(Kind::CloseAfterRequest)}));
        QCOMPARE(server.url().scheme(), QStringLiteral("https"));
        QVERIFY(answerTo(server, post).endsWith("{}"));
        QCOMPARE(answerTo(server, post), QByteArray("<closed>"));
        QCOMPARE(server.postCount(), 2);
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication app(argc, argv);
    FaultyServerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faultyserver.moc"
