// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/engine/filehost.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace klapper;
using namespace klapper::test;

/// Pausing by hand at every moment of a download: nothing moves until it is let go on, nothing is fetched twice, and
/// what was being named is done.
class TestDownloadPause final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_clips;
    QByteArray m_clip;
    std::unique_ptr<FileHost> m_host;

    FileHost& host() { return *m_host; }
    void pause() { host().queue().pause(fileJobId); }
    void unpause() { host().queue().unpause(fileJobId); }
    /// The half of the clip, and then silence.
    void stopAtTheHalf()
    {
        host().fileAnswer = [this](const Asked& asked, int number) {
            Told told = host().server.honest(asked);
            if (number == 0) {
                told.cutAfter = m_clip.size() / 2;
                told.silent = true;
            }
            return told;
        };
    }
    bool halfIsHere() const
    {
        return QTest::qWaitFor([this] { return QFileInfo(m_host->part()).size() == m_clip.size() / 2; }, 20'000);
    }
    /// Long enough for everything that is under way at the moment of a pause to come to its end.
    void verifyStandsStill()
    {
        QSignalSpy changed(&host().queue(), &JobQueue::jobChanged);
        const qsizetype files = host().files.size();
        QVERIFY(!QTest::qWaitFor(
            [&] { return host().files.size() > files || host().job().state != JobState::Downloading; }, 700));
        QVERIFY(host().job().paused);
        QCOMPARE(host().queue().underWay(), 0);
        QVERIFY(host().names().filter(QStringLiteral(".mp4")).isEmpty());
    }
    void verifyOneClip()
    {
        QVERIFY(host().reaches(JobState::Done));
        QVERIFY(!host().job().paused);
        QVERIFY(!host().job().error);
        QCOMPARE(host().job().outputs.size(), 1);
        QCOMPARE(host().job().outputs[0].bytes, m_clip.size());
        host().stop();
        QCOMPARE(host().names().size(), 2); // the clip and its recipe
    }
    /// ffprobe that takes its time: `m_gate` must go first.
    std::shared_ptr<MediaTools> slowTools()
    {
        m_gate = m_clips.filePath(QStringLiteral("gate"));
        QFile gate(m_gate);
        const QString script = m_clips.filePath(QStringLiteral("ffprobe"));
        QFile file(script);
        if (!gate.open(QIODevice::WriteOnly) || !file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\ntouch " + m_gate.toUtf8() + ".reached\nwhile [ -e " + m_gate.toUtf8()
                   + " ]; do sleep 0.05; done\nexec " + MediaTools::find().ffprobe.toUtf8() + " \"$@\"\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        MediaTools tools = MediaTools::find();
        tools.ffprobe = script;
        return std::make_shared<MediaTools>(tools);
    }
    QString m_gate;

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_clips.filePath(QStringLiteral("sample.mp4"));
        QVERIFY2(makeClip(path, true, true), "ffmpeg is needed");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_clip = file.readAll();
    }
    void init() { m_host = std::make_unique<FileHost>(m_clip); }
    void cleanup() { m_host.reset(); }

    void inTheMiddleOfTheBytes()
    {
        stopAtTheHalf();
        host().start();
        QVERIFY(halfIsHere());
        pause();
        verifyStandsStill();
        unpause();
        verifyOneClip();
        QCOMPARE(host().files.size(), 2);
        QCOMPARE(host().files[1].from(), m_clip.size() / 2);
        QCOMPARE(host().server.bodyBytes, m_clip.size());
    }
    void whileTheResultIsAskedFor()
    {
        host().start(); // the question has left, or is about to
        pause();
        verifyStandsStill();
        QCOMPARE(host().files.size(), 0);
        unpause();
        verifyOneClip();
        QCOMPARE(host().files.size(), 1);
    }
    void whileTheResultIsOnItsWay()
    {
        host().resultAnswer = [this](int number) {
            if (number == 0)
                pause(); // the question is there, the answer has not left
            return FileHost::completed(host().links);
        };
        host().start();
        QTRY_COMPARE_WITH_TIMEOUT(host().results, 1, 20'000);
        verifyStandsStill();
        QCOMPARE(host().files.size(), 0);
        unpause();
        verifyOneClip();
        QCOMPARE(host().files.size(), 1);
    }
    void duringTheBackoffOfTheFile()
    {
        host().fileAnswer = [this](const Asked& asked, int number) {
            return number == 0 ? ClipServer::status("503 Busy", "Retry-After: 1\r\n") : host().server.honest(asked);
        };
        host().start();
        QTRY_COMPARE_WITH_TIMEOUT(host().files.size(), 1, 20'000);
        pause();
        QVERIFY(!QTest::qWaitFor([this] { return host().files.size() > 1; }, 2500)); // longer than the wait
        verifyStandsStill();
        unpause();
        verifyOneClip();
        QCOMPARE(host().files.size(), 2);
    }
    void duringTheBackoffOfTheResult()
    {
        host().resultAnswer = [this](int number) {
            return number < 3 ? ClipServer::status("503 Busy") : FileHost::completed(host().links);
        };
        host().start();
        QTRY_VERIFY_WITH_TIMEOUT(host().job().error.has_value(), 20'000);
        pause();
        const int asked = host().results;
        verifyStandsStill();
        QVERIFY(host().results <= asked + 1); // what had left
        unpause();
        verifyOneClip();
    }
    void whileTheClipIsChecked()
    {
        host().environment.tools = slowTools();
        host().start();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_gate + QStringLiteral(".reached")), 20'000);
        pause();
        verifyStandsStill();
        QCOMPARE(QFileInfo(host().part()).size(), m_clip.size());
        QVERIFY(QFile::remove(m_gate));
        unpause();
        verifyOneClip();
        QCOMPARE(host().files.size(), 1); // all bytes were here
    }
    void whileAnEarlierPartIsHashed()
    {
        stopAtTheHalf();
        host().start();
        QVERIFY(halfIsHere());
        host().start(); // the program again: the part is hashed while the rest is asked for
        pause();
        verifyStandsStill();
        unpause();
        verifyOneClip();
        QCOMPARE(host().server.bodyBytes, m_clip.size());
    }
    /// At moments that no script names: early enough it stands still, late enough it is done.
    void atAnyMomentUntilItIsDone()
    {
        for (int wait = 0; wait < 200; wait += 20) {
            m_host = std::make_unique<FileHost>(m_clip);
            host().start();
            QTest::qWait(wait);
            pause();
            QTest::qWait(300);
            const bool wasTooLate = host().job().state == JobState::Done;
            QCOMPARE(host().job().paused, !wasTooLate);
            unpause();
            verifyOneClip();
        }
    }
    void overARestart()
    {
        stopAtTheHalf();
        host().start();
        QVERIFY(halfIsHere());
        pause();
        host().start();
        QVERIFY(host().job().paused);
        verifyStandsStill();
        unpause();
        verifyOneClip();
        QCOMPARE(host().server.bodyBytes, m_clip.size());
    }
    void twiceQuickly_data()
    {
        QTest::addColumn<bool>("inTheMiddle");
        QTest::newRow("in the middle") << true;
        QTest::newRow("at the start") << false;
    }
    void twiceQuickly()
    {
        QFETCH(bool, inTheMiddle);
        if (inTheMiddle)
            stopAtTheHalf();
        host().start();
        if (inTheMiddle)
            QVERIFY(halfIsHere());
        for (int i = 0; i < 5; ++i) {
            pause();
            unpause();
            unpause();
            pause();
            pause();
        }
        unpause();
        verifyOneClip();
        QVERIFY(host().files.size() <= 3);
    }
    void theNetworkComingBackDoesNotWakeAPausedOne()
    {
        stopAtTheHalf();
        host().start();
        QVERIFY(halfIsHere());
        pause();
        host().queue().hurryAll();
        host().queue().accountChanged();
        host().queue().retryNow(fileJobId);
        verifyStandsStill();
        unpause();
        verifyOneClip();
    }
    void betweenTwoClips()
    {
        host().links.append(host().server.url(QStringLiteral("/second.mp4")).toString());
        host().fileAnswer = [this](const Asked& asked, int) {
            Told told = host().server.honest(asked);
            told.silent = asked.path == "/second.mp4";
            if (told.silent)
                told.cutAfter = 100'000;
            return told;
        };
        host().start();
        QTRY_COMPARE_WITH_TIMEOUT(host().files.size(), 2, 20'000);
        pause();
        QTest::qWait(500);
        QCOMPARE(host().files.size(), 2);
        QVERIFY(host().job().paused);
        host().fileAnswer = [this](const Asked& asked, int) {
            return host().server.honest(asked);
        };
        unpause();
        QVERIFY(host().reaches(JobState::Done));
        QCOMPARE(host().job().outputs.size(), 2);
        host().stop();
        QCOMPARE(host().names().size(), 4);
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestDownloadPause test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_downloadpause.moc"
