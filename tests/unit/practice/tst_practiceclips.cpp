// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/framecounter.h"
#include "app/practice/practiceservice.h"
#include "tests/support/isolated.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

using namespace klapper;
using namespace klapper::practice;
using klapper::test::plainInput;
using klapper::test::PracticeClient;
using klapper::test::Reply;

namespace {

const QString standard = QStringLiteral("standard/text-to-video");
const QString fourK = QStringLiteral("4k/text-to-video");

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

QStringList words(const char* line) { return QString::fromLatin1(line).split(u' '); }

/// All frames of a clip, filtered, as bytes of grey.
QByteArray grey(const QString& clip, const QString& filter)
{
    return run(QStringLiteral("ffmpeg"), words("-v error -nostdin -i")
                                             + QStringList{clip, QStringLiteral("-vf"), filter}
                                             + words("-f rawvideo -pix_fmt gray -"));
}

/// The numbers that the blocks at the edge of the picture show, frame by frame.
QList<int> countersIn(const QString& clip, QSize size)
{
    const int side = FrameCounter::block(size);
    const int width = side * FrameCounter::bits;
    const QByteArray strip =
        grey(clip, QStringLiteral("crop=%1:%2:0:%3").arg(width).arg(side).arg(size.height() - side));
    QList<int> numbers;
    for (qsizetype frame = 0; frame + width * side <= strip.size(); frame += width * side) {
        int number = 0;
        for (int i = 0; i < FrameCounter::bits; ++i) {
            const qsizetype middle =
                frame + static_cast<qsizetype>(side / 2) * width + FrameCounter::middle(size, i).x();
            number = number * 2 + (static_cast<unsigned char>(strip.at(middle)) > 127 ? 1 : 0);
        }
        numbers.append(number);
    }
    return numbers;
}

/// Ids of our ffmpeg children.
QStringList renderers()
{
    const QByteArray ours = "\nPPid:\t" + QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    QStringList found;
    for (const QString& pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(u"/proc/" % pid % u"/status");
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray status = file.readAll();
        if (status.startsWith("Name:\tffmpeg\n") && status.contains(ours) && !status.contains("State:\tZ"))
            found.append(pid);
    }
    return found;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PracticeClipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<PracticeService>(PracticeOptions{.speed = 50, .stateDir = m_state.path()});
        QVERIFY(m_service->start().ok());
        m_client = std::make_unique<PracticeClient>(m_service->address());
    }

    void rendersWhatWasAsked_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("aspect");
        QTest::addColumn<bool>("audio");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("cost");
        QTest::newRow("Standard") << standard << QStringLiteral("16:9") << false << QSize(1920, 1080) << 0.252;
        QTest::newRow("Pro upright") << QStringLiteral("pro/text-to-video") << QStringLiteral("9:16") << true
                                     << QSize(1080, 1920) << 0.504;
        QTest::newRow("square") << standard << QStringLiteral("1:1") << true << QSize(1080, 1080) << 0.378;
        QTest::newRow("cinema") << QStringLiteral("pro/image-to-video") << QStringLiteral("21:9") << false
                                << QSize(1920, 822) << 0.336;
        QTest::newRow("4K") << fourK << QStringLiteral("16:9") << true << QSize(3840, 2160) << 1.26;
    }
    void rendersWhatWasAsked()
    {
        QFETCH(QString, model);
        QFETCH(QString, aspect);
        QFETCH(bool, audio);
        QFETCH(QSize, size);
        QFETCH(double, cost);
        QJsonObject input{
            {QStringLiteral("prompt"), QStringLiteral("Shot 1 (1s): %{n} 'a\\' [b];c:d,e=f\nShot 2 (2s): 雨 🎬 Ω")},
            {QStringLiteral("duration"), 3},
            {QStringLiteral("aspect_ratio"), aspect},
            {QStringLiteral("generate_audio"), audio}};
        if (model.contains(u"image"))
            input.insert(u"image_url", QStringLiteral("https://a.example/x.png"));
        const double before = m_client->balance();
        const QString id = m_client->submitted(model, input);
        QVERIFY(m_client->completed(id));
        QCOMPARE(m_client->result(id).json().value(u"cost").toDouble(), cost);
        QVERIFY(std::abs(before - m_client->balance() - cost) < 1e-6);

        const QString clip = m_state.filePath(u"clips/" % id % u".mp4");
        const QJsonObject probe =
            QJsonDocument::fromJson(
                run(QStringLiteral("ffprobe"),
                    words("-v error -count_frames -of json -show_entries format=duration:"
                          "stream=codec_name,pix_fmt,width,height,nb_read_frames,duration,sample_rate,channels")
                        << clip))
                .object();
        const QJsonArray streams = probe.value(u"streams").toArray();
        QCOMPARE(streams.size(), audio ? 2 : 1);
        const QJsonObject video = streams.first().toObject();
        QCOMPARE(video.value(u"codec_name").toString(), QStringLiteral("h264"));
        QCOMPARE(video.value(u"pix_fmt").toString(), QStringLiteral("yuv420p"));
        QCOMPARE(QSize(video.value(u"width").toInt(), video.value(u"height").toInt()), size);
        QCOMPARE(video.value(u"nb_read_frames").toString(), QStringLiteral("72"));
        QCOMPARE(probe.value(u"format").toObject().value(u"duration").toString().toDouble(), 3.0);
        if (audio) {
            const QJsonObject sound = streams.last().toObject();
            QCOMPARE(sound.value(u"codec_name").toString(), QStringLiteral("aac"));
            QCOMPARE(sound.value(u"sample_rate").toString(), QStringLiteral("48000"));
            QCOMPARE(sound.value(u"channels").toInt(), 2);
            QCOMPARE(sound.value(u"duration").toString().toDouble(), 3.0);
        }
        QVERIFY(bytesOf(clip).indexOf("moov") < bytesOf(clip).indexOf("mdat")); // can be played while it comes
        const QList<int> counters = countersIn(clip, size);
        QCOMPARE(counters.size(), 72);
        for (int i = 0; i < 72; ++i)
            QCOMPARE(counters.at(i), i);
    }

    void cutsWhereTheShotChanges()
    {
        const QString id = m_client->submitted(
            standard, {{QStringLiteral("prompt"), QStringLiteral("Shot 1: a Shot 2 (s): b Shot 3: c")},
                       {QStringLiteral("duration"), 3},
                       {QStringLiteral("seed"), 3}});
        QVERIFY(m_client->completed(id));
        const QByteArray small =
            grey(m_state.filePath(u"clips/" % id % u".mp4"), QStringLiteral("crop=iw:ih/2:0:0,scale=16:8"));
        QList<int> cuts;
        for (qsizetype frame = 1; frame < small.size() / 128; ++frame) {
            int difference = 0;
            for (qsizetype i = 0; i < 128; ++i)
                difference += std::abs(static_cast<unsigned char>(small.at(frame * 128 + i))
                                       - static_cast<unsigned char>(small.at(frame * 128 - 128 + i)));
            if (difference > 500)
                cuts.append(static_cast<int>(frame));
        }
        QCOMPARE(cuts, (QList<int>{24, 48}));
    }

    void aSeedGivesTheSameClipAgain()
    {
        QJsonObject input = plainInput();
        input.insert(u"seed", 11);
        QStringList hashes;
        for (int i = 0; i < 3; ++i) {
            if (i == 2)
                input.remove(u"seed");
            const QString id = m_client->submitted(standard, input);
            QVERIFY(m_client->completed(id));
            const QByteArray clip = bytesOf(m_state.filePath(u"clips/" % id % u".mp4"));
            hashes << QString::fromLatin1(QCryptographicHash::hash(clip, QCryptographicHash::Sha1).toHex());
        }
        QCOMPARE(hashes.at(0), hashes.at(1));
        QVERIFY(hashes.at(0) != hashes.at(2));
    }

    void aSeedIsDrawnOnce()
    {
        // Stands before the real one and counts its calls.
        const QTemporaryDir tools;
        const QString calls = tools.filePath(QStringLiteral("calls"));
        QFile script(tools.filePath(QStringLiteral("ffmpeg")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho x >>'" + calls.toUtf8() + "'\nexec '"
                     + QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).toUtf8() + "' \"$@\"\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QByteArray(tools.path().toUtf8() + ':' + path));
        PracticeService counted(PracticeOptions{.speed = 50});
        const bool started = counted.start().ok();
        qputenv("PATH", path);
        QVERIFY(started);
        PracticeClient client(counted.address());
        const auto make = [&client](const QJsonObject& input) {
            const QString id = client.submitted(standard, input);
            return client.completed(id) ? client.get(client.video(id)).body : QByteArray();
        };
        QJsonObject input = plainInput();
        input.insert(u"seed", 11);
        const QByteArray first = make(input);
        QVERIFY(!first.isEmpty());
        QCOMPARE(make(input), first);
        QCOMPARE(bytesOf(calls).count('x'), 1);
        input.insert(u"duration", 4); // other settings are another clip
        QVERIFY(make(input) != first);
        QCOMPARE(bytesOf(calls).count('x'), 2);
        // And what is drawn is the same wherever it is drawn.
        input.insert(u"duration", 3);
        const QString elsewhere = m_client->submitted(standard, input);
        QVERIFY(m_client->completed(elsewhere));
        QCOMPARE(bytesOf(m_state.filePath(u"clips/" % elsewhere % u".mp4")), first);
    }

    void servesPartsOfFiles()
    {
        const QString id = m_client->submitted(standard, plainInput());
        QVERIFY(m_client->completed(id));
        const QString url = m_client->video(id);
        QVERIFY(url.startsWith(m_service->address().web + QStringLiteral("/files/")));
        m_client->token.clear(); // files need none
        const Reply whole = m_client->get(url);
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.body, bytesOf(m_state.filePath(u"clips/" % id % u".mp4")));
        QCOMPARE(whole.header("content-type"), QByteArray("video/mp4"));
        QCOMPARE(whole.header("accept-ranges"), QByteArray("bytes"));
        QCOMPARE(whole.header("content-length"), QByteArray::number(whole.body.size()));
        const QByteArray etag = whole.header("etag");
        QVERIFY(etag.startsWith('"') && etag.size() > 4);

        const Reply head = m_client->send("HEAD", url);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("content-length"), whole.header("content-length"));
        QCOMPARE(head.body.size(), 0);

        const Reply middle = m_client->get(url, {{"Range", "bytes=100-199"}, {"If-Range", etag}});
        QCOMPARE(middle.status, 206);
        QCOMPARE(middle.body, whole.body.mid(100, 100));
        QCOMPARE(middle.header("content-range"), "bytes 100-199/" + whole.header("content-length"));
        QCOMPARE(m_client->get(url, {{"Range", "bytes=100-"}}).body, whole.body.mid(100));
        QCOMPARE(m_client->get(url, {{"Range", "bytes=-10"}}).body, whole.body.right(10));
        QCOMPARE(m_client->get(url, {{"Range", "bytes=0-99999999999"}}).body, whole.body);
        const Reply changed = m_client->get(url, {{"Range", "bytes=100-199"}, {"If-Range", "\"other\""}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.body, whole.body);
        const Reply beyond = m_client->get(url, {{"Range", "bytes=999999999-"}});
        QCOMPARE(beyond.status, 416);
        QCOMPARE(beyond.header("content-range"), "bytes */" + whole.header("content-length"));
        QCOMPARE(m_client->get(m_service->address().web + QStringLiteral("/files/../practice.json")).status, 404);

        m_client->token = m_service->address().token;
        QVERIFY(!m_client->log().last().toObject().contains(u"token_on_file"));
        m_client->get(url, {{"Range", "bytes=0-0"}});
        QVERIFY(m_client->log().last().toObject().value(u"token_on_file").toBool());
        QCOMPARE(m_client->log().last().toObject().value(u"range").toString(), QStringLiteral("bytes=0-0"));
    }

    void childrenSeeNoSecretsAndEndWithTheirRequest()
    {
        qputenv("RUNCOMFY_TOKEN", "very-secret");
        QJsonObject input = plainInput(15);
        input.insert(u"prompt", QStringLiteral("unmistakable words"));
        const QString id = m_client->submitted(standard, input);
        QTRY_VERIFY_WITH_TIMEOUT(!renderers().isEmpty(), 15'000);
        const QString process = u"/proc/" % renderers().first();
        QVERIFY(!bytesOf(process + QStringLiteral("/environ")).contains("very-secret"));
        const QByteArray arguments = bytesOf(process + QStringLiteral("/cmdline"));
        QVERIFY(arguments.contains("-nostdin") && !arguments.contains("unmistakable"));
        qunsetenv("RUNCOMFY_TOKEN");
        QCOMPARE(m_client->word(id), QStringLiteral("in_progress"));
        QCOMPARE(m_client->cancel(id).text(QStringLiteral("outcome")), QStringLiteral("not_cancellable"));
        m_client->control(QStringLiteral("requests/") + id, {{QStringLiteral("fail"), QStringLiteral("enough")}});
        QCOMPARE(m_client->word(id), QStringLiteral("failed"));
        QTRY_VERIFY_WITH_TIMEOUT(renderers().isEmpty(), 20'000);
    }

    void survivesARestart()
    {
        const QString done = m_client->submitted(standard, plainInput());
        QVERIFY(m_client->completed(done));
        const double balance = m_client->balance();
        const QString rendering = m_client->submitted(standard, plainInput(12));
        QTRY_VERIFY_WITH_TIMEOUT(!renderers().isEmpty(), 15'000);
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        const QString waiting = m_client->submitted(standard, plainInput());
        m_client.reset();
        QElapsedTimer clock;
        clock.start();
        m_service.reset();
        QVERIFY2(clock.elapsed() < 3000, "a stop waits for ffmpeg");
        QVERIFY(renderers().isEmpty());
        QVERIFY(QDir(m_state.filePath(QStringLiteral("work"))).isEmpty());

        initTestCase();
        QCOMPARE(m_client->balance(), balance);
        QVERIFY(m_client->video(done).startsWith(m_service->address().web));
        QCOMPARE(m_client->get(m_client->video(done)).status, 200);
        QVERIFY(m_client->completed(rendering));
        QVERIFY(m_client->completed(waiting));
    }

    void cleanupTestCase()
    {
        m_client.reset();
        m_service.reset();
    }

private:
    QTemporaryDir m_state;
    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
};

int main(int argc, char** argv)
{
    const klapper::test::Isolated profile;
    const QCoreApplication app(argc, argv);
    PracticeClipsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_practiceclips.moc"
