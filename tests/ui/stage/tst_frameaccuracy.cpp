// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the player shows against what ffmpeg decodes, frame by frame. KLAPPER_FRAME_POSITIONS: random positions for
// each rate, 12 unless told (200 for the measurement).
#include "tests/support/isolated.h"
#include "tests/ui/stage/countedclips.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace klapper;
using test::CountedClips;
using State = ClipPlayer::State;

namespace {

constexpr int patience = 60'000;
constexpr double tolerance = 2.5; ///< of 255: two ways to round the same colours

} // namespace

class TstFrameAccuracy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theClipsCanBeToldApart();
    void showsThatFrame_data() { rates(); }
    void showsThatFrame();
    void theMediaPlayerAloneShowsThatFrame_data() { rates(); }
    void theMediaPlayerAloneShowsThatFrame();
    void stepsWithoutASkip_data() { rates(); }
    void stepsWithoutASkip();
    void aVaryingRateIsCountedByItsTimeStamps();
    void aClipThatBeginsLate();
    void playsOnFromAFrameThatWasSteppedTo();
    void severalAtOnce();

private:
    void rates();
    const CountedClips::Clip& clipOf(const QString& rate);
    void open(ClipPlayer& player, const CountedClips::Clip& clip, bool isAlone = false);
    void seekAround(ClipPlayer& player, const CountedClips::Clip& clip, int positions);
    void shows(const ClipPlayer& player, const CountedClips::Clip& clip, qint64 frame);

    CountedClips m_clips;
    QHash<QString, CountedClips::Clip> m_made;
    int m_positions = 12;
};

void TstFrameAccuracy::initTestCase()
{
    if (MediaTools::find().ffmpeg.isEmpty())
        QSKIP("ffmpeg is needed to make clips");
    if (qEnvironmentVariableIsSet("KLAPPER_FRAME_POSITIONS"))
        m_positions = qEnvironmentVariableIntValue("KLAPPER_FRAME_POSITIONS");
}

void TstFrameAccuracy::rates()
{
    QTest::addColumn<QString>("rate");
    for (const char* rate : {"24", "25", "30000/1001", "30", "60"})
        QTest::newRow(rate) << QString::fromLatin1(rate);
}

const CountedClips::Clip& TstFrameAccuracy::clipOf(const QString& rate)
{
    if (!m_made.contains(rate))
        m_made.insert(rate, m_clips.make(rate, 6));
    return m_made[rate];
}

void TstFrameAccuracy::open(ClipPlayer& player, const CountedClips::Clip& clip, bool isAlone)
{
    if (isAlone)
        player.setTools({});
    player.open(clip.path, clip.rate, clip.seconds);
    QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Paused, patience);
    if (!isAlone)
        QTRY_COMPARE_WITH_TIMEOUT(player.frameCount(), clip.frames.size(), patience);
}

void TstFrameAccuracy::shows(const ClipPlayer& player, const CountedClips::Clip& clip, qint64 frame)
{
    const auto difference = [&](qint64 other) {
        return CountedClips::difference(player.image(), clip.frames[other]);
    };
    QCOMPARE(qint64(CountedClips::numberIn(player.image())), frame);
    QVERIFY2(difference(frame) < tolerance, qPrintable(QString::number(difference(frame))));
    for (const qint64 other : {frame - 1, frame + 1}) {
        if (other >= 0 && other < clip.frames.size())
            QVERIFY(difference(other) > difference(frame));
    }
}

void TstFrameAccuracy::seekAround(ClipPlayer& player, const CountedClips::Clip& clip, int positions)
{
    QRandomGenerator random(4711); // the same positions each time
    for (int i = 0; i < positions; ++i) {
        const qint64 frame = random.bounded(int(clip.frames.size()));
        player.seek(frame);
        QCOMPARE(player.frame(), frame);
        QTRY_COMPARE_WITH_TIMEOUT(qint64(CountedClips::numberIn(player.image())), frame, patience);
        shows(player, clip, frame);
        if (QTest::currentTestFailed())
            return;
    }
}

void TstFrameAccuracy::theClipsCanBeToldApart()
{
    const CountedClips::Clip& clip = clipOf(QStringLiteral("24"));
    QCOMPARE(clip.frames.size(), 144);
    for (qsizetype i = 0; i < clip.frames.size(); ++i)
        QCOMPARE(CountedClips::numberIn(clip.frames[i]), int(i));
}

void TstFrameAccuracy::showsThatFrame()
{
    QFETCH(const QString, rate);
    const CountedClips::Clip& clip = clipOf(rate);
    ClipPlayer player;
    open(player, clip);
    shows(player, clip, 0);
    seekAround(player, clip, m_positions);
    // What stands still is in the end a frame that was decoded by itself, and the same one.
    QTRY_VERIFY_WITH_TIMEOUT(player.isExact(), patience);
    QCOMPARE(player.pictureNumber(), player.frame());
    shows(player, clip, player.frame());
}

void TstFrameAccuracy::theMediaPlayerAloneShowsThatFrame()
{
    QFETCH(const QString, rate);
    const CountedClips::Clip& clip = clipOf(rate);
    ClipPlayer player;
    open(player, clip, true);
    seekAround(player, clip, qMin(m_positions, 40));
    QVERIFY(!player.isExact());
}

void TstFrameAccuracy::stepsWithoutASkip()
{
    QFETCH(const QString, rate);
    const CountedClips::Clip& clip = clipOf(rate);
    ClipPlayer player;
    open(player, clip);
    player.seek(70);
    QTRY_COMPARE_WITH_TIMEOUT(CountedClips::numberIn(player.image()), 70, patience);
    const auto stepTo = [&](qint64 frame, qint64 step) {
        player.step(step);
        QTRY_COMPARE_WITH_TIMEOUT(qint64(CountedClips::numberIn(player.image())), frame, patience);
        shows(player, clip, frame);
    };
    for (qint64 frame = 69; frame >= 40 && !QTest::currentTestFailed(); --frame) // over a key frame
        stepTo(frame, -1);
    for (qint64 frame = 41; frame <= 60 && !QTest::currentTestFailed(); ++frame)
        stepTo(frame, 1);
}

// Where a filter moved the frames, ffmpeg 7 forgets how long the last one stays, and the file would end before it:
// `setts`.
void TstFrameAccuracy::aVaryingRateIsCountedByItsTimeStamps()
{
    // After a second each frame stays for twice as long, after two seconds for three times.
    const QString slower = QStringLiteral(",setpts='if(lt(N,24),N,if(lt(N,48),24+2*(N-24),72+3*(N-48)))/24/TB'");
    const CountedClips::Clip clip =
        m_clips.make(QStringLiteral("24"), 3, slower,
                     {QStringLiteral("-video_track_timescale"), QStringLiteral("12288"), QStringLiteral("-bsf:v"),
                      QStringLiteral("setts=pts=PTS:dts=DTS:duration=1536")});
    QCOMPARE(clip.frames.size(), 72);
    ClipPlayer player;
    open(player, clip);
    QTRY_VERIFY_WITH_TIMEOUT(!player.times().isConstant(), patience); // read beside the first frame
    QCOMPARE(qRound(player.secondsOf(48) * 24), 72);
    seekAround(player, clip, m_positions);
    player.jumpToEnd();
    QTRY_COMPARE_WITH_TIMEOUT(CountedClips::numberIn(player.image()), 71, patience);
}

void TstFrameAccuracy::aClipThatBeginsLate()
{
    const CountedClips::Clip clip =
        m_clips.make(QStringLiteral("25"), 4, QStringLiteral(",setpts=PTS+0.3/TB"),
                     {QStringLiteral("-bsf:v"), QStringLiteral("setts=pts=PTS:dts=DTS:duration=0.04/TB")});
    QCOMPARE(clip.frames.size(), 100);
    ClipPlayer player;
    open(player, clip);
    shows(player, clip, 0);
    for (const qint64 frame : {1, 50, 99, 7, 98, 49, 0}) {
        player.seek(frame);
        QTRY_VERIFY_WITH_TIMEOUT(player.isExact() && player.pictureNumber() == frame, patience);
        shows(player, clip, frame);
    }
}

void TstFrameAccuracy::playsOnFromAFrameThatWasSteppedTo()
{
    const CountedClips::Clip& clip = clipOf(QStringLiteral("24"));
    ClipPlayer player;
    open(player, clip);
    player.seek(60);
    QTRY_VERIFY_WITH_TIMEOUT(player.isExact() && player.pictureNumber() == 60, patience);
    for (int i = 0; i < 5; ++i)
        player.step(-1);
    QTRY_COMPARE_WITH_TIMEOUT(CountedClips::numberIn(player.image()), 55, patience);
    QList<int> seen;
    connect(&player, &ClipPlayer::pictureChanged, this, [&] { seen.append(CountedClips::numberIn(player.image())); });
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(seen.size() >= 8, patience);
    player.pause();
    QVERIFY2(seen.first() >= 55 && seen.first() <= 59, qPrintable(QString::number(seen.first())));
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
    const qint64 stopped = player.frame();
    QTRY_VERIFY_WITH_TIMEOUT(player.isExact() && player.pictureNumber() == player.frame(), patience);
    QVERIFY(player.frame() - stopped <= 1);
    shows(player, clip, player.frame());
}

void TstFrameAccuracy::severalAtOnce()
{
    const QStringList rates{QStringLiteral("24"), QStringLiteral("30000/1001"), QStringLiteral("60")};
    std::array<ClipPlayer, 3> players;
    for (std::size_t i = 0; i < players.size(); ++i)
        open(players[i], clipOf(rates[qsizetype(i)]));
    for (const qint64 frame : {100, 33, 34, 140}) {
        for (ClipPlayer& player : players)
            player.seek(frame);
        for (std::size_t i = 0; i < players.size(); ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(players[i].isExact() && players[i].pictureNumber() == frame, patience);
            shows(players[i], clipOf(rates[qsizetype(i)]), frame);
        }
    }
}

int main(int argc, char** argv)
{
    klapper::test::Isolated profile;
    klapper::chooseMediaBackend();
    QApplication application(argc, argv);
    TstFrameAccuracy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_frameaccuracy.moc"
