// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/ui/stage/comparehouse.h"
#include "ui/stage/comparelabel.h"
#include "ui/stage/mediabackend.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace klapper;
using State = ComparePlayer::State;

namespace {

constexpr int patience = 30'000; ///< ms, for a machine with other things to do

/// What a clip of that rate shows at a playhead.
int shownAt(qint64 frame, FrameRate playhead, double rate, int frames)
{
    return std::min(int(std::floor(double(frame) / playhead.perSecond() * rate + 1e-6)), frames - 1);
}

/// Player and pictures, as the page puts them together.
struct Bench
{
    ComparePlayer player;
    CompareCanvas canvas{&player};

    explicit Bench(const QList<StageClip>& clips, const QString& ffmpeg = MediaTools::find().ffmpeg)
    {
        canvas.resize(640, 360);
        canvas.show();
        player.open(clips, ffmpeg);
        canvas.reload();
    }
    QList<int> painted() { return test::CompareHouse::painted(canvas, player); }
    double apart() { return test::CompareHouse::apart(painted(), player); }
};

} // namespace

class TstComparePlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheFirstPictureOfEach();
    void showsEachClipAtTheSameTimeAfterSeeks();
    void staysTogetherWhilePlaying();
    void stepsBothWays();
    void playsBackwards();
    void loopsBetweenTheMarks();
    void aClipThatIsOverKeepsItsLastPictureAndSaysSo();
    void endsAndBeginsAgain();
    void draggingEndsWhereItWasLetGo();
    void correctsALengthThatTheFileOnlyClaims();
    void aClipOfUnknownLengthIsShownToItsEnd();
    void aClipThatCannotBePlayedDoesNotHoldUpTheOthers();
    void whatCannotKeepUpLeavesOutTheSameAndSaysSo();
    void followsItsSize();
    void closesInTheMiddle();

private:
    test::CompareHouse m_house;
    StageClip m_film;  ///< 24, 4 s, with sound
    StageClip m_video; ///< 25, 4 s
    StageClip m_quick; ///< 30, 4 s
    StageClip m_short; ///< 24, 1 s
};

void TstComparePlayer::initTestCase()
{
    applyTheme(*qApp, Appearance::Dark);
    m_film = m_house.make({.frames = 96, .soundSeconds = 4});
    m_video = m_house.make({.rateNumerator = 25, .frames = 100, .ground = 0x5a283c});
    m_quick = m_house.make({.rateNumerator = 30, .frames = 120, .ground = 0x3c5a28});
    m_short = m_house.make({.frames = 24, .ground = 0x5a5a28});
}

void TstComparePlayer::showsTheFirstPictureOfEach()
{
    Bench bench({m_film, m_video, m_quick, m_short});
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({0, 0, 0, 0}), patience);
    QCOMPARE(bench.player.state(), State::Paused);
    QCOMPARE(bench.player.rate(), (FrameRate{30, 1})); // of the quickest
    QCOMPARE(bench.player.frameCount(), 120);          // of the longest
}

void TstComparePlayer::showsEachClipAtTheSameTimeAfterSeeks()
{
    Bench bench({m_film, m_video, m_quick});
    QRandomGenerator random(7);
    for (int i = 0; i < 12; ++i) {
        const int frame = int(random.bounded(120));
        bench.player.seek(frame);
        const QList<int> expected{shownAt(frame, {30, 1}, 24, 96), shownAt(frame, {30, 1}, 25, 100), frame};
        QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), expected, patience);
        QCOMPARE(bench.player.frame(), frame);
    }
}

void TstComparePlayer::staysTogetherWhilePlaying()
{
    Bench bench({m_film, m_video, m_quick});
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({0, 0, 0}), patience);
    bench.player.play();
    QRandomGenerator random(3);
    QSet<int> seen;
    while (bench.player.state() == State::Playing) {
        QTest::qWait(int(random.bounded(5, 60)));
        const QList<int> numbers = bench.painted();
        QVERIFY2(test::CompareHouse::apart(numbers, bench.player) <= 1,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(numbers[0]).arg(numbers[1]).arg(numbers[2])));
        seen.insert(numbers[2]);
    }
    QVERIFY(seen.size() > 10);
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({95, 99, 119}), patience);
}

void TstComparePlayer::stepsBothWays()
{
    Bench bench({m_film, m_short});
    bench.player.seek(20);
    for (int frame = 21; frame < 30; ++frame) {
        bench.player.step(1);
        QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({frame, std::min(frame, 23)}), patience);
    }
    for (int frame = 28; frame > 10; --frame) {
        bench.player.step(-1);
        QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({frame, std::min(frame, 23)}), patience);
    }
    bench.player.stepSeconds(2);
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({59, 23}), patience);
    bench.player.jumpToStart();
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({0, 0}), patience);
    bench.player.step(-1);
    QCOMPARE(bench.player.frame(), 0);
}

void TstComparePlayer::playsBackwards()
{
    Bench bench({m_film, m_video});
    bench.player.seek(60);
    QTRY_VERIFY_WITH_TIMEOUT(bench.player.shownFrame() == 60, patience);
    bench.player.shuttleBack();
    QCOMPARE(bench.player.state(), State::Reversing);
    QCOMPARE(bench.player.speed(), -1.0);
    bench.player.shuttleBack();
    QCOMPARE(bench.player.speed(), -2.0);
    bench.player.setSpeed(0.5); // for what is played next
    QCOMPARE(bench.player.speed(), -2.0);
    bench.player.setSpeed(1);
    qint64 before = 60;
    while (bench.player.state() == State::Reversing) {
        QTest::qWait(20);
        QVERIFY(bench.player.shownFrame() <= before);
        before = bench.player.shownFrame();
        QVERIFY(bench.apart() <= 1);
    }
    QCOMPARE(bench.player.state(), State::Paused);
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({0, 0}), patience);
}

void TstComparePlayer::loopsBetweenTheMarks()
{
    Bench bench({m_film, m_video});
    bench.player.setMarkIn(30);
    bench.player.setMarkOut(42);
    bench.player.setLooping(true);
    bench.player.play();
    QTRY_VERIFY_WITH_TIMEOUT(bench.player.shownFrame() >= 30, patience);
    int rounds = 0;
    qint64 before = bench.player.shownFrame();
    QElapsedTimer limit;
    limit.start();
    while (rounds < 3 && limit.elapsed() < patience) {
        QTest::qWait(10);
        const qint64 frame = bench.player.shownFrame();
        QVERIFY2(frame >= 30 && frame <= 42, qPrintable(QString::number(frame)));
        QVERIFY(bench.apart() <= 1);
        rounds += frame < before ? 1 : 0;
        before = frame;
    }
    QCOMPARE(rounds, 3);
    bench.player.pause();
    QCOMPARE(bench.player.state(), State::Paused);
    bench.player.setMarkIn(50); // behind the other mark, which goes
    QVERIFY(!bench.player.markOut());
}

void TstComparePlayer::aClipThatIsOverKeepsItsLastPictureAndSaysSo()
{
    Bench bench({m_short, m_film});
    auto* label = bench.canvas.findChild<CompareLabel*>(QStringLiteral("compareLabel0"));
    bench.player.seek(23);
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({23, 23}), patience);
    QVERIFY(!bench.player.isOver(0));
    QVERIFY(label->note().isEmpty());
    bench.player.seek(70);
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({23, 70}), patience);
    QVERIFY(bench.player.isOver(0));
    QVERIFY(!label->note().isEmpty());
    QVERIFY(label->accessibleName().contains(label->note()));
}

void TstComparePlayer::endsAndBeginsAgain()
{
    Bench bench({m_short, m_short});
    QSignalSpy states(&bench.player, &ComparePlayer::stateChanged);
    bench.player.play();
    QTRY_COMPARE_WITH_TIMEOUT(bench.player.state(), State::Ended, patience);
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({23, 23}), patience);
    bench.player.play();
    QCOMPARE(bench.player.state(), State::Playing);
    QTRY_VERIFY_WITH_TIMEOUT(bench.player.shownFrame() < 23, patience);
    QTRY_COMPARE_WITH_TIMEOUT(bench.player.state(), State::Ended, patience);
}

void TstComparePlayer::draggingEndsWhereItWasLetGo()
{
    Bench bench({m_film, m_video});
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({0, 0}), patience);
    for (int frame = 95; frame >= 5; --frame)
        bench.player.seek(frame);
    QCOMPARE(bench.player.frame(), 5);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.player.isWaiting(), patience);
    QCOMPARE(bench.player.shownFrame(), 5);
    QCOMPARE(bench.painted().first(), shownAt(5, {25, 1}, 24, 96));
}

void TstComparePlayer::correctsALengthThatTheFileOnlyClaims()
{
    StageClip longer = m_short;
    longer.seconds = 3; // as with sound that goes on
    Bench bench({longer, longer});
    QCOMPARE(bench.player.frameCount(), 72);
    bench.player.jumpToEnd();
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({23, 23}), patience);
    QTRY_COMPARE_WITH_TIMEOUT(bench.player.frameCount(), 24, patience);
}

void TstComparePlayer::aClipOfUnknownLengthIsShownToItsEnd()
{
    StageClip unknown = m_short;
    unknown.seconds = 0;
    unknown.size = {};
    Bench bench({unknown, m_short});
    QTRY_COMPARE_WITH_TIMEOUT(bench.player.frameCount(), 24, patience);
    bench.player.play();
    QTRY_COMPARE_WITH_TIMEOUT(bench.player.state(), State::Ended, patience);
    QCOMPARE(bench.player.frame(), 23);
}

void TstComparePlayer::aClipThatCannotBePlayedDoesNotHoldUpTheOthers()
{
    StageClip broken = m_film;
    broken.path = m_house.path(QStringLiteral("broken.mp4"));
    QFile file(broken.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4000, 'x'));
    file.close();
    StageClip gone = m_film;
    gone.path = m_house.path(QStringLiteral("gone.mp4"));
    Bench bench({broken, gone, m_film});
    QTRY_COMPARE_WITH_TIMEOUT(bench.player.problem(0), CompareTrack::Problem::CannotDecode, patience);
    QCOMPARE(bench.player.problem(1), CompareTrack::Problem::FileMissing);
    bench.player.seek(40);
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted().last(), 40, patience);
    QVERIFY(bench.player.picture(0).isNull());
    for (const int index : {0, 1}) {
        const auto* label = bench.canvas.findChild<CompareLabel*>(QStringLiteral("compareLabel%1").arg(index));
        QVERIFY(!label->note().isEmpty());
    }
}

void TstComparePlayer::whatCannotKeepUpLeavesOutTheSameAndSaysSo()
{
    // An ffmpeg that reads at a third of the clip's speed, however little is asked of it.
    const QString slow = m_house.path(QStringLiteral("slow"));
    QFile script(slow);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexec '" + MediaTools::find().ffmpeg.toLocal8Bit() + "' -readrate 0.3 \"$@\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    Bench bench({m_film, m_quick}, slow);
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({0, 0}), patience);
    QSignalSpy paces(&bench.player, &ComparePlayer::paceChanged);
    bench.player.play();
    QElapsedTimer clock;
    clock.start();
    int widest = 1;
    while (!bench.player.isSlow() && bench.player.state() == State::Playing && clock.elapsed() < patience) {
        QTest::qWait(30);
        QVERIFY(bench.apart() <= 1);
        widest = std::max(widest, bench.player.stride());
    }
    QVERIFY(!paces.isEmpty());
    QCOMPARE(widest, 4); // first every second, then every fourth
    QVERIFY(bench.player.isSlow());
    QVERIFY(double(bench.player.frame()) / 30 < double(clock.elapsed()) / 1000);
    bench.player.pause();
    QCOMPARE(bench.player.stride(), 1); // each can be stepped to
    QVERIFY(!bench.player.isSlow());
}

void TstComparePlayer::followsItsSize()
{
    Bench bench({m_film, m_video});
    bench.player.seek(33);
    QTRY_VERIFY_WITH_TIMEOUT(bench.player.shownFrame() == 33, patience);
    bench.canvas.resize(900, 300);
    QTRY_COMPARE_WITH_TIMEOUT(bench.player.picture(0).size(), bench.canvas.pictureRect(0).size(), patience);
    QCOMPARE(bench.painted(), QList<int>({shownAt(33, {25, 1}, 24, 96), 33}));
}

void TstComparePlayer::closesInTheMiddle()
{
    {
        Bench bench({m_film, m_video, m_quick, m_short});
        bench.player.play();
        QTest::qWait(50);
    }
    Bench bench({m_film, m_video});
    bench.player.play();
    QTRY_VERIFY_WITH_TIMEOUT(bench.player.shownFrame() > 3, patience);
    bench.player.open({m_short, m_short}, MediaTools::find().ffmpeg);
    bench.canvas.reload();
    QTRY_COMPARE_WITH_TIMEOUT(bench.painted(), QList<int>({0, 0}), patience);
    bench.player.close();
    QCOMPARE(bench.player.count(), 0);
    bench.player.play();
    bench.player.seek(3);
    bench.player.shuttleBack();
    QCOMPARE(bench.player.state(), State::Empty);
}

int main(int argc, char** argv)
{
    test::Isolated profile;
    chooseMediaBackend();
    QApplication application(argc, argv);
    TstComparePlayer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_compareplayer.moc"
