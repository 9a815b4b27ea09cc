// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/json.h"
#include "ui/shell/startrequest.h"

#include <QDir>
#include <QTest>

using namespace klapper;

/// What goes from one start of the program to another, and what is not believed.
class TestStartRequest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrivesAsItWas();
    void unknownFieldsAreLeftAlone();
    void oddMessagesAreNothing_data();
    void oddMessagesAreNothing();
    void theEnvironmentIsRead();
    void noSecretIsInIt();
};

void TestStartRequest::arrivesAsItWas()
{
    const StartRequest request{.practice = true,
                               .ownService = true,
                               .open = {QStringLiteral("a b.json"), QStringLiteral("линия\n二.mp4")},
                               .folder = QStringLiteral("/home/someone/films"),
                               .waylandToken = QStringLiteral("token-1"),
                               .startupId = QStringLiteral("shell/klapper/7-8-box_TIME123")};
    const QByteArray message = request.toMessage();
    QCOMPARE(message.count('\n'), 1);
    QVERIFY(message.endsWith('\n'));
    QCOMPARE(StartRequest::fromMessage(message), std::optional(request));
    QCOMPARE(StartRequest::fromMessage(StartRequest().toMessage()), std::optional(StartRequest()));
}

void TestStartRequest::unknownFieldsAreLeftAlone()
{
    const auto request = StartRequest::fromMessage(test::json("{'klapper': 1, 'practice': true, 'later': {'a': 1}}"));
    QVERIFY(request && request->practice);
}

void TestStartRequest::oddMessagesAreNothing_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x00\xff\x7f klapper\n", 12);
    QTest::newRow("no object") << test::json("[1, 2]");
    QTest::newRow("no version") << test::json("{'practice': true}");
    QTest::newRow("version 2") << test::json("{'klapper': 2, 'practice': true}");
    QTest::newRow("version as a text") << test::json("{'klapper': '1'}");
    QTest::newRow("version 1.5") << test::json("{'klapper': 1.5}");
    QTest::newRow("half a message") << StartRequest().toMessage().first(20);
    QTest::newRow("practice is a text") << test::json("{'klapper': 1, 'practice': 'true'}");
    QTest::newRow("folder is a list") << test::json("{'klapper': 1, 'folder': []}");
    QTest::newRow("open is a text") << test::json("{'klapper': 1, 'open': 'a'}");
    QTest::newRow("open has a number") << test::json("{'klapper': 1, 'open': ['a', 1]}");
    QTest::newRow("a token with a space") << test::json("{'klapper': 1, 'startup_id': 'a b'}");
    QTest::newRow("a token with a line feed") << test::json("{'klapper': 1, 'wayland_token': 'a\\n'}");
    QTest::newRow("a name with NUL") << test::json("{'klapper': 1, 'open': ['a\\u0000b']}");
    QTest::newRow("a long token") << QByteArray("{\"klapper\":1,\"startup_id\":\"") + QByteArray(600, 'a') + "\"}";
    QTest::newRow("a long folder") << QByteArray("{\"klapper\":1,\"folder\":\"") + QByteArray(9000, 'a') + "\"}";
    QTest::newRow("many names") << QByteArray("{\"klapper\":1,\"open\":[\"\"") + QByteArray(",\"\"").repeated(256)
                                       + "]}";
    QTest::newRow("deep") << QByteArray("{\"klapper\":1,\"open\":") + QByteArray(20'000, '[');
    QTest::newRow("huge") << QByteArray("{\"klapper\":1,\"x\":\"") + QByteArray(70'000, 'a') + "\"}";
}

void TestStartRequest::oddMessagesAreNothing()
{
    QFETCH(QByteArray, message);
    QVERIFY(!StartRequest::fromMessage(message));
}

void TestStartRequest::theEnvironmentIsRead()
{
    qputenv("XDG_ACTIVATION_TOKEN", "leave-7");
    qputenv("DESKTOP_STARTUP_ID", "odd one\n");
    const StartRequest request = StartRequest::ofThisProcess();
    QCOMPARE(request.waylandToken, QStringLiteral("leave-7"));
    QCOMPARE(request.startupId, QString()); // it would be refused
    QCOMPARE(request.folder, QDir::currentPath());
    QVERIFY(!request.ownService);
}

void TestStartRequest::noSecretIsInIt()
{
    qputenv("RUNCOMFY_TOKEN", "very-secret");
    const StartRequest request = StartRequest::ofThisProcess();
    QVERIFY(request.ownService);
    QVERIFY(!request.toMessage().contains("very-secret"));
    QCOMPARE(qgetenv("RUNCOMFY_TOKEN"), QByteArray("very-secret")); // still there for this process
    qunsetenv("RUNCOMFY_TOKEN");
}

QTEST_GUILESS_MAIN(TestStartRequest)
#include "tst_startrequest.moc"
