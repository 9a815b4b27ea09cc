// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceservice.h"
#include "tests/support/isolated.h"
#include "tests/support/practiceclient.h"
#include "tests/support/sampleimages.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace klapper;
using namespace klapper::practice;
using klapper::test::plainInput;
using klapper::test::PracticeClient;
using klapper::test::Reply;

namespace {

const QString standard = QStringLiteral("standard/text-to-video");
const QString pro = QStringLiteral("pro/text-to-video");
const QString fourK = QStringLiteral("4k/text-to-video");
const QString proImage = QStringLiteral("pro/image-to-video");

QJsonObject with(QJsonObject object, const QString& key, const QJsonValue& value)
{
    object.insert(key, value);
    return object;
}

QString dataUri(const QByteArray& image, const char* type = "png")
{
    return u"data:image/" % QString::fromLatin1(type) % u";base64," % QString::fromLatin1(image.toBase64());
}

/// A service whose queue is held, so that nothing is rendered, and a client for it.
struct Held
{
    explicit Held(PracticeOptions options = {})
        : service(options)
        , client(*service.start())
    {
        client.control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
    }
    PracticeService service;
    PracticeClient client;
};

} // namespace

class PracticeWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOnceAndSaysWhere()
    {
        PracticeService service({.token = QStringLiteral("mine")});
        QCOMPARE(service.address(), PracticeAddress());
        const Result<PracticeAddress> address = service.start();
        QVERIFY(address.ok());
        QVERIFY(address->base.startsWith(u"http://127.0.0.1:"));
        QCOMPARE(address->base, QString(address->web % u"/v1"));
        QCOMPARE(address->serverless, QString(address->web % u"/prod/v2"));
        QCOMPARE(address->token, QStringLiteral("mine"));
        QCOMPARE(*service.start(), *address);
        PracticeService second({.port = static_cast<quint16>(QUrl(address->web).port())});
        QCOMPARE(second.start().error().kind, ErrorKind::Unreachable);
    }

    void makesAnotherTokenEachTime()
    {
        PracticeService one({});
        PracticeService two({});
        QVERIFY(one.start()->token.size() > 40);
        QVERIFY(one.address().token != two.start()->token);
    }

    void needsFfmpeg()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        PracticeService service({});
        const Result<PracticeAddress> address = service.start();
        qputenv("PATH", path);
        QCOMPARE(address.error().kind, ErrorKind::Tool);
        QVERIFY(address.error().detail.contains(u"package ffmpeg"));
        QVERIFY(service.start().ok());
    }

    void stopsQuicklyUnderIdleClients()
    {
        auto held = std::make_unique<Held>();
        QCOMPARE(held->client.balance(), 100.0); // its connection is kept alive
        QElapsedTimer clock;
        clock.start();
        held.reset();
        QVERIFY2(clock.elapsed() < 5000, "a stop waits for idle clients");
    }

    void refusesWithoutTheToken()
    {
        Held held;
        const QString base = held.service.address().base;
        for (const QString& token : {QString(), QStringLiteral("wrong")}) {
            held.client.token = token;
            for (const Reply& reply :
                 {held.client.submit(standard, plainInput()), held.client.get(base + QStringLiteral("/models")),
                  held.client.status(QStringLiteral("x")),
                  held.client.post(held.service.address().web + QStringLiteral("/control/hold"))}) {
                QCOMPARE(reply.status, 401);
                QCOMPARE(reply.json().value(u"error_code").toInt(), 401001);
            }
        }
    }

    void takesARequestAndHoldsItsPrice()
    {
        Held held({.startBalanceMicros = 1'000'000});
        const Reply reply = held.client.submit(standard, plainInput(5));
        QCOMPARE(reply.status, 200);
        const QString id = reply.text(QStringLiteral("request_id"));
        const QString own = held.service.address().base % u"/requests/" % id;
        QCOMPARE(reply.text(QStringLiteral("status_url")), QString(own % u"/status"));
        QCOMPARE(reply.text(QStringLiteral("result_url")), QString(own % u"/result"));
        QCOMPARE(reply.text(QStringLiteral("cancel_url")), QString(own % u"/cancel"));
        const QJsonObject status = held.client.status(id).json();
        QCOMPARE(status.value(u"status").toString(), QStringLiteral("in_queue"));
        QCOMPARE(status.value(u"queue_position").toInt(), 1);
        QCOMPARE(held.client.balance(), 1.0); // nothing is charged before it is done …
        QVERIFY(!held.client.submitted(standard, plainInput(5)).isEmpty());
        const Reply third = held.client.submit(standard, plainInput(5)); // … but 0.84 of it is spoken for
        QCOMPARE(third.status, 402);
        QCOMPARE(third.json().value(u"error_code").toInt(), 10001);
        QCOMPARE(held.client.cancel(id).text(QStringLiteral("outcome")), QStringLiteral("cancelled"));
        QVERIFY(!held.client.submitted(standard, plainInput(5)).isEmpty());
    }

    void resultsBeforeTheEndHaveNoOutput()
    {
        Held held;
        const QString id = held.client.submitted(standard, plainInput());
        const QJsonObject result = held.client.result(id).json();
        QVERIFY(result.value(u"output").isNull());
        QVERIFY(!result.contains(u"cost"));
        QCOMPARE(result.value(u"model_id").toString(), QString(u"kling/kling-3.0/" % standard));
        QVERIFY(QDateTime::fromString(result.value(u"created_at").toString(), Qt::ISODate).isValid());
        QCOMPARE(held.client.result(QStringLiteral("none")).status, 404);
        QCOMPARE(held.client.cancel(QStringLiteral("none")).json().value(u"error_code").toInt(), 404001);
    }

    void cancelsOnlyOnceAndMovesTheQueueUp()
    {
        Held held;
        const QString first = held.client.submitted(standard, plainInput());
        const QString second = held.client.submitted(standard, plainInput());
        QCOMPARE(held.client.status(second).json().value(u"queue_position").toInt(), 2);
        QCOMPARE(held.client.cancel(first).text(QStringLiteral("outcome")), QStringLiteral("cancelled"));
        QCOMPARE(held.client.status(second).json().value(u"queue_position").toInt(), 1);
        QCOMPARE(held.client.cancel(first).text(QStringLiteral("outcome")), QStringLiteral("not_cancellable"));
        const QJsonObject result = held.client.result(first).json();
        QCOMPARE(result.value(u"status").toString(), QStringLiteral("cancelled"));
        QCOMPARE(result.value(u"cost").toDouble(-1), 0.0);
    }

    void checksInputsByTheDocumentedContract_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QJsonArray>("loc"); // empty: taken
        const QJsonObject plain = plainInput();
        const auto at = [](const QString& field) {
            return QJsonArray{QStringLiteral("body"), field};
        };
        const auto row = [&](const char* name, const QString& model, const QString& key, const QJsonValue& value,
                             const QString& field) {
            QTest::newRow(name) << model << with(plain, key, value) << (field.isEmpty() ? QJsonArray() : at(field));
        };
        const QString duration = QStringLiteral("duration");
        QTest::newRow("plain") << standard << plain << QJsonArray();
        QTest::newRow("nothing") << standard << QJsonObject() << at(QStringLiteral("prompt"));
        row("too short", standard, duration, 2, duration);
        row("too long", standard, duration, 16, duration);
        row("text for a number", standard, duration, QStringLiteral("5"), duration);
        row("half seconds", standard, duration, 5.5, duration);
        row("null", standard, duration, QJsonValue(), duration);
        row("blank prompt", standard, QStringLiteral("prompt"), QStringLiteral("  "), QStringLiteral("prompt"));
        row("21:9", standard, QStringLiteral("aspect_ratio"), QStringLiteral("21:9"), {});
        row("other shape", standard, QStringLiteral("aspect_ratio"), QStringLiteral("2:1"),
            QStringLiteral("aspect_ratio"));
        row("guidance", standard, QStringLiteral("cfg_scale"), 0.7, {});
        row("much guidance", standard, QStringLiteral("cfg_scale"), 1.1, QStringLiteral("cfg_scale"));
        row("audio", standard, QStringLiteral("generate_audio"), true, {});
        row("audio as a number", standard, QStringLiteral("generate_audio"), 1, QStringLiteral("generate_audio"));
        row("seed", standard, QStringLiteral("seed"), 4294967296.0, {});
        row("the live name", standard, QStringLiteral("sound"), true, QStringLiteral("sound"));
        row("segments", standard, QStringLiteral("prompt_segments"), QJsonArray(), QStringLiteral("prompt_segments"));
        row("no image", proImage, duration, 3, QStringLiteral("image_url"));
        row("image", proImage, QStringLiteral("image_url"), QStringLiteral("https://a.example/x.png"), {});
        row("http image", proImage, QStringLiteral("image_url"), QStringLiteral("http://a.example/x.png"),
            QStringLiteral("image_url"));
        row("an embedded image", proImage, QStringLiteral("image_url"), dataUri(test::png(8, 8)),
            QStringLiteral("image_url"));
        row("a path", proImage, QStringLiteral("image_url"), QStringLiteral("/home/x.png"),
            QStringLiteral("image_url"));
        row("7 shots in 4K", fourK, QStringLiteral("prompt"),
            QStringLiteral("Shot 1: a Shot 2: b Shot 3: c Shot 4: d Shot 5: e Shot 6: f Shot 7: g"),
            QStringLiteral("prompt"));
    }
    void checksInputsByTheDocumentedContract() { checkInput(PlayedContract::Documented); }

    void checksInputsByTheLiveContract_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QJsonArray>("loc");
        const QString body = QStringLiteral("body");
        const QString shots = QStringLiteral("multi_prompt");
        const auto shot = [](const QJsonValue& seconds) {
            return QJsonObject{{QStringLiteral("prompt"), QStringLiteral("a")}, {QStringLiteral("duration"), seconds}};
        };
        const QJsonObject plain = plainInput();
        QTest::newRow("sound") << standard << with(plain, QStringLiteral("sound"), false) << QJsonArray();
        QTest::newRow("documented name") << standard << with(plain, QStringLiteral("generate_audio"), false)
                                         << QJsonArray{body, QStringLiteral("generate_audio")};
        QTest::newRow("no seed") << standard << with(plain, QStringLiteral("seed"), 1)
                                 << QJsonArray{body, QStringLiteral("seed")};
        QTest::newRow("no 4:3") << standard << with(plain, QStringLiteral("aspect_ratio"), QStringLiteral("4:3"))
                                << QJsonArray{body, QStringLiteral("aspect_ratio")};
        QTest::newRow("first frame") << proImage << plain << QJsonArray{body, QStringLiteral("start_image_url")};
        QTest::newRow("shots") << pro << with(plain, shots, QJsonArray{shot(1), shot(2)}) << QJsonArray();
        QTest::newRow("shots too long") << pro << with(plain, shots, QJsonArray{shot(2), shot(2)})
                                        << QJsonArray{body, shots};
        QTest::newRow("default length") << pro
                                        << QJsonObject{{QStringLiteral("prompt"), QStringLiteral("a")},
                                                       {shots, QJsonArray{shot(2), shot(3)}}}
                                        << QJsonArray();
        QTest::newRow("shot without seconds")
            << pro
            << with(plain, shots, QJsonArray{shot(3), QJsonObject{{QStringLiteral("prompt"), QStringLiteral("b")}}})
            << QJsonArray{body, shots, 1, QStringLiteral("duration")};
        QTest::newRow("7 shots") << pro
                                 << with(plain, shots,
                                         QJsonArray{shot(1), shot(1), shot(1), shot(1), shot(1), shot(1), shot(1)})
                                 << QJsonArray{body, shots};
        QTest::newRow("intelligent in Pro")
            << pro << with(plain, QStringLiteral("shot_type"), QStringLiteral("intelligent"))
            << QJsonArray{body, QStringLiteral("shot_type")};
    }
    void checksInputsByTheLiveContract() { checkInput(PlayedContract::Live); }

    void checksEmbeddedImages_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QJsonArray>("loc");
        const QString first = QStringLiteral("start_image_url");
        const QByteArray image = test::png(40, 30);
        const auto row = [&](const char* name, const QString& value, bool taken) {
            QTest::newRow(name) << proImage << with(plainInput(), first, value)
                                << (taken ? QJsonArray() : QJsonArray{QStringLiteral("body"), first});
        };
        constexpr qsizetype most = 6 << 20;
        row("an address", QStringLiteral("https://a.example/x.png"), true);
        row("PNG", dataUri(image), true);
        row("JPEG", dataUri(test::encoded(image, "mjpeg"), "jpeg"), true);
        row("WebP", dataUri(test::encoded(image, "libwebp"), "webp"), true);
        row("6 MiB", dataUri(test::pngOf(most)), true);
        row("32 megapixels", dataUri(test::png(8000, 4000, 0, false)), true);
        row("a byte more than 6 MiB", dataUri(test::pngOf(most + 1)), false);
        row("20 MiB", dataUri(QByteArray(20 << 20, 'x')), false);
        row("a row more than 32 megapixels", dataUri(test::png(8000, 4001, 0, false)), false);
        row("another type than it says", dataUri(image, "jpeg"), false);
        row("GIF", dataUri(QByteArray("GIF89a\x10\x00\x10\x00\x00\x00\x00", 13), "gif"), false);
        row("no image", dataUri("only words"), false);
        row("empty", QStringLiteral("data:image/png;base64,"), false);
        row("no base64", dataUri(image) + u'!', false);
        row("not encoded", QStringLiteral("data:image/png,abc"), false);
        row("text", QStringLiteral("data:text/plain;base64,YQ=="), false);
        row("a path", QStringLiteral("/home/x.png"), false);
        row("a client's own reference", u"klapper-frame:" % QString(64, u'0') % u".png", false);
        row("a service's own reference", u"practice-image:" % QString(64, u'0') % u"-8x8.png", false);
        QTest::newRow("a last frame") << proImage
                                      << with(with(plainInput(), first, dataUri(image)),
                                              QStringLiteral("end_image_url"), dataUri(image))
                                      << QJsonArray();
        QTest::newRow("a bad last frame")
            << proImage
            << with(with(plainInput(), first, dataUri(image)), QStringLiteral("end_image_url"), dataUri("x"))
            << QJsonArray{QStringLiteral("body"), QStringLiteral("end_image_url")};
        QTest::newRow("in a prompt") << pro << with(plainInput(), QStringLiteral("prompt"), dataUri(image))
                                     << QJsonArray();
    }
    void checksEmbeddedImages() { checkInput(PlayedContract::Live); }

    void embeddedImagesStayOutOfTheLogAndTheBook()
    {
        Held held({.contract = PlayedContract::Live});
        const QByteArray image = test::png(40, 30, 100'000);
        const QJsonObject input = with(plainInput(), QStringLiteral("start_image_url"), dataUri(image));
        QVERIFY(!held.client.submitted(proImage, input).isEmpty());
        const QString web = held.service.address().web;
        for (const char* what : {"/control/log", "/control/requests"}) {
            const QByteArray said = held.client.get(web + QString::fromLatin1(what)).body;
            QVERIFY2(said.size() < 5000, said.left(200).constData());
            QVERIFY(said.contains(QCryptographicHash::hash(image, QCryptographicHash::Sha256).toHex()));
        }
    }

    void garbageIsNoInput()
    {
        Held held;
        const QString url = held.service.address().base % u"/models/kling/kling-3.0/" % standard;
        for (const QByteArray& body :
             {QByteArray("{"), QByteArray("[1]"), QByteArray(200'000, '['), QByteArray("\xff\xfe")}) {
            const Reply reply = held.client.send("POST", url, body);
            QCOMPARE(reply.status, 422);
            QCOMPARE(reply.json().value(u"error_code").toInt(), 422001);
        }
        QCOMPARE(
            held.client.submit(QStringLiteral("ultra/text-to-video"), plainInput()).json().value(u"error_code").toInt(),
            404001);
    }

    void audioLeftOutCostsByTheContract()
    {
        Held documented({.startBalanceMicros = 252'000});
        QCOMPARE(documented.client.submit(standard, plainInput(3)).status, 200); // 3 x 0.084
        Held live({.contract = PlayedContract::Live, .startBalanceMicros = 252'000});
        QCOMPARE(live.client.submit(standard, plainInput(3)).status, 402); // 3 x 0.126
        QCOMPARE(live.client.submit(standard, with(plainInput(3), QStringLiteral("sound"), false)).status, 200);
    }

    void listsTheModels()
    {
        Held held({.contract = PlayedContract::Live});
        const QString models = held.service.address().base + QStringLiteral("/models");
        const QJsonObject all = held.client.get(models).json();
        QCOMPARE(all.value(u"total").toInt(), 6);
        QVERIFY(!all.value(u"models").toArray().first().toObject().contains(u"input_schema"));
        const QJsonObject some =
            held.client.get(models + QStringLiteral("?category=image-to-video&search=4K&include_schema=true&limit=5"))
                .json();
        QCOMPARE(some.value(u"total").toInt(), 1);
        QVERIFY(some.value(u"models").toArray().first().toObject().contains(u"input_schema"));
        QCOMPARE(held.client.get(models + QStringLiteral("?offset=4&limit=9")).json().value(u"models").toArray().size(),
                 2);
        const QJsonObject one = held.client.get(models % u"/kling/kling-3.0/" % proImage).json();
        QVERIFY(one.value(u"input_schema").toObject().value(u"properties").toObject().contains(u"end_image_url"));
        QCOMPARE(held.client.get(models + QStringLiteral("/kling/none")).status, 404);
    }

    void signsInByThePage()
    {
        Held held;
        const QString web = held.service.address().web;
        const QString token = std::exchange(held.client.token, {});
        const QJsonObject code = held.client.post(web + QStringLiteral("/api/cli-auth/start")).json();
        QVERIFY(code.value(u"expires_in").toInt() > 0 && code.value(u"poll_interval").toInt() > 0);
        const auto poll = [&] {
            return held.client.post(web + QStringLiteral("/api/cli-auth/poll"),
                                    {{QStringLiteral("device_code"), code.value(u"device_code")}});
        };
        QCOMPARE(poll().text(QStringLiteral("status")), QStringLiteral("pending"));
        QVERIFY(code.value(u"verify_url").toString().contains(code.value(u"user_code").toString()));
        QCOMPARE(held.client.get(code.value(u"verify_url").toString()).status, 200);
        QCOMPARE(poll().text(QStringLiteral("access_token")), token);
        const Reply again = poll();
        QCOMPARE(again.status, 410);
        QCOMPARE(again.text(QStringLiteral("status")), QStringLiteral("expired"));
        QCOMPARE(held.client.get(web + QStringLiteral("/api/auth/me")).status, 401);
        held.client.token = token;
        QVERIFY(!held.client.get(web + QStringLiteral("/api/auth/me")).text(QStringLiteral("email")).isEmpty());
    }

    void signInIsDeniedByControl()
    {
        Held held;
        const QString web = held.service.address().web;
        held.client.control(QStringLiteral("signin"), {{QStringLiteral("outcome"), QStringLiteral("denied")},
                                                       {QStringLiteral("after_polls"), 1}});
        const QJsonObject code = held.client.post(web + QStringLiteral("/api/cli-auth/start")).json();
        const QJsonObject body{{QStringLiteral("device_code"), code.value(u"device_code")}};
        QCOMPARE(held.client.post(web + QStringLiteral("/api/cli-auth/poll"), body).status, 200);
        const Reply denied = held.client.post(web + QStringLiteral("/api/cli-auth/poll"), body);
        QCOMPARE(denied.status, 410);
        QCOMPARE(denied.text(QStringLiteral("status")), QStringLiteral("denied"));
    }

    void controlChangesRequestsAndTheBalance()
    {
        Held held;
        const QString id = held.client.submitted(standard, plainInput());
        const QString request = QStringLiteral("requests/") + id;
        held.client.control(request, {{QStringLiteral("status"), QStringLiteral("post_processing")},
                                      {QStringLiteral("queue_position"), 41}});
        QCOMPARE(held.client.word(id), QStringLiteral("post_processing"));
        QCOMPARE(held.client.status(id).json().value(u"queue_position").toInt(), 41);
        held.client.control(request, {{QStringLiteral("force"), QJsonObject()}});
        QCOMPARE(held.client.word(id), QStringLiteral("in_queue"));
        held.client.control(request, {{QStringLiteral("fail"), QStringLiteral("content policy")}});
        QCOMPARE(held.client.result(id).text(QStringLiteral("error")), QStringLiteral("content policy"));
        QCOMPARE(held.client.result(id).json().value(u"cost").toDouble(-1), 0.0);
        held.client.control(request, {{QStringLiteral("drop"), true}});
        QCOMPARE(held.client.status(id).status, 404);
        held.client.control(QStringLiteral("balance"), {{QStringLiteral("usd"), QStringLiteral("0.25")}});
        QCOMPARE(held.client.balance(), 0.25);
        QCOMPARE(held.client.control(QStringLiteral("balance"), {}).status, 400);
        QCOMPARE(held.client.control(QStringLiteral("nothing"), {}).status, 404);
    }

    void logsWithoutSecrets()
    {
        Held held({.token = QStringLiteral("very-secret")});
        held.client.submit(standard, plainInput());
        const QByteArray log = held.client.get(held.service.address().web + QStringLiteral("/control/log")).body;
        QVERIFY(!log.contains("very-secret"));
        const QJsonObject entry = held.client.log().first().toObject();
        QCOMPARE(entry.value(u"method").toString(), QStringLiteral("POST"));
        QCOMPARE(entry.value(u"kind").toString(), QStringLiteral("submit"));
        QCOMPARE(entry.value(u"status").toInt(), 200);
        QVERIFY(entry.value(u"has_token").toBool());
        QCOMPARE(entry.value(u"body").toObject(), plainInput());
    }

    void stateFolderBelongsToOne()
    {
        const QTemporaryDir folder;
        const PracticeOptions options{.stateDir = folder.path()};
        Held first(options);
        const QString id = first.client.submitted(standard, plainInput());
        Held second(options);
        QCOMPARE(second.client.status(id).status, 404);
    }

private:
    void checkInput(PlayedContract contract)
    {
        QFETCH(QString, model);
        QFETCH(QJsonObject, input);
        QFETCH(QJsonArray, loc);
        Held held({.contract = contract});
        const Reply reply = held.client.submit(model, input);
        if (loc.isEmpty()) {
            QCOMPARE(reply.status, 200);
            return;
        }
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.json().value(u"error_code").toInt(), 422001);
        const QJsonObject first = reply.json().value(u"detail").toArray().first().toObject();
        QCOMPARE(first.value(u"loc").toArray(), loc);
        QVERIFY(!first.value(u"msg").toString().isEmpty() && !first.value(u"type").toString().isEmpty());
        QVERIFY(!held.client.log().isEmpty());
        QCOMPARE(held.client.balance(), 100.0);
    }
};

int main(int argc, char** argv)
{
    const klapper::test::Isolated profile;
    const QCoreApplication app(argc, argv);
    PracticeWireTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_practicewire.moc"
