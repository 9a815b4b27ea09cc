// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/sequencetimes.h"

#include <QTest>

using namespace klapper;

class TestSequenceTimes final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clipsOfOneRateFollowFrameByFrame()
    {
        const SequenceTimes times({{24, 10, 48}, {24, 0, 1}, {24, 5, 30}}, 0);
        QCOMPARE(times.frames(), 79);
        QList<SequenceTimes::Place> expected;
        for (qint64 frame = 10; frame < 58; ++frame)
            expected.append({0, frame});
        expected.append({1, 0});
        for (qint64 frame = 5; frame < 35; ++frame)
            expected.append({2, frame});
        for (qint64 frame = 0; frame < times.frames(); ++frame) {
            QCOMPARE(*times.at(frame), expected[frame]);
            QCOMPARE(times.frameOf(expected[frame]), frame);
        }
        QCOMPARE(*times.at(-5), expected.first());
        QCOMPARE(*times.at(1000), expected.last());
    }
    void anHourOfABrokenRateDoesNotDrift()
    {
        QList<SequencePiece> pieces;
        for (int i = 0; i < 240; ++i)
            pieces.append({30000.0 / 1001, 3, 450});
        const SequenceTimes times(pieces, 0);
        QCOMPARE(times.frames(), 240 * 450);
        for (int piece = 0; piece < 240; ++piece) {
            QCOMPARE(*times.at(qint64(piece) * 450), (SequenceTimes::Place{piece, 3}));
            QCOMPARE(*times.at(qint64(piece) * 450 + 449), (SequenceTimes::Place{piece, 452}));
            QCOMPARE(times.frameOf({piece, 452}), qint64(piece) * 450 + 449);
        }
    }
    void theQuickestClipCounts()
    {
        const SequenceTimes times({{24, 0, 24}, {30, 0, 30}}, 0);
        QCOMPARE(times.rate(), 30.0);
        QCOMPARE(times.frames(), 60);
        QCOMPARE(*times.at(29), (SequenceTimes::Place{0, 23}));
        QCOMPARE(*times.at(30), (SequenceTimes::Place{1, 0}));
        for (qint64 frame = 0; frame < 24; ++frame) // each frame of the slower clip is found again
            QCOMPARE(*times.at(times.frameOf({0, frame})), (SequenceTimes::Place{0, frame}));
    }
    void aFadeMakesItShorter()
    {
        const SequenceTimes times({{24, 0, 48}, {24, 0, 48}, {24, 0, 12}}, 500);
        // The last clip is too short for the whole fade: half of it.
        QCOMPARE(times.fadeBehind(0), 0.5);
        QCOMPARE(times.fadeBehind(1), 0.25);
        QCOMPARE(times.fadeBehind(2), 0.0);
        QCOMPARE(times.frames(), 48 + 48 + 12 - 12 - 6);
        QCOMPARE(*times.at(47), (SequenceTimes::Place{0, 47}));
        QCOMPARE(*times.at(48), (SequenceTimes::Place{1, 12}));
        QCOMPARE(times.mixAt({0, 35}), 0.0);
        QCOMPARE(times.mixAt({0, 36}), 0.0);
        QCOMPARE(times.mixAt({0, 42}), 0.5);
        QCOMPARE(times.frameIn(1, 42 / 24.0), 6);
    }
    void nothingIsNothing()
    {
        const SequenceTimes times({}, 500);
        QCOMPARE(times.frames(), 0);
        QVERIFY(!times.at(0));
        QCOMPARE(times.frameOf({}), 0);
        // Numbers that no file has are made usable.
        QCOMPARE(SequenceTimes({{0, 0, 0}}, 0).frames(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSequenceTimes)
#include "tst_sequencetimes.moc"
