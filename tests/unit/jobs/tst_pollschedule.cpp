// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/pollschedule.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace klapper;
using namespace std::chrono_literals;

class TestPollSchedule final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: N11
    void freshJobsArePolledAtTheSeedsRateOldOnesSlower()
    {
        const PollPolicy policy;
        QCOMPARE(pollDelay(policy, 0s, 0, {}, 0.5), std::chrono::milliseconds(2s));
        std::chrono::milliseconds last{0};
        for (const std::chrono::milliseconds age : {1min, 3min, 10min, 30min, 90min}) {
            const auto delay = pollDelay(policy, age, 0, {}, 0.5);
            QVERIFY(delay >= last);
            last = delay;
        }
        QCOMPARE(last, std::chrono::milliseconds(30s));
    }
    // fault: N7
    void failuresBackOffWithJitterUpToAMinute()
    {
        const PollPolicy policy;
        QCOMPARE(pollDelay(policy, 0s, 1, {}, 0.5), std::chrono::milliseconds(2s));
        QCOMPARE(pollDelay(policy, 0s, 3, {}, 0.5), std::chrono::milliseconds(8s));
        QCOMPARE(pollDelay(policy, 0s, 1000, {}, 0.5), std::chrono::milliseconds(60s));
        QVERIFY(pollDelay(policy, 0s, 3, {}, 0.0) < pollDelay(policy, 0s, 3, {}, 1.0));
    }
    void retryAfterIsObeyedWhenLonger()
    {
        const PollPolicy policy;
        QCOMPARE(pollDelay(policy, 0s, 1, 90s, 0.5), std::chrono::milliseconds(90s));
        QCOMPARE(pollDelay(policy, 0s, 0, 1s, 0.5), std::chrono::milliseconds(2s));
    }
    void manyJobsShareOneRateAndNoneStarves()
    {
        PollSchedule schedule(20ms);
        QStringList seen;
        connect(&schedule, &PollSchedule::due, this, [&seen](const QString& id) { seen.append(id); });
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 10; ++i)
            schedule.ask(QString::number(i), 0ms);
        QTRY_COMPARE(seen.size(), 10);
        QVERIFY2(clock.elapsed() >= 9 * 20, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 10);
    }
    void askingAgainReplacesForgettingRemoves()
    {
        PollSchedule schedule(1ms);
        QSignalSpy due(&schedule, &PollSchedule::due);
        schedule.ask(QStringLiteral("a"), 1h);
        schedule.ask(QStringLiteral("b"), 0ms);
        schedule.forget(QStringLiteral("b"));
        schedule.ask(QStringLiteral("a"), 5ms);
        QTRY_COMPARE(due.size(), 1);
        QCOMPARE(due[0][0].toString(), QStringLiteral("a"));
    }
    // fault: L5
    void hurryEndsAllWaits()
    {
        PollSchedule schedule(1ms);
        QSignalSpy due(&schedule, &PollSchedule::due);
        schedule.ask(QStringLiteral("a"), 1h);
        schedule.ask(QStringLiteral("b"), 2h);
        schedule.hurry();
        QTRY_COMPARE(due.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
