// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/sidecar.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace klapper;

class TestSidecar final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Sidecar full()
    {
        Sidecar sidecar;
        sidecar.clip = QStringLiteral("take.mp4");
        sidecar.endpoint = QStringLiteral("kling/kling-3.0/pro/image-to-video");
        sidecar.request = {
            {QStringLiteral("prompt"), QStringLiteral("a\u202e <b>\"夜\"")},
            {QStringLiteral("start_image_url"), QStringLiteral("https://images.example.com/a.png?key=recipe")}};
        sidecar.draft.prompt = QStringLiteral("a");
        sidecar.draft.endpoint = {Tier::Pro, Mode::ImageToVideo};
        sidecar.contractSource = QStringLiteral("live");
        sidecar.contractDate = QStringLiteral("2026-09");
        sidecar.jobId = QStringLiteral("7b0c");
        sidecar.requestId = QStringLiteral("r-1");
        sidecar.serviceHost = QStringLiteral("model-api.runcomfy.net");
        sidecar.resultUrl = QStringLiteral("https://cdn.runcomfy.net/x.mp4");
        sidecar.created = QDateTime(QDate(2026, 11, 23), QTime(12, 0, 0, 123), QTimeZone::utc());
        sidecar.submitted = sidecar.created.addSecs(1);
        sidecar.finished = sidecar.created.addSecs(90);
        sidecar.estimate = Money::fromMicros(560'000);
        sidecar.cost = Money::fromMicros(560'001);
        sidecar.sha256 = QByteArray(64, 'a');
        sidecar.parents = {QStringLiteral("r-0")};
        sidecar.relation = QStringLiteral("variant");
        sidecar.info = {.seconds = 5,
                        .width = 1280,
                        .height = 720,
                        .videoCodec = QStringLiteral("h264"),
                        .frameRate = QStringLiteral("24/1"),
                        .frames = 120};
        return sidecar;
    }
    QString write(const QByteArray& content)
    {
        QFile file(m_folder.filePath(QStringLiteral("x.mp4.klapper.json")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }

private Q_SLOTS:
    void goesToTheDiskAndComesBackTheSame()
    {
        const QString clip = m_folder.filePath(QStringLiteral("take.mp4"));
        QVERIFY(writeSidecar(clip, full()).ok());
        QVERIFY(writeSidecar(clip, full()).ok()); // again, over itself
        const QString path = m_folder.filePath(QStringLiteral("take.mp4.klapper.json"));
        QCOMPARE(sidecarPath(clip), path);
        const auto read = readSidecar(path);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, full());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void anEmptyOneComesBackToo()
    {
        const auto read = Sidecar::fromJson(Sidecar().toJson());
        QVERIFY(read.ok());
        QCOMPARE(*read, Sidecar());
        QVERIFY(!read->cost.has_value());
    }

    void carriesNoSignatureAndNoUserInfo()
    {
        Sidecar sidecar = full();
        sidecar.resultUrl = QStringLiteral("https://u:pw1@cdn.runcomfy.net/x.mp4?X-Signature=sig1#frag1");
        sidecar.request.insert(
            QStringLiteral("elements"),
            QJsonArray{QJsonObject{{QStringLiteral("url"), QStringLiteral("https://u:pw2@i.example.com/b.png?v=2")}}});
        sidecar.draft.firstFrame = QStringLiteral("https://u:pw3@i.example.com/c.png?v=3");
        const QByteArray json = QJsonDocument(sidecar.toJson()).toJson();
        for (const char* secret : {"pw1", "pw2", "pw3", "sig1", "frag1"})
            QVERIFY2(!json.contains(secret), secret);
        for (const char* recipe : {"a.png?key=recipe", "b.png?v=2", "c.png?v=3", "\"https://cdn.runcomfy.net/x.mp4\""})
            QVERIFY2(json.contains(recipe), recipe);
    }

    void timesAreWrittenInUtc()
    {
        Sidecar sidecar = full();
        sidecar.created = QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone(3600));
        QCOMPARE(sidecar.toJson()[u"created"].toString(), QStringLiteral("2026-11-23T11:00:00.000Z"));
    }

    // fault: U2
    void wrongTypesAreRefusedByName_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* member, const QJsonValue& value) {
            QTest::newRow(member) << QString::fromLatin1(member) << value;
        };
        row("schema", 2);
        row("clip", QStringLiteral("../../other.mp4"));
        row("request", QStringLiteral("{}"));
        row("draft", 5);
        row("requestId", QJsonArray());
        row("created", QStringLiteral("yesterday"));
        row("estimate", 0.56);
        row("cost", QStringLiteral("free"));
        row("parents", QJsonArray{1});
        row("info", QStringLiteral("h264"));
    }
    // fault: U2
    void wrongTypesAreRefusedByName()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject json = full().toJson();
        json.insert(member, value);
        const auto read = Sidecar::fromJson(json);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QVERIFY(read.error().detail.contains(member));
    }

    // fault: U2
    void hostileFilesAreRefused()
    {
        QCOMPARE(readSidecar(write("")).error().kind, ErrorKind::BadInput);
        QCOMPARE(readSidecar(write("[1]")).error().kind, ErrorKind::BadInput);
        QCOMPARE(readSidecar(write(QByteArray(200'000, '['))).error().kind, ErrorKind::BadInput);
        QCOMPARE(readSidecar(write(QByteArray(4 * 1024 * 1024 + 1, ' '))).error().kind, ErrorKind::TooLarge);
        QCOMPARE(readSidecar(m_folder.filePath(QStringLiteral("none"))).error().kind, ErrorKind::Disk);
        QCOMPARE(readSidecar(m_folder.path()).error().kind, ErrorKind::Disk);
        QCOMPARE(readSidecar(QStringLiteral("/dev/zero")).error().kind, ErrorKind::Disk);
    }

    // fault: L2
    void aFolderThatIsGoneIsSaid()
    {
        const Status written = writeSidecar(m_folder.filePath(QStringLiteral("gone/take.mp4")), full());
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::Disk);
    }
};

QTEST_GUILESS_MAIN(TestSidecar)
#include "tst_sidecar.moc"
