// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/playbackwatch.h"

#include <QTest>

using namespace klapper;

class TstPlaybackWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFrameIsNothingToSay();
    void everySecondFrameIsSaidOnce();
    void aSlowClockIsSaidToo();
    void oneHiccupIsNothingToSay();
    void pausesJumpsAndRepaintsDoNotCount();
    void anotherClipBeginsAnew();
};

void TstPlaybackWatch::everyFrameIsNothingToSay()
{
    PlaybackWatch watch;
    for (int frame = 0; frame < 240; ++frame)
        QVERIFY(!watch.painted(frame, frame / 24.0, 24));
    QCOMPARE(watch.leftOut(), 0);
    QCOMPARE(watch.expected(), 239);
}

void TstPlaybackWatch::everySecondFrameIsSaidOnce()
{
    PlaybackWatch watch;
    int said = 0;
    int leftOut = 0;
    for (int frame = 0; frame < 240; frame += 2) {
        if (watch.painted(frame, frame / 24.0, 24)) {
            ++said;
            leftOut = watch.leftOut();
            QVERIFY(frame >= 48); // not before two seconds
        }
    }
    QCOMPARE(said, 1);
    QVERIFY2(leftOut >= 23 && leftOut <= 26, qPrintable(QString::number(leftOut)));
}

void TstPlaybackWatch::aSlowClockIsSaidToo()
{
    PlaybackWatch watch; // no frame is skipped, but each takes twice as long
    bool said = false;
    for (int frame = 0; frame < 100; ++frame)
        said = watch.painted(frame, frame / 12.0, 24) || said;
    QVERIFY(said);
}

void TstPlaybackWatch::oneHiccupIsNothingToSay()
{
    PlaybackWatch watch;
    for (int frame = 0; frame < 240; ++frame) {
        if (frame < 100 || frame > 110)
            QVERIFY(!watch.painted(frame, frame / 24.0, 24));
    }
    QCOMPARE(watch.leftOut(), 11);
}

void TstPlaybackWatch::pausesJumpsAndRepaintsDoNotCount()
{
    PlaybackWatch watch;
    double now = 0;
    for (int loop = 0; loop < 20; ++loop) {
        for (int frame = 10; frame < 20; ++frame) {
            now += 1 / 24.0;
            QVERIFY(!watch.painted(frame, now, 24));
            QVERIFY(!watch.painted(frame, now + 0.01, 24));
        }
        now += 0.3; // back to the mark
    }
    QVERIFY(!watch.painted(100, now + 60, 24)); // the window was away
    QCOMPARE(watch.leftOut(), 0);
}

void TstPlaybackWatch::anotherClipBeginsAnew()
{
    PlaybackWatch watch;
    for (int frame = 0; frame < 240; frame += 2)
        watch.painted(frame, frame / 24.0, 24);
    watch.clear();
    QCOMPARE(watch.expected(), 0);
    bool said = false;
    for (int frame = 0; frame < 240; frame += 2)
        said = watch.painted(frame, 100 + frame / 24.0, 24) || said;
    QVERIFY(said);
}

QTEST_GUILESS_MAIN(TstPlaybackWatch)
#include "tst_playbackwatch.moc"
