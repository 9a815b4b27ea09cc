// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/clipjoin.h"
#include "app/media/downloadthread.h"
#include "tests/support/isolated.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {

constexpr int patience = 240'000; // ms; only a failing test waits that long

/// Counted by decoding every frame, not by what the container says.
int decodedFrames(const QString& path)
{
    QProcess ffprobe;
    ffprobe.start(MediaTools::find().ffprobe,
                  {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-count_frames"),
                   QStringLiteral("-select_streams"), QStringLiteral("v:0"), QStringLiteral("-of"),
                   QStringLiteral("json"), QStringLiteral("-show_streams"), path});
    ffprobe.waitForFinished(patience);
    const QJsonArray streams = QJsonDocument::fromJson(ffprobe.readAllStandardOutput())[u"streams"].toArray();
    return streams.at(0)[u"nb_read_frames"].toString().toInt();
}

/// B-frames, an odd frame rate, and sound that goes on a tenth of a second longer: 48 frames.
bool makeLong(const QString& path)
{
    return QProcess::execute(MediaTools::find().ffmpeg, {QStringLiteral("-nostdin"),
                                                         QStringLiteral("-v"),
                                                         QStringLiteral("error"),
                                                         QStringLiteral("-y"),
                                                         QStringLiteral("-f"),
                                                         QStringLiteral("lavfi"),
                                                         QStringLiteral("-i"),
                                                         QStringLiteral("testsrc2=s=320x240:r=24000/1001:d=2"),
                                                         QStringLiteral("-f"),
                                                         QStringLiteral("lavfi"),
                                                         QStringLiteral("-i"),
                                                         QStringLiteral("sine=440:r=44100:d=2.1"),
                                                         QStringLiteral("-c:a"),
                                                         QStringLiteral("aac"),
                                                         QStringLiteral("-c:v"),
                                                         QStringLiteral("libx264"),
                                                         QStringLiteral("-bf"),
                                                         QStringLiteral("3"),
                                                         QStringLiteral("-pix_fmt"),
                                                         QStringLiteral("yuv420p"),
                                                         QStringLiteral("-f"),
                                                         QStringLiteral("mp4"),
                                                         path})
        == 0;
}

bool makeOther(const QString& path, const QString& source, const QString& pixels)
{
    return QProcess::execute(MediaTools::find().ffmpeg,
                             {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                              QStringLiteral("-y"), QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                              source, QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                              QStringLiteral("ultrafast"), QStringLiteral("-pix_fmt"), pixels, QStringLiteral("-f"),
                              QStringLiteral("mp4"), path})
        == 0;
}

} // namespace

/// Clips that become one file.
class TestClipJoin final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_samples;
    std::unique_ptr<QTemporaryDir> m_folder;
    DownloadThread m_thread;
    std::shared_ptr<MediaTools> m_tools = std::make_shared<MediaTools>(MediaTools::find());
    QString m_loud;
    QString m_silent;
    QString m_long;

    QString folder() const { return m_folder->filePath(QStringLiteral("it's a: folder, \"of\" ours")); }
    QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    JoinOrder order(const QStringList& clips) const
    {
        return {.clips = clips,
                .folder = folder(),
                .fileName = QStringLiteral("clip (joined).mp4"),
                .partKey = QStringLiteral("join-test")};
    }
    std::optional<Result<JoinedClip>> join(const JoinOrder& order)
    {
        ClipJoin join(m_thread, order, m_tools);
        QSignalSpy finished(&join, &ClipJoin::finished);
        std::optional<Result<JoinedClip>> outcome;
        connect(&join, &ClipJoin::finished, this,
                [&outcome](const Result<JoinedClip>& said) { outcome.emplace(said); });
        join.start();
        (void)QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, patience);
        QTest::qWait(20);
        return finished.size() == 1 ? outcome : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_loud = m_samples.filePath(QStringLiteral("loud.mp4"));
        m_silent = m_samples.filePath(QStringLiteral("silent.mp4"));
        m_long = m_samples.filePath(QStringLiteral("long.mp4"));
        QVERIFY2(makeClip(m_loud) && makeClip(m_silent, false) && makeLong(m_long), "ffmpeg is needed");
    }
    void init()
    {
        *m_tools = MediaTools::find();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(folder()));
    }

    void everyFrameOfEveryClipIsThere_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::addColumn<int>("count");
        QTest::newRow("two with sound") << m_loud << 2;
        QTest::newRow("five with sound") << m_loud << 5;
        QTest::newRow("sound longer than pictures") << m_long << 4;
        QTest::newRow("three silent") << m_silent << 3;
    }
    void everyFrameOfEveryClipIsThere()
    {
        QFETCH(QString, clip);
        QFETCH(int, count);
        // Under a name that ffmpeg's list has to quote.
        const QString own = folder() + QStringLiteral("/it's 'one'.mp4");
        QVERIFY(QFile::copy(clip, own));
        const auto outcome = join(order(QStringList(count, own)));
        QVERIFY(outcome.has_value());
        QVERIFY2(outcome->ok(), qPrintable(outcome->ok() ? QString() : outcome->error().detail));
        const JoinedClip& joined = **outcome;
        QCOMPARE(joined.path, folder() + QStringLiteral("/clip (joined).mp4"));
        QCOMPARE(joined.bytes, QFileInfo(joined.path).size());
        QCOMPARE(joined.clip.frames, 48 * count);
        QCOMPARE(decodedFrames(joined.path), 48 * count);
        const double seconds = clip == m_long ? 2.002 : 2.0;
        QVERIFY2(std::abs(joined.clip.seconds - seconds * count) < 0.01,
                 qPrintable(QString::number(joined.clip.seconds)));
        QCOMPARE(joined.clip.hasAudio, clip != m_silent);
        QCOMPARE(joined.clip.width, 320);
        QCOMPARE(names(), (QStringList{QStringLiteral("clip (joined).mp4"), QStringLiteral("it's 'one'.mp4")}));
    }

    void nothingIsReplaced()
    {
        QFile earlier(folder() + QStringLiteral("/clip (joined).mp4"));
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.write("earlier");
        earlier.close();
        QStringList said;
        JoinOrder wish = order({m_silent, m_silent});
        wish.beforeNaming = [&said, this](const QString& path, qint64 bytes) -> Status {
            said.append(QFileInfo(path).fileName());
            // Somebody takes that very name now.
            if (said.size() == 1)
                QFile::copy(m_silent, path);
            return bytes > 0 ? Status(Nothing{}) : Status(Error{});
        };
        const auto outcome = join(wish);
        QVERIFY(outcome && outcome->ok());
        QCOMPARE(said, (QStringList{QStringLiteral("clip (joined) (2).mp4"), QStringLiteral("clip (joined) (3).mp4")}));
        QCOMPARE(QFileInfo((*outcome)->path).fileName(), said.last());
        QVERIFY(earlier.open(QIODevice::ReadOnly));
        QCOMPARE(earlier.readAll(), QByteArray("earlier"));
        QCOMPARE(decodedFrames(folder() + u'/' + said.first()), 48);
    }

    void clipsThatDifferAreRefused_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("field");
        const auto made = [this](const char* name, const char* source, const char* pixels) {
            const QString path = m_samples.filePath(QString::fromLatin1(name) + QStringLiteral(".mp4"));
            if (!makeOther(path, QString::fromLatin1(source), QString::fromLatin1(pixels)))
                qFatal("ffmpeg is needed");
            return path;
        };
        QTest::newRow("sound") << m_loud << QStringLiteral("audio");
        QTest::newRow("size") << made("size", "testsrc2=s=240x320:r=24:d=1", "yuv420p")
                              << QStringLiteral("video width");
        QTest::newRow("rate") << made("rate", "testsrc2=s=320x240:r=30:d=1", "yuv420p")
                              << QStringLiteral("video avg_frame_rate");
        QTest::newRow("colours") << made("colours", "testsrc2=s=320x240:r=24:d=1", "yuv444p")
                                 << QStringLiteral("video pix_fmt");
    }
    void clipsThatDifferAreRefused()
    {
        QFETCH(QString, other);
        QFETCH(QString, field);
        const auto outcome = join(order({m_silent, m_silent, other}));
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::BadInput);
        QVERIFY(outcome->error().detail.contains(u"number 3"));
        QStringList fields;
        for (const FieldProblem& problem : outcome->error().fields)
            fields.append(problem.field);
        QVERIFY2(fields.contains(field), qPrintable(fields.join(u' ')));
        QVERIFY(names().isEmpty());
    }

    void aFailureLeavesNothingBehind_data()
    {
        QTest::addColumn<QStringList>("clips");
        QTest::addColumn<QString>("ffmpeg");
        QTest::addColumn<ErrorKind>("kind");
        const QString broken = m_samples.filePath(QStringLiteral("broken.mp4"));
        QFile file(broken);
        if (!file.open(QIODevice::WriteOnly) || file.write("no clip") != 7)
            qFatal("no disk");
        const QString failing = m_samples.filePath(QStringLiteral("failing"));
        QFile script(failing);
        if (!script.open(QIODevice::WriteOnly)
            || script.write("#!/bin/sh\nfor last; do :; done\n"
                            "echo half > \"${last#file:}\"; exit 1\n")
                   < 0)
            qFatal("no disk");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QString gone = m_samples.filePath(QStringLiteral("gone.mp4"));
        const QString real = MediaTools::find().ffmpeg;
        QTest::newRow("gone") << QStringList{m_silent, gone} << real << ErrorKind::BadFile;
        QTest::newRow("broken") << QStringList{m_silent, broken} << real << ErrorKind::BadFile;
        QTest::newRow("none") << QStringList() << real << ErrorKind::BadInput;
        QTest::newRow("no ffmpeg") << QStringList{m_silent, m_silent} << QString() << ErrorKind::Tool;
        QTest::newRow("ffmpeg fails") << QStringList{m_silent, m_silent} << failing << ErrorKind::Tool;
    }
    void aFailureLeavesNothingBehind()
    {
        QFETCH(QStringList, clips);
        QFETCH(QString, ffmpeg);
        QFETCH(ErrorKind, kind);
        m_tools->ffmpeg = ffmpeg;
        const auto outcome = join(order(clips));
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, kind);
        QVERIFY(names().isEmpty());
    }

    /// A result that lacks a frame is not taken for the whole.
    void aResultThatIsNotAllOfThemIsRefused()
    {
        const QString lazy = m_samples.filePath(QStringLiteral("lazy"));
        QFile script(lazy);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nfor last; do :; done\ncp '" + m_silent.toUtf8() + "' \"${last#file:}\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        m_tools->ffmpeg = lazy;
        const auto outcome = join(order({m_silent, m_silent}));
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::BadFile);
        QVERIFY2(outcome->error().detail.contains(u"48 frames"), qPrintable(outcome->error().detail));
        QVERIFY(names().isEmpty());
    }

    void whatCannotBeWrittenDownGetsNoName()
    {
        JoinOrder wish = order({m_silent, m_silent});
        wish.beforeNaming = [](const QString&, qint64) -> Status {
            return Error{.kind = ErrorKind::Journal};
        };
        const auto outcome = join(wish);
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::Journal);
        QVERIFY(names().isEmpty());
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestClipJoin test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clipjoin.moc"
