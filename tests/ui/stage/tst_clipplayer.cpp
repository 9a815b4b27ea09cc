// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/ui/stage/testclips.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace klapper;
using State = ClipPlayer::State;

class TstClipPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheFirstFrame();
    void seeksToExactlyThatFrame();
    void stepsOneFrame();
    void stepsWhilePlaying();
    void playsToItsEndAndStays();
    void playsAgainFromTheEnd();
    void loopsBetweenMarks();
    void loopsTheWhole();
    void draggingEndsWhereItWasLeft();
    void goesBackwards();
    void keepsItsSpeed();
    void soundLongerThanThePictures();
    void theFileTellsHowManyFramesItHas();
    void missingFile();
    void brokenFileAndThenAGoodOne();
    void fileWithoutPictures();
    void marksStayInOrder();
    void closesWhileLoading();
    void reopensTheSameFile();
    void picturesOfTheClipBeforeAreDropped();
    void convertsEachPictureOnce();

private:
    static qint64 shown(const ClipPlayer& player) { return test::TestClips::numberIn(player.image()); }
    void openCounting(ClipPlayer& player, double soundSeconds = 0);
    test::TestClips m_clips;
};

void TstClipPlayer::initTestCase()
{
    if (!m_clips.canMake())
        QSKIP("ffmpeg is needed to make clips");
    QVERIFY(!m_clips.counting().isEmpty());
    QVERIFY(!m_clips.counting(2.4).isEmpty());
}

void TstClipPlayer::openCounting(ClipPlayer& player, double soundSeconds)
{
    player.open(m_clips.counting(soundSeconds), 24, soundSeconds > 0 ? soundSeconds : 2);
    QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Paused, 30'000);
}

void TstClipPlayer::showsTheFirstFrame()
{
    ClipPlayer player;
    QCOMPARE(player.state(), State::Empty);
    QVERIFY(player.image().isNull());
    openCounting(player);
    QCOMPARE(player.frameCount(), 48);
    QCOMPARE(player.frame(), 0);
    QCOMPARE(shown(player), 0);
    QCOMPARE(player.image().size(), QSize(160, 90));
}

void TstClipPlayer::seeksToExactlyThatFrame()
{
    ClipPlayer player;
    openCounting(player);
    for (qint64 frame : {10, 11, 12, 0, 47, 1, 23, 24, 46, 5, 4, 36, 35}) {
        player.seek(frame);
        QCOMPARE(player.frame(), frame);
        QTRY_COMPARE_WITH_TIMEOUT(shown(player), frame, 30'000);
    }
    player.seek(4000);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 47, 30'000);
    QCOMPARE(player.frame(), 47);
    player.seek(-4);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 0, 30'000);
}

void TstClipPlayer::stepsOneFrame()
{
    ClipPlayer player;
    openCounting(player);
    for (qint64 frame = 1; frame <= 30; ++frame) {
        player.step(1);
        QTRY_COMPARE_WITH_TIMEOUT(shown(player), frame, 30'000);
    }
    for (qint64 frame = 29; frame >= 20; --frame) {
        player.step(-1);
        QTRY_COMPARE_WITH_TIMEOUT(shown(player), frame, 30'000);
    }
    player.stepSeconds(1);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 44, 30'000);
    player.jumpToEnd();
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 47, 30'000);
    player.jumpToStart();
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 0, 30'000);
}

void TstClipPlayer::stepsWhilePlaying()
{
    ClipPlayer player;
    openCounting(player);
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.frame() >= 8, 30'000);
    const qint64 before = player.frame();
    player.step(1);
    QCOMPARE(player.state(), State::Paused);
    QCOMPARE(player.frame(), before + 1);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), before + 1, 30'000);
    QTest::qWait(150); // it stays there
    QCOMPARE(shown(player), before + 1);
    QCOMPARE(player.frame(), before + 1);
}

void TstClipPlayer::playsToItsEndAndStays()
{
    ClipPlayer player;
    openCounting(player);
    QList<qint64> seen;
    QElapsedTimer clock;
    QElapsedTimer since;
    qint64 lost = 0; // ms in which a busy machine stood still: what fell into them need not be seen
    connect(&player, &ClipPlayer::pictureChanged, this, [&] {
        lost += std::max<qint64>(0, since.restart() - 60);
        seen.append(shown(player));
    });
    clock.start();
    since.start();
    player.play();
    QCOMPARE(player.state(), State::Playing);
    QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Ended, 20'000);
    QVERIFY2(clock.elapsed() > 1700, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(player.frame(), 47);
    QCOMPARE(shown(player), 47);
    const QSet<qint64> different(seen.cbegin(), seen.cend());
    QVERIFY2(different.size() >= 40 - lost * 24 / 1000,
             qPrintable(QStringLiteral("%1 seen, %2 ms lost").arg(different.size()).arg(lost)));
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
    QTest::qWait(200);
    QCOMPARE(shown(player), 47);
    player.step(-1);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 46, 30'000);
    QCOMPARE(player.state(), State::Paused);
}

void TstClipPlayer::playsAgainFromTheEnd()
{
    ClipPlayer player;
    openCounting(player);
    player.seek(44);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 44, 30'000);
    player.play();
    QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Ended, 30'000);
    player.setSpeed(0.25); // there is time to see it
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.state() == State::Playing && shown(player) < 44 && player.frame() > 2, 30'000);
    player.togglePlay();
    QCOMPARE(player.state(), State::Paused);
}

void TstClipPlayer::loopsBetweenMarks()
{
    ClipPlayer player;
    openCounting(player);
    player.setMarkIn(10);
    player.setMarkOut(16);
    player.setLooping(true);
    player.seek(12);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 12, 30'000);
    int turns = 0;
    qint64 last = 12;
    QList<qint64> outside;
    connect(&player, &ClipPlayer::pictureChanged, this, [&] {
        const qint64 now = shown(player);
        turns += now < last ? 1 : 0;
        last = now;
        if (now < 10 || now > 16)
            outside.append(now);
    });
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(turns >= 3, 8000);
    QVERIFY2(outside.isEmpty(), qPrintable(QString::number(outside.value(0))));
    QCOMPARE(player.state(), State::Playing);
    player.pause();
    player.seek(30); // outside of the marks on purpose
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 30, 30'000);
}

void TstClipPlayer::loopsTheWhole()
{
    ClipPlayer player;
    openCounting(player);
    player.setLooping(true);
    player.seek(40);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 40, 30'000);
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.frame() < 10, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(player.frame() > 10 && player.frame() < 40, 20'000);
    QCOMPARE(player.state(), State::Playing);
}

void TstClipPlayer::draggingEndsWhereItWasLeft()
{
    ClipPlayer player;
    openCounting(player);
    qint64 best = 60'000; // ms, of three turns: other programs may take the processor in one
    for (int turn = 0; turn < 3; ++turn) {
        QElapsedTimer clock;
        clock.start();
        for (qint64 frame = 0; frame < 44; ++frame)
            player.seek(frame);
        best = std::min(best, clock.elapsed());
        QTRY_COMPARE_WITH_TIMEOUT(shown(player), 43, 30'000);
        QCOMPARE(player.frame(), 43);
    }
    QVERIFY2(best < 250, qPrintable(QString::number(best)));
}

void TstClipPlayer::goesBackwards()
{
    ClipPlayer player;
    openCounting(player);
    player.seek(30);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 30, 30'000);
    QList<qint64> seen;
    connect(&player, &ClipPlayer::pictureChanged, this, [&] { seen.append(shown(player)); });
    player.shuttleBack();
    QCOMPARE(player.state(), State::Reversing);
    QCOMPARE(player.speed(), -1.0);
    player.shuttleBack();
    QCOMPARE(player.speed(), -2.0);
    QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Paused, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 0, 30'000);
    QVERIFY(seen.size() >= 2);
    QVERIFY(std::is_sorted(seen.crbegin(), seen.crend()));
}

void TstClipPlayer::keepsItsSpeed()
{
    ClipPlayer player;
    openCounting(player);
    player.setSpeed(99);
    QCOMPARE(player.speed(), 4.0);
    qint64 best = 60'000; // ms, of three turns: other programs may take the processor in one
    for (int turn = 0; turn < 3; ++turn) {
        QElapsedTimer clock;
        clock.start();
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Ended, 30'000);
        best = std::min(best, clock.elapsed());
    }
    QVERIFY2(best < 1500, qPrintable(QString::number(best)));
    player.setSpeed(0.5);
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.state() == State::Playing && player.frame() > 2 && player.frame() < 47, 30'000);
    player.shuttleForward();
    QCOMPARE(player.speed(), 1.0);
    player.shuttleForward();
    QCOMPARE(player.speed(), 2.0);
    player.pause();
    QCOMPARE(player.speed(), 0.5); // J and L do not change what was set
}

void TstClipPlayer::soundLongerThanThePictures()
{
    ClipPlayer player;
    player.setTools({}); // nobody counts the pictures beforehand
    openCounting(player, 2.4);
    QCOMPARE(player.frameCount(), 58);
    player.jumpToEnd();
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 47, 8000);
    QTRY_COMPARE_WITH_TIMEOUT(player.frame(), 47, 30'000);
    QCOMPARE(player.frameCount(), 48);
}

void TstClipPlayer::theFileTellsHowManyFramesItHas()
{
    ClipPlayer player;
    openCounting(player, 2.4);
    QTRY_COMPARE_WITH_TIMEOUT(player.frameCount(), 48, 20'000);
    player.jumpToEnd();
    QCOMPARE(player.frame(), 47);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 47, 8000);
}

void TstClipPlayer::missingFile()
{
    ClipPlayer player;
    player.open(m_clips.path("nothing.mp4"), 24, 2);
    QCOMPARE(player.state(), State::Failed);
    QCOMPARE(player.problem(), ClipPlayer::Problem::FileMissing);
    player.play();
    player.step(1);
    player.shuttleBack();
    QCOMPARE(player.state(), State::Failed);
}

void TstClipPlayer::brokenFileAndThenAGoodOne()
{
    ClipPlayer player;
    for (int i = 0; i < 2; ++i) {
        player.open(m_clips.broken(), 24, 2);
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Failed, 30'000);
        QCOMPARE(player.problem(), ClipPlayer::Problem::CannotDecode);
        QVERIFY(player.image().isNull());
        openCounting(player);
        QCOMPARE(shown(player), 0);
    }
}

void TstClipPlayer::fileWithoutPictures()
{
    ClipPlayer player;
    player.open(m_clips.soundOnly(), 24, 2);
    QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Failed, 30'000);
    QVERIFY(player.problem() == ClipPlayer::Problem::NoFrame || player.problem() == ClipPlayer::Problem::CannotDecode);
    openCounting(player);
}

void TstClipPlayer::marksStayInOrder()
{
    ClipPlayer player;
    openCounting(player);
    QSignalSpy changed(&player, &ClipPlayer::marksChanged);
    player.setMarkIn(20);
    player.setMarkOut(30);
    player.setMarkIn(40);
    QCOMPARE(player.markIn(), std::optional<qint64>(40));
    QVERIFY(!player.markOut());
    player.setMarkOut(100);
    QCOMPARE(player.markOut(), std::optional<qint64>(47));
    player.setMarkOut(3);
    QVERIFY(!player.markIn());
    QCOMPARE(changed.count(), 5);
    player.close();
    QVERIFY(!player.markOut());
}

void TstClipPlayer::closesWhileLoading()
{
    ClipPlayer player;
    player.open(m_clips.counting(), 24, 2);
    player.close();
    QTest::qWait(300);
    QCOMPARE(player.state(), State::Empty);
    QVERIFY(player.image().isNull());
}

void TstClipPlayer::reopensTheSameFile()
{
    ClipPlayer player;
    openCounting(player);
    player.seek(20);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 20, 30'000);
    openCounting(player);
    QCOMPARE(player.frame(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown(player), 0, 30'000);
}

/// They arrive late with the FFmpeg backend alone: ctest plays this with both.
void TstClipPlayer::picturesOfTheClipBeforeAreDropped()
{
    ClipPlayer player;
    for (int round = 0; round < 4; ++round) {
        openCounting(player);
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(player.frame() >= 12, 30'000);
        openCounting(player, 2.4);
        QCOMPARE(player.frame(), 0);
        QCOMPARE(shown(player), 0);
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(player.frame() >= 6, 30'000);
        player.pause();
        QTRY_COMPARE_WITH_TIMEOUT(shown(player), player.frame(), 30'000);
    }
}

void TstClipPlayer::convertsEachPictureOnce()
{
    ClipPlayer player;
    openCounting(player);
    QCOMPARE(player.image().cacheKey(), player.image().cacheKey());
}

int main(int argc, char** argv)
{
    klapper::test::Isolated profile;
    klapper::chooseMediaBackend();
    QApplication application(argc, argv);
    TstClipPlayer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clipplayer.moc"
