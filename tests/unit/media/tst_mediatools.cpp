// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/boxes.h"
#include "app/media/childprocess.h"
#include "app/media/mediatools.h"
#include "app/media/probe.h"
#include "app/media/thumbnail.h"
#include "tests/support/isolated.h"
#include "tests/unit/media/sampleclip.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {
constexpr int patience = 240'000; // ms; only a failing test waits that long

/// What a signal carried. QVariant::value() wants a type that can be empty; a Result cannot.
template<typename T>
T carriedBy(const QSignalSpy& spy, qsizetype emission = 0)
{
    return *static_cast<const T*>(spy.at(emission).at(0).constData());
}
} // namespace

/// ffmpeg and ffprobe as they are, and programs that misbehave in their place.
class TestMediaTools final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const MediaTools> m_tools = std::make_shared<MediaTools>(MediaTools::find());
    QString m_clip;

    QString script(const QString& name, const QByteArray& text) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + text + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    static std::optional<Result<ClipInfo>> probe(const QString& ffprobe, const QString& path,
                                                 std::chrono::milliseconds deadline = std::chrono::seconds(20))
    {
        Probe asking(ffprobe, path, nullptr, deadline);
        QSignalSpy finished(&asking, &Probe::finished);
        asking.start();
        if (!finished.wait(patience))
            return std::nullopt;
        QCoreApplication::processEvents();
        if (finished.size() != 1)
            return std::nullopt;
        return carriedBy<Result<ClipInfo>>(finished);
    }
    static std::optional<Result<ChildOutput>> runChild(const ChildCommand& command)
    {
        ChildProcess child(command);
        QSignalSpy finished(&child, &ChildProcess::finished);
        child.start();
        if (!finished.wait(patience))
            return std::nullopt;
        return carriedBy<Result<ChildOutput>>(finished);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_clip = m_folder.filePath(QStringLiteral("a clip: with 'odd' name.mp4"));
        QVERIFY2(makeClip(m_clip), "ffmpeg is needed");
    }

    // fault: X5
    void childrenSeeNoSecret()
    {
        const QList<QByteArray> secrets{"RUNCOMFY_TOKEN",
                                        "RUNCOMFY_MODEL_API_BASE",
                                        "AWS_SECRET_ACCESS_KEY",
                                        "GITHUB_TOKEN",
                                        "DB_PASSWORD",
                                        "MY_ALIAS",
                                        "FFREPORT"};
        for (const QByteArray& name : secrets)
            qputenv(name.constData(), "klp-verysecret");
        qputenv("HARMLESS", "stays");
        const auto outcome =
            runChild({.program = QStringLiteral("/bin/sh"),
                      .arguments = {QStringLiteral("-c"), QStringLiteral("env; cat /proc/self/environ")}});
        for (const QByteArray& name : secrets)
            qunsetenv(name.constData());
        QVERIFY(outcome && outcome->ok());
        QVERIFY(!(*outcome)->output.contains("klp-verysecret"));
        QVERIFY((*outcome)->output.contains("HARMLESS=stays"));
        QVERIFY((*outcome)->output.contains("PATH="));
    }

    // fault: M1
    void aChildThatHangsTalksTooMuchOrIsMissingIsAnErrorInTime_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("reason");
        QTest::newRow("hangs") << script(QStringLiteral("hang"), "exec sleep 60")
                               << QStringLiteral("did not end in time");
        QTest::newRow("ignores signals") << script(QStringLiteral("deaf"), "trap '' TERM INT; while :; do :; done")
                                         << QStringLiteral("did not end in time");
        QTest::newRow("talks") << script(QStringLiteral("talk"), "exec yes klapper") << QStringLiteral("said too much");
        QTest::newRow("crashes") << script(QStringLiteral("crash"), "kill -SEGV $$") << QStringLiteral("crashed");
        QTest::newRow("library missing") << script(QStringLiteral("loader"), "exit 127") << QStringLiteral("crashed");
        QTest::newRow("not there") << m_folder.filePath(QStringLiteral("none"))
                                   << QStringLiteral("could not be started");
        QTest::newRow("not installed") << QString() << QStringLiteral("not installed");
    }
    // fault: M1
    void aChildThatHangsTalksTooMuchOrIsMissingIsAnErrorInTime()
    {
        QFETCH(QString, program);
        QFETCH(QString, reason);
        QElapsedTimer time;
        time.start();
        const bool hangs = reason == u"did not end in time"; // whatever else it is must come before that
        const auto outcome = probe(program, m_clip, std::chrono::milliseconds(hangs ? 700 : 15'000));
        QVERIFY(outcome.has_value());
        QVERIFY(!outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::Tool);
        QVERIFY2(outcome->error().detail.contains(reason), qPrintable(outcome->error().detail));
        QVERIFY(time.elapsed() < 30'000);
    }

    // fault: M1
    void aChildGoesWithItsObject()
    {
        const QString mark = m_folder.filePath(QStringLiteral("pid"));
        auto child = std::make_unique<ChildProcess>(ChildCommand{
            .program = script(QStringLiteral("stay"), "echo $$ > '" + mark.toUtf8() + ".new'; mv '" + mark.toUtf8()
                                                          + ".new' '" + mark.toUtf8() + "'; exec sleep 60")});
        int said = 0;
        connect(child.get(), &ChildProcess::finished, this, [&said] { ++said; });
        child->start();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mark), patience);
        QFile file(mark);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString process = QStringLiteral("/proc/") + QString::fromLatin1(file.readAll().trimmed());
        QVERIFY(QFile::exists(process));
        child.reset();
        QTRY_VERIFY(!QFile::exists(process));
        QCOMPARE(said, 0);
    }

    void probeKnowsAClip()
    {
        const auto outcome = probe(m_tools->ffprobe, m_clip);
        QVERIFY(outcome && outcome->ok());
        const ClipInfo& clip = **outcome;
        QCOMPARE(clip.width, 320);
        QCOMPARE(clip.height, 240);
        QCOMPARE(clip.seconds, 2.0);
        QCOMPARE(clip.frames, 48);
        QCOMPARE(clip.frameRate, QStringLiteral("24/1"));
        QCOMPARE(clip.fps(), 24.0);
        QCOMPARE(clip.videoCodec, QStringLiteral("h264"));
        QVERIFY(clip.hasAudio);
        QCOMPARE(clip.audioCodec, QStringLiteral("aac"));
        QCOMPARE(clip.audioChannels, 2);
        QCOMPARE(clip.audioRate, 48000);
        QCOMPARE(ClipInfo::fromJson(clip.toJson()), clip);
    }

    void probeKnowsSilence()
    {
        const QString path = m_folder.filePath(QStringLiteral("silent.mp4"));
        QVERIFY(makeClip(path, false));
        const auto outcome = probe(m_tools->ffprobe, path);
        QVERIFY(outcome && outcome->ok());
        QVERIFY(!(*outcome)->hasAudio);
    }

    // fault: D6
    void whatIsNoClipIsBadFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("<html>no</html>");
        QTest::newRow("playlist") << QByteArray("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n");
        QTest::newRow("concat") << QByteArray("ffconcat version 1.0\nfile /etc/passwd\n");
        QTest::newRow("only a head") << QByteArray("\0\0\0\x18"
                                                   "ftypisom\0\0\2\0isomiso2",
                                                   24);
    }
    // fault: D6
    void whatIsNoClipIsBadFile()
    {
        QFETCH(QByteArray, content);
        QFile file(m_folder.filePath(QStringLiteral("bad.mp4")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto outcome = probe(m_tools->ffprobe, file.fileName());
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::BadFile);
    }

    // fault: D6
    void hostileProbeAnswersAreNoClips()
    {
        for (const char* json :
             {"", "[]", "{}", R"({"streams":{}})",
              R"({"streams":[{"codec_type":"video","width":-5,"height":5,"duration":"1"}]})",
              R"({"streams":[{"codec_type":"video","width":1e99,"height":5,"duration":"1"}]})",
              R"({"streams":[{"codec_type":"video","width":5,"height":5,"duration":"nan"}]})",
              R"({"streams":[{"codec_type":"video","width":5,"height":5}],"format":{"duration":"0"}})"})
            QVERIFY2(!parseProbe(json).ok(), json);
        const auto rate = parseProbe(
            R"({"streams":[{"codec_type":"video","width":5,"height":5,"duration":"1","r_frame_rate":"30000/1001","avg_frame_rate":"0/0"}]})");
        QVERIFY(rate.ok());
        QCOMPARE(rate->frameRate, QStringLiteral("30000/1001"));
        QCOMPARE(ClipInfo().fps(), 0.0);
    }

    // fault: D6
    void aCutFileShowsInItsBoxes()
    {
        QFile file(m_clip);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        const auto shapeOf = [](QByteArray bytes) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return boxShape(buffer);
        };
        QVERIFY(startsLikeClip(all.left(boxHeadSize)));
        QCOMPARE(shapeOf(all), BoxShape::Whole);
        QCOMPARE(shapeOf(all + "rubbish behind it"), BoxShape::Odd);
        for (const qsizetype size : {qsizetype(0), qsizetype(5), qsizetype(40), all.size() / 2, all.size() - 1})
            QCOMPARE(shapeOf(all.left(size)), BoxShape::CutShort);
    }

    void aFileCutInsideALongSizeIsNotWhole()
    {
        const auto shapeOf = [](const QByteArray& pictures) {
            QByteArray bytes = QByteArray("\0\0\0\x08moov", 8) + pictures;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return boxShape(buffer);
        };
        const QByteArray head("\0\0\0\x01mdat", 8);
        QCOMPARE(shapeOf(head + QByteArray("\0\0\0\0\0\0\0\x12", 8) + "xy"), BoxShape::Whole);
        QCOMPARE(shapeOf(head + QByteArray(7, '\0')), BoxShape::CutShort);
        QCOMPARE(shapeOf(head + QByteArray(8, '\0')), BoxShape::CutShort);
        QCOMPARE(shapeOf(QByteArray("\0\0\0\0mdat", 8) + "xy"), BoxShape::Whole); // up to the end
    }

    void aThumbnailIsMadeOnceAndKept()
    {
        Thumbnailer thumbnailer(m_folder.filePath(QStringLiteral("thumbs")), m_tools);
        QSignalSpy ready(&thumbnailer, &Thumbnailer::ready);
        thumbnailer.request(m_clip, QStringLiteral("abc"), 2.0);
        thumbnailer.request(m_clip, QStringLiteral("abc"), 2.0);
        thumbnailer.request(m_clip, QStringLiteral("../evil"));
        QCOMPARE(ready.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, patience);
        QCOMPARE(ready.at(0).at(0).toString(), QStringLiteral("abc"));
        const QString picture = ready.at(0).at(1).toString();
        QCOMPARE(picture, m_folder.filePath(QStringLiteral("thumbs/abc.jpg")));
        QFile file(picture);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(3) == QByteArray("\xff\xd8\xff"));
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("thumbs"))).entryList(QDir::Files).size(), 2);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("evil.jpg"))));
        // From the folder, also without ffmpeg.
        Thumbnailer again(m_folder.filePath(QStringLiteral("thumbs")), std::make_shared<MediaTools>());
        QSignalSpy kept(&again, &Thumbnailer::ready);
        again.request(m_clip, QStringLiteral("abc"));
        QVERIFY(kept.wait(patience));
    }

    void aThumbnailThatCannotBeIsSaidAndTheNextGoesOn()
    {
        QFile bad(m_folder.filePath(QStringLiteral("bad2.mp4")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("nonsense");
        bad.close();
        Thumbnailer thumbnailer(m_folder.filePath(QStringLiteral("more")), m_tools);
        QSignalSpy ready(&thumbnailer, &Thumbnailer::ready);
        QSignalSpy failed(&thumbnailer, &Thumbnailer::failed);
        thumbnailer.request(bad.fileName(), QStringLiteral("one"));
        thumbnailer.request(bad.fileName(), QStringLiteral("two"), 5.0);
        thumbnailer.request(m_clip, QStringLiteral("three"));
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        QCOMPARE(failed.size(), 2);
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("more"))).entryList(QDir::Files).size(), 1);
        thumbnailer.request(m_clip, QStringLiteral("four"));
        thumbnailer.clear();
        thumbnailer.request(m_clip, QStringLiteral("five"));
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, patience);
        QCOMPARE(ready.last().at(0).toString(), QStringLiteral("five"));
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestMediaTools test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mediatools.moc"
