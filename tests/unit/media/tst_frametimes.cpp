// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/frametimes.h"

#include <QTest>

using namespace klapper;

class TstFrameTimes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFromTheFirstFrame();
    void aTimeFindsItsFrame();
    void roundedStampsStayWithTheirFrame();
    void aSeekPointLiesBetweenTwoFrames();
    void tellsAVaryingRate();
    void readsWhatFfprobeSays();
    void leavesOutWhatAnEditListLeavesOut();
    void refusesNothing();
    void nothingIsKnownOfNothing();
};

void TstFrameTimes::countsFromTheFirstFrame()
{
    const FrameTimes times({83'333, 41'667, 125'000, 41'667}, 0); // in the order of decoding, one of them twice
    QCOMPARE(times.count(), 3);
    QCOMPARE(times.startOf(0), 0);
    QCOMPARE(times.startOf(1), 41'666);
    QCOMPARE(times.startOf(2), 83'333);
    QCOMPARE(times.startOf(99), 83'333);
    QCOMPARE(times.startOf(-1), 0);
}

void TstFrameTimes::aTimeFindsItsFrame()
{
    const FrameTimes times({0, 40'000, 80'000, 200'000}, 0);
    QCOMPARE(times.frameAt(-5), 0);
    QCOMPARE(times.frameAt(0), 0);
    QCOMPARE(times.frameAt(39'000), 0);
    QCOMPARE(times.frameAt(40'000), 1);
    QCOMPARE(times.frameAt(199'000), 2);
    QCOMPARE(times.frameAt(200'000), 3);
    QCOMPARE(times.frameAt(9'000'000), 3);
    QCOMPARE(times.middleOf(0), 20'000);
    QCOMPARE(times.middleOf(2), 140'000);
    for (qint64 frame = 0; frame < times.count(); ++frame)
        QCOMPARE(times.frameAt(times.middleOf(frame)), frame);
}

void TstFrameTimes::roundedStampsStayWithTheirFrame()
{
    QList<qint64> stamps; // 30000/1001 in milliseconds, as some containers write it
    for (int i = 0; i < 300; ++i)
        stamps.append(qRound64(i * 1001.0 / 30.0) * 1000);
    const FrameTimes times(stamps, 0);
    QVERIFY(times.isConstant());
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(times.frameAt(qint64(i * 1001.0 / 30.0 * 1000)), i);
        QCOMPARE(times.frameOfStamp(qRound64(i * 1001.0 / 30.0 * 1000)), i);
    }
}

void TstFrameTimes::aSeekPointLiesBetweenTwoFrames()
{
    const FrameTimes times({300'000, 340'000, 380'000}, 20'000); // the file begins with sound
    QCOMPARE(times.seekPointOf(0), 280'000);
    QCOMPARE(times.seekPointOf(1), 300'000);
    QCOMPARE(times.seekPointOf(2), 340'000);
    QCOMPARE(FrameTimes({0, 40'000}, 100'000).seekPointOf(0), 0);
    QCOMPARE(FrameTimes({0, 40'000}, 0).seekPointOf(1), 20'000);
}

void TstFrameTimes::tellsAVaryingRate()
{
    QVERIFY(FrameTimes({0, 40'000, 80'000, 120'000}, 0).isConstant());
    QVERIFY(!FrameTimes({0, 40'000, 80'000, 200'000}, 0).isConstant());
    QVERIFY(FrameTimes({5}, 0).isConstant());
}

void TstFrameTimes::readsWhatFfprobeSays()
{
    const auto times = parseFrameTimes("packet,0.080000,K_\npacket,0.160000,__\npacket,0.120000,__\npacket,N/A,__\n"
                                       "format,0.040000\n");
    QVERIFY(times.ok());
    QCOMPARE(*times, FrameTimes({80'000, 120'000, 160'000}, 40'000));
}

void TstFrameTimes::leavesOutWhatAnEditListLeavesOut()
{
    const auto times = parseFrameTimes("packet,-0.080000,KD\npacket,-0.040000,_D\npacket,0.000000,__\n");
    QVERIFY(times.ok());
    QCOMPARE(times->count(), 1);
}

void TstFrameTimes::refusesNothing()
{
    for (const char* text : {"", "\n\n", "format,0.0\n", "packet\n", "packet,nan,K_\n", "packet,inf,K_\n"}) {
        const auto times = parseFrameTimes(text);
        QVERIFY2(!times.ok(), text);
        QCOMPARE(times.error().kind, ErrorKind::BadFile);
    }
}

void TstFrameTimes::nothingIsKnownOfNothing()
{
    const FrameTimes none;
    QVERIFY(none.isEmpty());
    QCOMPARE(none.frameAt(100), 0);
    QCOMPARE(none.startOf(3), 0);
    QCOMPARE(none.frameOfStamp(3), 0);
}

QTEST_GUILESS_MAIN(TstFrameTimes)
#include "tst_frametimes.moc"
