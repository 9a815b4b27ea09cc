// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/timecode.h"

#include <QTest>

#include <limits>

using namespace klapper;

class TstTimecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFrames_data();
    void writesFrames();
    void readsBack_data();
    void readsBack();
    void refusesNonsense();
    void findsUsualRates();
    void middleOfAFrameIsThatFrame_data();
    void middleOfAFrameIsThatFrame();
    void roundedTimeStampsKeepTheirFrame();
    void countsFrames();
    void shortTimes();
};

void TstTimecode::writesFrames_data()
{
    QTest::addColumn<qint64>("frame");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 frame, double rate, const char* text) {
        QTest::addRow("%lld at %g", static_cast<long long>(frame), rate) << frame << rate << QString::fromLatin1(text);
    };
    row(0, 24, "00:00:00:00");
    row(23, 24, "00:00:00:23");
    row(24, 24, "00:00:01:00");
    row(24 * 3661 + 5, 24, "01:01:01:05");
    row(29, 29.97, "00:00:00:29");
    row(30, 29.97, "00:00:01:00"); // non-drop: no number is left out
    row(1800, 29.97, "00:01:00:00");
    row(23, 23.976, "00:00:00:23");
    row(24, 23.976, "00:00:01:00");
    row(59, 60, "00:00:00:59");
    row(119, 120, "00:00:00:119");
    row(-3, 24, "00:00:00:00");
    row(12, 12.5, "00:00:00:12");
}

void TstTimecode::writesFrames()
{
    QFETCH(qint64, frame);
    QFETCH(double, rate);
    QFETCH(QString, text);
    QCOMPARE(timecode(frame, FrameRate::fromDouble(rate)), text);
}

void TstTimecode::readsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("frame");
    QTest::newRow("full") << QStringLiteral("01:01:01:05") << qint64(24 * 3661 + 5);
    QTest::newRow("frames") << QStringLiteral("7") << qint64(7);
    QTest::newRow("seconds") << QStringLiteral("3:12") << qint64(84);
    QTest::newRow("blank") << QStringLiteral(" 0:01:00 ") << qint64(24);
    QTest::newRow("long seconds") << QStringLiteral("90:00") << qint64(90 * 24);
}

void TstTimecode::readsBack()
{
    QFETCH(QString, text);
    QFETCH(qint64, frame);
    QCOMPARE(frameFromTimecode(text, FrameRate{24, 1}), std::optional(frame));
}

void TstTimecode::refusesNonsense()
{
    for (const char* text :
         {"", ":", "a", "1:99:00:00:0", "0:0:0:24", "0:0:60:0", "0:60:0:0", "-1", "+1", "1:-1", "24"})
        QVERIFY2(!frameFromTimecode(QString::fromLatin1(text), FrameRate{24, 1}), text);
}

void TstTimecode::findsUsualRates()
{
    QCOMPARE(FrameRate::fromDouble(23.976), (FrameRate{24000, 1001}));
    QCOMPARE(FrameRate::fromDouble(29.97), (FrameRate{30000, 1001}));
    QCOMPARE(FrameRate::fromDouble(59.94), (FrameRate{60000, 1001}));
    QCOMPARE(FrameRate::fromDouble(24.0001), (FrameRate{24, 1}));
    QCOMPARE(FrameRate::fromDouble(17.3), (FrameRate{17300, 1000}));
    for (double nonsense :
         {0.0, -5.0, 1e9, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        QCOMPARE(FrameRate::fromDouble(nonsense), FrameRate{});
}

void TstTimecode::middleOfAFrameIsThatFrame_data()
{
    QTest::addColumn<double>("rate");
    for (double rate : {12.0, 23.976, 24.0, 25.0, 29.97, 30.0, 50.0, 59.94, 60.0, 120.0})
        QTest::addRow("%g", rate) << rate;
}

void TstTimecode::middleOfAFrameIsThatFrame()
{
    QFETCH(double, rate);
    const FrameRate exact = FrameRate::fromDouble(rate);
    for (qint64 frame = 0; frame < 20000; ++frame)
        QCOMPARE(exact.frameAt(exact.middleOf(frame)), frame);
}

void TstTimecode::roundedTimeStampsKeepTheirFrame()
{
    for (double rate : {23.976, 24.0, 29.97, 60.0}) {
        const FrameRate exact = FrameRate::fromDouble(rate);
        for (qint64 frame = 0; frame < 5000; ++frame) {
            const double micros = exact.startOf(frame) * 1e6;
            QCOMPARE(exact.frameAtMicros(static_cast<qint64>(std::floor(micros))), frame);
            // a container in whole milliseconds
            QCOMPARE(exact.frameAtMicros(std::llround(micros / 1000) * 1000), frame);
        }
    }
}

void TstTimecode::countsFrames()
{
    QCOMPARE((FrameRate{24, 1}.framesIn(2.0)), qint64(48));
    QCOMPARE((FrameRate{24, 1}.framesIn(0.001)), qint64(1));
    QCOMPARE((FrameRate{24, 1}.framesIn(0)), qint64(0));
    QCOMPARE((FrameRate{30000, 1001}.framesIn(10.01)), qint64(300));
}

void TstTimecode::shortTimes()
{
    QCOMPARE(shortTime(7.5), QStringLiteral("0:07.5"));
    QCOMPARE(shortTime(59.96), QStringLiteral("1:00.0"));
    QCOMPARE(shortTime(-1), QStringLiteral("0:00.0"));
}

QTEST_APPLESS_MAIN(TstTimecode)
#include "tst_timecode.moc"
