// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/framecheck.h"
#include "tests/support/faultyserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTest>

using namespace klapper;
using namespace klapper::test;
using namespace std::chrono_literals;
using Kind = Behaviour::Kind;

Q_DECLARE_METATYPE(klapper::test::Behaviour)

namespace {

const QString name = QStringLiteral("frames.example.org"); ///< stands in the server's certificate, and in no DNS

QByteArray frame(const QString& file)
{
    QFile image(QStringLiteral(KLAPPER_TEST_DATA "/frames/") + file);
    return image.open(QIODevice::ReadOnly) ? image.readAll() : QByteArray();
}

QByteArray answer(const QByteArray& body, const QByteArray& type = "image/jpeg", qint64 length = -1)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type
         + "\r\nContent-Length: " + QByteArray::number(length < 0 ? body.size() : length) + "\r\n\r\n" + body;
}

/// A server that speaks TLS with a certificate of its own, and a name that belongs to it.
struct House
{
    explicit House(const QList<Behaviour>& script, bool trusted = true)
    {
        if (!server.start(script))
            qFatal("no server");
        if (trusted) {
            QSslConfiguration trusting(plain);
            trusting.addCaCertificate(server.certificate());
            QSslConfiguration::setDefaultConfiguration(trusting);
        }
        addresses.insert(name, {QHostAddress(QHostAddress::LocalHost)});
        rules.allowsLoopback = true;
        rules.lookUp = [this](const QString& host, QObject* context, const auto& found) {
            lookedUp.append(host);
            QMetaObject::invokeMethod(
                context, [found, list = addresses.value(host)] { found(list); }, Qt::QueuedConnection);
        };
    }
    ~House() { QSslConfiguration::setDefaultConfiguration(plain); }
    House(const House&) = delete;
    House& operator=(const House&) = delete;

    QUrl named(const QString& path = QStringLiteral("/a.jpg")) const
    {
        QUrl url = server.url(path);
        url.setHost(name);
        return url;
    }
    FrameLook look(const QUrl& url)
    {
        FrameCheck check(url, rules);
        QList<FrameLook> answers;
        QObject::connect(&check, &FrameCheck::finished, &check,
                         [&answers](const FrameLook& look) { answers.append(look); });
        check.start();
        if (!QTest::qWaitFor([&answers] { return !answers.isEmpty(); }, 30'000))
            qFatal("the look never ended");
        // Nothing comes after it, whatever the server still does.
        check.cancel();
        QTest::qWait(20);
        if (answers.size() != 1)
            qFatal("the look ended %d times", int(answers.size()));
        return answers.first();
    }
    FrameLook look() { return look(named()); }

    QSslConfiguration plain = QSslConfiguration::defaultConfiguration();
    FaultyServer server{FaultyServer::Transport::Tls};
    QHash<QString, QList<QHostAddress>> addresses;
    QStringList lookedUp;
    FrameRules rules;
};

} // namespace

/// A look at an image's address, over real TLS against a server that behaves and one that does not.
class TestFrameCheck final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImageIsMeasured_data();
    void anImageIsMeasured();
    void nothingOfThePersonIsSent();
    void theTypeIsTheContents();
    // fault: U3
    void aBadAnswerIsNamed_data();
    void aBadAnswerIsNamed();
    // fault: U3, X4
    void aSlowAnswerEnds_data();
    void aSlowAnswerEnds();
    // fault: U3
    void moreThanTheLimitIsNotRead();
    void aPublicRedirectIsFollowed();
    // fault: U3
    void aRedirectElsewhereIsRefused_data();
    void aRedirectElsewhereIsRefused();
    // fault: U3
    void aCircleOfRedirectsEnds();
    void aRedirectToAForbiddenHostIsNotFollowed();
    // fault: U3
    void aPrivateAddressIsNeverContacted_data();
    void aPrivateAddressIsNeverContacted();
    // fault: U3
    void aNameOfAPrivateAddressIsNeverContacted_data();
    void aNameOfAPrivateAddressIsNeverContacted();
    void theNameIsLookedUpOnce();
    // fault: U3
    void aCertificateThatCannotBeTrustedIsRefused();
    void theCertificateMustBeTheNames();
    void theNextAddressIsTried();
    void nobodyThereIsSaid();
    void cancellingEndsItOnce();
    void destroyingItIsQuiet();
};

void TestFrameCheck::anImageIsMeasured_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QSize>("size");
    QTest::newRow("still.jpg") << QStringLiteral("jpeg") << QSize(640, 360);
    QTest::newRow("turned.jpg") << QStringLiteral("jpeg") << QSize(480, 640);
    QTest::newRow("still.png") << QStringLiteral("png") << QSize(640, 360);
    QTest::newRow("still.webp") << QStringLiteral("webp") << QSize(640, 360);
    QTest::newRow("small.png") << QStringLiteral("png") << QSize(200, 150); // its size is for the linter to judge
}

void TestFrameCheck::anImageIsMeasured()
{
    QFETCH(QString, format);
    QFETCH(QSize, size);
    const QByteArray file = frame(QString::fromLatin1(QTest::currentDataTag()));
    House house({Behaviour::raw(answer(file))});
    const FrameLook look = house.look();
    QCOMPARE(look.refusal, FrameRefusal::None);
    QCOMPARE(
        look.facts,
        (FrameFacts{
            .url = house.named().toString(), .size = size, .format = format, .bytes = file.size(), .refusal = {}}));
    QCOMPARE(look.content, file);
    QCOMPARE(house.server.requests().size(), 1);
}

void TestFrameCheck::nothingOfThePersonIsSent()
{
    House house({Behaviour::raw(
                     "HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: /b.jpg\r\nContent-Length: 0\r\n\r\n", false),
                 Behaviour::raw(answer(frame(QStringLiteral("still.jpg"))))});
    QCOMPARE(house.look().refusal, FrameRefusal::None);
    const QList<SeenRequest> seen = house.server.requests();
    QCOMPARE(seen.size(), 2);
    for (const SeenRequest& request : seen) {
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.headers.value("host"), name.toLatin1() + ':' + QByteArray::number(house.server.port()));
        QCOMPARE(request.headers.value("accept-encoding"), QByteArray("identity"));
        QCOMPARE(request.headers.value("accept-language"), QByteArray("*"));
        for (const char* header : {"cookie", "authorization", "referer", "origin", "if-none-match"})
            QVERIFY2(!request.headers.contains(header), header);
    }
}

void TestFrameCheck::theTypeIsTheContents()
{
    House house({Behaviour::raw(answer(frame(QStringLiteral("still.png")), "text/html"))});
    QCOMPARE(house.look().facts.format, QStringLiteral("png"));
}

void TestFrameCheck::aBadAnswerIsNamed_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<FrameRefusal>("refusal");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* tag, const Behaviour& behaviour, FrameRefusal why, const char* detail = "") {
        QTest::newRow(tag) << behaviour << why << QString::fromLatin1(detail);
    };
    const QByteArray jpg = frame(QStringLiteral("still.jpg"));
    row("404", Behaviour::raw("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"), FrameRefusal::HttpStatus,
        "404 Not Found");
    row("500 with an image", Behaviour::raw("HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n"), FrameRefusal::HttpStatus,
        "500 Oh");
    row("401", Behaviour::raw("HTTP/1.1 401 Who\r\nWWW-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n"),
        FrameRefusal::HttpStatus, "401 Who");
    row("206", Behaviour::raw("HTTP/1.1 206 Partial\r\nContent-Length: 0\r\n\r\n"), FrameRefusal::HttpStatus,
        "206 Partial");
    row("page", Behaviour::raw(answer("<!doctype html><title>Gallery</title>", "image/jpeg")), FrameRefusal::NotAnImage,
        "text/html");
    row("long page", Behaviour::raw(answer("<html>" + QByteArray(200'000, 'x'))), FrameRefusal::NotAnImage,
        "text/html");
    row("json", Behaviour::raw(answer("{\"error\":\"no\"}", "application/json")), FrameRefusal::NotAnImage,
        "application/json");
    row("empty", Behaviour::raw(answer("")), FrameRefusal::NotAnImage, "image/jpeg");
    row("gif", Behaviour::raw(answer(frame(QStringLiteral("still.gif")))), FrameRefusal::Format, "image/gif");
    row("svg", Behaviour::raw(answer("<svg xmlns='http://www.w3.org/2000/svg'/>")), FrameRefusal::Format,
        "image/svg+xml");
    row("cut by the connection", Behaviour::raw(answer(jpg.left(1000), "image/jpeg", jpg.size())),
        FrameRefusal::CutShort);
    row("cut on the server", Behaviour::raw(answer(jpg.left(jpg.size() / 2))), FrameRefusal::CutShort);
    row("head alone", Behaviour::raw(answer(jpg.left(20))), FrameRefusal::CutShort);
    row("closes at once", Behaviour::closing(Kind::CloseAfterRequest), FrameRefusal::Unreachable);
    row("doubled length", Behaviour::raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello"),
        FrameRefusal::BadAnswer);
}

void TestFrameCheck::aBadAnswerIsNamed()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(FrameRefusal, refusal);
    QFETCH(QString, detail);
    House house({behaviour});
    const FrameLook look = house.look();
    QCOMPARE(int(look.refusal), int(refusal));
    if (!detail.isEmpty())
        QCOMPARE(look.detail, detail);
    QVERIFY(!look.facts.refusal.isEmpty());
    QVERIFY(look.content.isEmpty());
    QCOMPARE(look.facts.url, house.named().toString());
}

void TestFrameCheck::aSlowAnswerEnds_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<FrameRefusal>("refusal");
    const QByteArray drip = answer(frame(QStringLiteral("still.jpg")));
    QTest::newRow("silence") << Behaviour::closing(Kind::NeverAnswer) << FrameRefusal::TimedOut;
    QTest::newRow("a head without end") << Behaviour::closing(Kind::EndlessHead) << FrameRefusal::TimedOut;
    QTest::newRow("a head that drips") << Behaviour::drip(drip, 60ms) << FrameRefusal::TimedOut;
    const qsizetype head = drip.indexOf("\r\n\r\n") + 4;
    QTest::newRow("a body that drips") << Behaviour::drip(drip.mid(0, head + 400), 1ms) << FrameRefusal::TooSlow;
}

void TestFrameCheck::aSlowAnswerEnds()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(FrameRefusal, refusal);
    House house({behaviour});
    const bool drips = refusal == FrameRefusal::TooSlow;
    house.rules.deadline = drips ? 25s : 2s;
    house.rules.slowSpan = 500ms;
    house.rules.leastBytes = 2000;
    const int got = int(house.look().refusal);
    // Qt may end an endless head by itself.
    if (behaviour.kind == Kind::EndlessHead)
        QVERIFY(got == int(FrameRefusal::TimedOut) || got == int(FrameRefusal::Unreachable));
    else
        QCOMPARE(got, int(refusal));
}

void TestFrameCheck::moreThanTheLimitIsNotRead()
{
    const QByteArray png = frame(QStringLiteral("still.png")).left(600);
    {
        House house({Behaviour::raw(answer(png, "image/png", 30'000'000), false)});
        QCOMPARE(house.look().refusal, FrameRefusal::TooLarge);
    }
    House house({{.kind = Kind::EndlessBody, .bytes = "HTTP/1.1 200 OK\r\n\r\n" + png}});
    house.rules.mostBytes = 2'000'000;
    QCOMPARE(house.look().refusal, FrameRefusal::TooLarge);
}

void TestFrameCheck::aPublicRedirectIsFollowed()
{
    House house({Behaviour::redirect(301, "https://frames.example.org:" + QByteArray("PORT") + "/b.jpg")});
    const QByteArray port = QByteArray::number(house.server.port());
    house.server.setScript({Behaviour::redirect(301, "https://frames.example.org:" + port + "/b.jpg"),
                            Behaviour::redirect(307, "c/d.jpg?x=1"),
                            Behaviour::raw(answer(frame(QStringLiteral("still.jpg"))))});
    const FrameLook look = house.look();
    QCOMPARE(look.refusal, FrameRefusal::None);
    QCOMPARE(look.facts.url, house.named().toString()); // what was asked for, not where it lay
    QCOMPARE(house.server.requests().last().path, QByteArray("/c/d.jpg?x=1"));
}

void TestFrameCheck::aRedirectElsewhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"http://images.example.org/a.jpg", "https://10.1.2.3/a.jpg", "https://192.168.0.1/",
                               "https://169.254.169.254/", "https://[fd00::1]/a.jpg", "https://printer.local/a.jpg",
                               "https://router/a.jpg", "file:///etc/passwd", "ftp://images.example.org/a.jpg",
                               "https://user:pw@images.example.org/a.jpg", "https://inside.example.org/a.jpg"})
        QTest::newRow(target) << QByteArray(target);
}

void TestFrameCheck::aRedirectElsewhereIsRefused()
{
    QFETCH(QByteArray, target);
    House house({Behaviour::redirect(302, target), Behaviour::raw(answer(frame(QStringLiteral("still.jpg"))))});
    house.addresses.insert(QStringLiteral("inside.example.org"), {QHostAddress(QStringLiteral("10.0.0.7"))});
    const FrameLook look = house.look();
    QCOMPARE(look.refusal, FrameRefusal::Redirect);
    QCOMPARE(house.server.requests().size(), 1);
}

void TestFrameCheck::aCircleOfRedirectsEnds()
{
    House house({Behaviour::redirect(302, "/a.jpg")});
    QCOMPARE(house.look().refusal, FrameRefusal::TooManyRedirects);
    QCOMPARE(house.server.requests().size(), 4);
    house.server.setScript({Behaviour::redirect(302, "")});
    QCOMPARE(house.look().refusal, FrameRefusal::BadAnswer);
}

void TestFrameCheck::aRedirectToAForbiddenHostIsNotFollowed()
{
    House house({});
    const QByteArray port = QByteArray::number(house.server.port());
    house.server.setScript({Behaviour::redirect(302, "https://127.0.0.1:" + port + "/b.jpg"),
                            Behaviour::raw(answer(frame(QStringLiteral("still.jpg"))))});
    house.rules.isForbidden = [](const QString& host) {
        return host == u"127.0.0.1";
    };
    QCOMPARE(house.look().refusal, FrameRefusal::Redirect);
    QCOMPARE(house.server.requests().size(), 1);
}

void TestFrameCheck::aPrivateAddressIsNeverContacted_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url :
         {"https://127.0.0.1:%1/a.jpg", "https://localhost:%1/a.jpg", "https://[::1]:%1/a.jpg",
          "https://10.0.0.1/a.jpg", "https://[::ffff:127.0.0.1]:%1/a.jpg", "https://[64:ff9b::7f00:1]:%1/a.jpg",
          "http://images.example.org/a.jpg", "https://user@images.example.org/a.jpg", "ftp://images.example.org/a.jpg"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestFrameCheck::aPrivateAddressIsNeverContacted()
{
    QFETCH(QString, url);
    House house({Behaviour::raw(answer(frame(QStringLiteral("still.jpg"))))});
    house.rules.allowsLoopback = false;
    const QString text = url.contains(u'%') ? url.arg(house.server.port()) : url;
    QCOMPARE(house.look(QUrl(text)).refusal, FrameRefusal::Address);
    QCOMPARE(house.server.connectionCount(), 0);
    QVERIFY(house.lookedUp.isEmpty());
}

void TestFrameCheck::aNameOfAPrivateAddressIsNeverContacted_data()
{
    QTest::addColumn<QStringList>("addresses");
    const auto row = [](const QStringList& addresses) {
        QTest::newRow(qPrintable(addresses.join(u' '))) << addresses;
    };
    row({QStringLiteral("127.0.0.1")});
    row({QStringLiteral("192.168.1.1")});
    row({QStringLiteral("169.254.169.254")});
    row({QStringLiteral("::ffff:10.0.0.1")});
    row({QStringLiteral("fe80::1")});
    row({QStringLiteral("93.184.216.34"), QStringLiteral("127.0.0.1")}); // one of them is enough
    row({QStringLiteral("64:ff9b::c0a8:101")});
}

void TestFrameCheck::aNameOfAPrivateAddressIsNeverContacted()
{
    QFETCH(QStringList, addresses);
    House house({Behaviour::raw(answer(frame(QStringLiteral("still.jpg"))))});
    house.rules.allowsLoopback = false;
    QList<QHostAddress> parsed;
    for (const QString& address : std::as_const(addresses))
        parsed.append(QHostAddress(address));
    house.addresses.insert(name, parsed);
    const FrameLook look = house.look();
    QCOMPARE(look.refusal, FrameRefusal::PrivateHost);
    QCOMPARE(look.detail, name);
    QCOMPARE(house.server.connectionCount(), 0);
}

void TestFrameCheck::theNameIsLookedUpOnce()
{
    House house({Behaviour::raw(answer(frame(QStringLiteral("still.jpg"))))});
    // A name that is nobody's the second time: whoever looked it up again would fail.
    house.rules.lookUp = [&house, before = house.rules.lookUp](const QString& host, QObject* context,
                                                               const auto& found) {
        before(host, context, found);
        house.addresses.clear();
    };
    QCOMPARE(house.look().refusal, FrameRefusal::None);
    QCOMPARE(house.lookedUp, QStringList{name});
    QCOMPARE(house.look().refusal, FrameRefusal::UnknownHost);
}

void TestFrameCheck::aCertificateThatCannotBeTrustedIsRefused()
{
    House house({Behaviour::raw(answer(frame(QStringLiteral("still.jpg"))))}, false);
    QCOMPARE(house.look().refusal, FrameRefusal::Tls);
    QVERIFY(house.server.requests().isEmpty());
}

void TestFrameCheck::theCertificateMustBeTheNames()
{
    House house({Behaviour::raw(answer(frame(QStringLiteral("still.jpg"))))});
    const QString other = QStringLiteral("other.example.org");
    house.addresses.insert(other, {QHostAddress(QHostAddress::LocalHost)});
    QUrl url = house.named();
    url.setHost(other);
    QCOMPARE(house.look(url).refusal, FrameRefusal::Tls);
    QVERIFY(house.server.requests().isEmpty());
}

void TestFrameCheck::theNextAddressIsTried()
{
    House house({Behaviour::raw(answer(frame(QStringLiteral("still.jpg"))))});
    house.addresses.insert(name, {QHostAddress(QStringLiteral("::1")), QHostAddress(QStringLiteral("127.0.0.9")),
                                  QHostAddress(QHostAddress::LocalHost)});
    QCOMPARE(house.look().refusal, FrameRefusal::None);
}

void TestFrameCheck::nobodyThereIsSaid()
{
    House house({});
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    QUrl url = house.named();
    url.setPort(closed.serverPort());
    closed.close();
    QCOMPARE(house.look(url).refusal, FrameRefusal::Unreachable);
}

void TestFrameCheck::cancellingEndsItOnce()
{
    House house({Behaviour::closing(Kind::NeverAnswer)});
    FrameCheck check(house.named(), house.rules);
    int ends = 0;
    connect(&check, &FrameCheck::finished, this, [&ends](const FrameLook& look) {
        ++ends;
        QCOMPARE(look.refusal, FrameRefusal::Cancelled);
    });
    check.start();
    check.start();
    QTRY_COMPARE_WITH_TIMEOUT(house.server.requests().size(), 1, 20'000);
    check.cancel();
    check.cancel();
    QCOMPARE(ends, 1);
}

void TestFrameCheck::destroyingItIsQuiet()
{
    House house({Behaviour::closing(Kind::NeverAnswer)});
    int ends = 0;
    {
        FrameCheck check(house.named(), house.rules);
        connect(&check, &FrameCheck::finished, this, [&ends] { ++ends; });
        check.start();
        QTRY_COMPARE_WITH_TIMEOUT(house.server.requests().size(), 1, 20'000);
    }
    QTest::qWait(20);
    QCOMPARE(ends, 0);
}

QTEST_GUILESS_MAIN(TestFrameCheck)
#include "tst_framecheck.moc"
