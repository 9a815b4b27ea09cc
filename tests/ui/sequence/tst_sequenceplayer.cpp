// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/ui/stage/countedclips.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/sequencecanvas.h"
#include "ui/stage/sequencepage.h"
#include "ui/stage/sequenceplayer.h"
#include "ui/stage/stagepanel.h"
#include "ui/stage/timeline.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace klapper;
using State = SequencePlayer::State;
using test::CountedClips;

namespace {

constexpr int patience = 60'000; ///< ms, for a machine with other things to do

/// What was seen while it played: which clip, which frame of it.
struct Seen
{
    int clip = 0;
    int number = 0;
    qint64 at = 0; ///< ms
};

} // namespace

/// Clips with a number in every frame, played one after another.
class TestSequencePlayer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // 36 frames each; the second with another rate.
        const QStringList fast{QStringLiteral("-preset"), QStringLiteral("ultrafast")};
        m_one = m_clips.make(QStringLiteral("24"), 1.5, {}, fast);
        m_two = m_clips.make(QStringLiteral("24"), 1.5, QStringLiteral(",hue=h=120"), fast);
        m_quick = m_clips.make(QStringLiteral("30"), 1, {}, fast);
        QCOMPARE(m_one.frames.size(), 36);
        QCOMPARE(m_quick.frames.size(), 30);
    }

    void everyFrameIsFoundAcrossTheCuts()
    {
        SequencePlayer player;
        player.open({part(m_one, 4, 12), part(m_two, 0, 5), part(m_one, 30)}, 0);
        QCOMPARE(player.frameCount(), 8 + 5 + 6);
        QCOMPARE(player.state(), State::Paused);
        const QList<QPair<int, int>> wanted = expected({{4, 12}, {0, 5}, {30, 36}});
        // Forwards over each cut, and to and fro.
        for (const int frame : {0, 7, 8, 12, 13, 18, 0, 13, 7}) {
            player.seek(frame);
            QVERIFY2(shows(player, wanted[frame]), qPrintable(told(player, frame)));
        }
        player.seek(7);
        for (int frame = 8; frame < 15; ++frame) {
            player.step(1);
            QCOMPARE(player.frame(), frame);
            QVERIFY2(shows(player, wanted[frame]), qPrintable(told(player, frame)));
        }
        player.step(-3);
        QVERIFY(shows(player, wanted[11]));
        player.jumpClip(1);
        QCOMPARE(player.frame(), 13);
        player.jumpClip(-1);
        QCOMPARE(player.frame(), 8);
        player.jumpToEnd();
        QVERIFY(shows(player, wanted[18]));
        player.step(1);
        QCOMPARE(player.frame(), 18);
        player.jumpToStart();
        QVERIFY(shows(player, wanted[0]));
        player.seek(-4);
        QCOMPARE(player.frame(), 0);
    }
    void playsThroughAndHonoursTrims()
    {
        SequencePlayer player;
        player.open({part(m_one, 6, 24), part(m_two, 10, 28), part(m_one, 12)}, 0);
        const QList<Seen> seen = play(player);
        QCOMPARE(player.state(), State::Ended);
        QCOMPARE(player.frame(), player.frameCount() - 1);
        QList<int> clips;
        for (const Seen& each : seen) {
            if (clips.isEmpty() || clips.last() != each.clip)
                clips.append(each.clip);
        }
        QCOMPARE(clips, (QList<int>{0, 1, 2}));
        const QList<QPair<int, int>> within{{6, 23}, {10, 27}, {12, 35}};
        for (int clip = 0; clip < 3; ++clip) {
            int last = -1;
            int count = 0;
            for (const Seen& each : seen) {
                if (each.clip != clip)
                    continue;
                QVERIFY2(each.number >= within[clip].first && each.number <= within[clip].second,
                         qPrintable(QStringLiteral("clip %1 shows %2").arg(clip).arg(each.number)));
                QVERIFY(each.number >= last);
                last = each.number;
                ++count;
            }
            QVERIFY(count >= 1); // a busy machine leaves some out
        }
        sayGaps(seen);
        // From its end it plays anew, and stops where it is told to.
        player.play();
        QCOMPARE(player.frame(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(player.frame() > 2, patience);
        player.pause();
        QCOMPARE(player.state(), State::Paused);
        const qint64 frame = player.frame();
        QTRY_VERIFY_WITH_TIMEOUT(shows(player, {player.current(), int(player.times().at(frame)->frame)}), patience);
    }
    void aFrameLastOfItsClipGoesOnWithTheNext()
    {
        SequencePlayer player;
        player.open({part(m_one, 0, 10), part(m_two, 5, 15)}, 0);
        player.seek(9);
        QVERIFY(shows(player, {0, 9}));
        player.play(); // not from the beginning of the first clip
        QTRY_COMPARE_WITH_TIMEOUT(player.current(), 1, patience);
        QVERIFY(player.frame() >= 9);
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Ended, patience);
    }
    void playsBackwardsOverACut()
    {
        SequencePlayer player;
        player.open({part(m_one, 20), part(m_two, 3, 20)}, 0, 16 + 6);
        QVERIFY(shows(player, {1, 9}));
        player.shuttleBack();
        QCOMPARE(player.state(), State::Reversing);
        QCOMPARE(player.speed(), -1.0);
        player.shuttleBack();
        QCOMPARE(player.speed(), -2.0);
        QList<int> clips;
        connect(&player, &SequencePlayer::frameChanged, &player, [&] { clips.append(player.current()); });
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Paused, patience);
        QCOMPARE(player.frame(), 0);
        QVERIFY(std::is_sorted(clips.rbegin(), clips.rend()));
        QVERIFY(clips.contains(0));
        QVERIFY(shows(player, {0, 20})); // and not what stands before its trim
        player.shuttleForward();
        QCOMPARE(player.speed(), 1.0);
        player.shuttleForward(); // at once: a busy machine may be at the end before it looks again
        QCOMPARE(player.speed(), 2.0);
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Ended, patience);
        QCOMPARE(player.speed(), 1.0);
    }
    void aFadeLetsBothRunTogether()
    {
        SequencePlayer player;
        player.open({part(m_one), part(m_two)}, 500);
        QCOMPARE(player.frameCount(), 36 + 36 - 12);
        player.seek(23);
        QCOMPARE(player.mix(), 0.0);
        player.seek(30);
        QCOMPARE(player.mix(), 0.5);
        QVERIFY(shows(player, {0, 30}));
        QTRY_COMPARE_WITH_TIMEOUT(CountedClips::numberIn(player.coming()), 6, patience);
        player.seek(0);
        double most = 0;
        connect(&player, &SequencePlayer::picturesChanged, &player, [&] { most = std::max(most, player.mix()); });
        player.setSpeed(0.25); // the half second of it is two
        play(player);
        QVERIFY(most > 0);
        QCOMPARE(player.mix(), 0.0);
        QCOMPARE(player.frame(), player.frameCount() - 1);
    }
    void clipsOfOtherRatesAreCountedTogether()
    {
        SequencePlayer player;
        player.open({part(m_one, 0, 24), part(m_quick)}, 0);
        QCOMPARE(player.frameCount(), 60);
        player.seek(29);
        QVERIFY(shows(player, {0, 23}));
        player.seek(30);
        QVERIFY(shows(player, {1, 0}));
        player.seek(59);
        QVERIFY(shows(player, {1, 29}));
    }
    void whatCannotBePlayedIsPassedOver()
    {
        SequencePlayer player;
        SequencePart lost = part(m_one);
        lost.clip.path = QStringLiteral("/nowhere/lost.mp4");
        player.open({lost, part(m_one, 0, 12), lost, part(m_two, 0, 12)}, 0);
        QTRY_VERIFY(player.isBroken());
        const QList<Seen> seen = play(player);
        QVERIFY(std::any_of(seen.begin(), seen.end(), [](const Seen& each) { return each.clip == 1; }));
        QVERIFY(std::any_of(seen.begin(), seen.end(), [](const Seen& each) { return each.clip == 3; }));
        player.open({lost, lost}, 0);
        player.play();
        QTRY_VERIFY(!player.isMoving()); // nothing can be played: it does not go round for ever
    }
    void aWrongLengthIsSetRight()
    {
        SequencePlayer player;
        SequencePart longer = part(m_one, 10);
        longer.frames = 60; // as a wrong head of a file would say
        player.open({longer, part(m_two)}, 0);
        QTRY_COMPARE_WITH_TIMEOUT(player.frameCount(), 26 + 36, patience);
        player.seek(26);
        QVERIFY(shows(player, {1, 0}));
    }
    void loopsAround()
    {
        SequencePlayer player;
        player.open({part(m_one, 0, 8), part(m_two, 0, 8)}, 0);
        player.setLooping(true);
        int rounds = 0;
        int last = 0;
        connect(&player, &SequencePlayer::currentChanged, &player, [&] {
            rounds += player.current() == 0 && last == 1;
            last = player.current();
        });
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(rounds >= 2, patience);
        QCOMPARE(player.state(), State::Playing);
    }

    void theStageShowsItAndGivesTheClipBack()
    {
        StagePanel stage;
        stage.resize(900, 700);
        stage.show();
        stage.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage));
        StageClip single;
        single.path = m_one.path;
        single.frameRate = 24;
        single.seconds = 1.5;
        stage.showClip(single);
        QTRY_COMPARE_WITH_TIMEOUT(stage.player()->state(), ClipPlayer::State::Paused, patience);
        QVERIFY(!stage.openSequence(QStringLiteral("empty"), {}, 0));
        QSignalSpy shown(&stage, &StagePanel::sequenceShownChanged);
        QVERIFY(stage.openSequence(QStringLiteral("<b>Film</b>"), {part(m_one, 0, 12), part(m_two, 6, 18)}, 0));
        QVERIFY(stage.isInSequence());
        SequencePage& page = *stage.sequencePage();
        QCOMPARE(page.canvas(), QApplication::focusWidget());
        QTest::keyClick(page.canvas(), Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*page.player(), {1, 17}), patience);
        QTest::keyClick(page.canvas(), Qt::Key_Left, Qt::ShiftModifier); // 24 frames are more than there are
        QCOMPARE(page.player()->frame(), 0);
        QTest::keyClick(page.canvas(), Qt::Key_Right);
        QCOMPARE(page.player()->frame(), 1);
        QTest::keyClick(page.canvas(), Qt::Key_PageDown);
        QCOMPARE(page.player()->frame(), 12);
        auto* place = page.findChild<QLabel*>(QStringLiteral("sequencePlace"));
        QTRY_COMPARE(place->text(), QStringLiteral("Clip 2 of 2"));
        QTest::mouseClick(page.timeline(), Qt::LeftButton, {},
                          QPoint(int(page.timeline()->xOf(6)), page.timeline()->height() - 10));
        QCOMPARE(page.player()->frame(), 6);
        QTest::keyClick(page.canvas(), Qt::Key_Space);
        QVERIFY(page.player()->isMoving());
        QTest::keyClick(page.canvas(), Qt::Key_K);
        QVERIFY(!page.player()->isMoving());
        QTest::keyClick(page.canvas(), Qt::Key_I); // marks belong to the single clip
        QVERIFY(!stage.player()->markIn());
        QTest::keyClick(page.canvas(), Qt::Key_Escape);
        QVERIFY(!stage.isInSequence());
        QCOMPARE(stage.clip().path, single.path);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(page.player()->state(), State::Empty);
        // A clip that is chosen takes its place as well.
        QVERIFY(stage.openSequence(QStringLiteral("Film"), {part(m_two)}, 0));
        stage.showClip(single);
        QVERIFY(!stage.isInSequence());
    }

private:
    static SequencePart part(const CountedClips::Clip& clip, qint64 in = 0, qint64 out = -1)
    {
        SequencePart part;
        part.clip.path = clip.path;
        part.clip.title = QStringLiteral("clip");
        part.clip.frameRate = clip.rate;
        part.clip.seconds = clip.seconds;
        part.clip.hasAudio = true;
        part.in = in;
        part.out = out;
        part.frames = clip.frames.size();
        return part;
    }
    static QList<QPair<int, int>> expected(const QList<QPair<int, int>>& parts)
    {
        QList<QPair<int, int>> all;
        for (int clip = 0; clip < parts.size(); ++clip) {
            for (int frame = parts[clip].first; frame < parts[clip].second; ++frame)
                all.append({clip, frame});
        }
        return all;
    }
    static int numberIn(const QImage& image) { return CountedClips::numberIn(image); }
    static bool shows(SequencePlayer& player, const QPair<int, int>& wanted)
    {
        return QTest::qWaitFor(
            [&] { return player.current() == wanted.first && numberIn(player.picture()) == wanted.second; }, patience);
    }
    static QString told(SequencePlayer& player, int frame)
    {
        return QStringLiteral("at %1: clip %2 shows %3")
            .arg(frame)
            .arg(player.current())
            .arg(numberIn(player.picture()));
    }
    static QList<Seen> play(SequencePlayer& player)
    {
        QList<Seen> seen;
        QElapsedTimer clock;
        clock.start();
        QObject context;
        connect(&player, &SequencePlayer::picturesChanged, &context, [&] {
            const Seen now{player.current(), numberIn(player.picture()), clock.elapsed()};
            const bool isNew = seen.isEmpty() || seen.last().clip != now.clip || seen.last().number != now.number;
            if (player.state() == State::Playing && now.number >= 0 && isNew && !player.isWaiting())
                seen.append(now);
        });
        player.play();
        if (!QTest::qWaitFor([&] { return player.state() == State::Ended; }, patience))
            qWarning("it did not come to its end");
        return seen;
    }
    /// For whoever measures: what lies between the last frame of a clip and the first of the next.
    static void sayGaps(const QList<Seen>& seen)
    {
        for (qsizetype i = 1; i < seen.size(); ++i) {
            if (seen[i].clip != seen[i - 1].clip)
                qInfo("from clip %d to %d: %lld ms", seen[i - 1].clip, seen[i].clip, seen[i].at - seen[i - 1].at);
        }
    }

    CountedClips m_clips;
    CountedClips::Clip m_one;
    CountedClips::Clip m_two;
    CountedClips::Clip m_quick;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    chooseMediaBackend();
    QApplication app(argc, argv);
    applyTheme(app, Appearance::Dark);
    TestSequencePlayer object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_sequenceplayer.moc"
