// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/scriptsplit.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace klapper;

namespace {

QList<Shot> script(const QList<int>& seconds)
{
    QList<Shot> shots;
    for (const int each : seconds)
        shots.append({QStringLiteral("x"), each});
    return shots;
}

/// What a cut is worth, written down again from the header alone: short clips, clips, spread, then its starts turned
/// round so that less is better. Nothing: a clip that could have been avoided.
using Worth = std::tuple<int, int, int, QList<int>>;
std::optional<Worth> worthOf(const QList<int>& seconds, const QList<int>& starts, const ClipLimits& limits)
{
    int shorts = 0;
    int shortest = std::numeric_limits<int>::max();
    int longest = 0;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const int end = i + 1 < starts.size() ? starts[i + 1] : int(seconds.size());
        int sum = 0;
        for (int shot = starts[i]; shot < end; ++shot)
            sum += seconds[shot];
        if (sum > limits.mostSeconds && end - starts[i] == 1)
            continue; // a shot that fits nowhere
        if (sum > limits.mostSeconds || end - starts[i] > limits.mostShots)
            return std::nullopt;
        shorts += sum < limits.leastSeconds ? 1 : 0;
        shortest = std::min(shortest, sum);
        longest = std::max(longest, sum);
    }
    QList<int> turned;
    for (const int start : starts)
        turned.append(-start);
    return Worth{shorts, int(starts.size()), longest > 0 ? longest - shortest : 0, turned};
}

QList<int> bruteForce(const QList<int>& seconds, const ClipLimits& limits)
{
    std::optional<Worth> best;
    QList<int> bestStarts;
    const int borders = int(seconds.size()) - 1;
    for (int cut = 0; cut < (1 << borders); ++cut) {
        QList<int> starts{0};
        for (int border = 0; border < borders; ++border) {
            if (cut & (1 << border))
                starts.append(border + 1);
        }
        const std::optional<Worth> worth = worthOf(seconds, starts, limits);
        if (worth && (!best || *worth < *best)) {
            best = worth;
            bestStarts = starts;
        }
    }
    return bestStarts;
}

} // namespace

class TestScriptSplit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScriptIsCutAsTheHeaderSays_data()
    {
        QTest::addColumn<QList<int>>("seconds");
        QTest::addColumn<QList<int>>("starts");
        QTest::newRow("nothing") << QList<int>{} << QList<int>{};
        QTest::newRow("fits into one clip") << QList<int>{4, 3, 5} << QList<int>{0};
        QTest::newRow("20 s, even") << QList<int>{5, 5, 5, 5} << QList<int>{0, 2};
        QTest::newRow("20 s, no even border") << QList<int>{4, 4, 4, 4, 4} << QList<int>{0, 3};
        QTest::newRow("seven shots are too many") << QList<int>{1, 1, 1, 1, 1, 1, 1} << QList<int>{0, 4};
        QTest::newRow("exactly full") << QList<int>{15, 15} << QList<int>{0, 1};
        QTest::newRow("a rest is not left too short") << QList<int>{10, 5, 2} << QList<int>{0, 1};
        QTest::newRow("a rest that cannot be avoided") << QList<int>{15, 1} << QList<int>{0, 1};
        QTest::newRow("a shot that fits nowhere") << QList<int>{4, 20, 4, 4} << QList<int>{0, 1, 2};
        QTest::newRow("without a length") << QList<int>{0, -3, 4} << QList<int>{0};
    }
    void aScriptIsCutAsTheHeaderSays()
    {
        QFETCH(QList<int>, seconds);
        QTEST(clipStarts(script(seconds), {}), "starts");
    }

    void everyCutIsTheBestOne()
    {
        QRandomGenerator random(20261125);
        for (int round = 0; round < 2000; ++round) {
            QList<int> seconds(1 + random.bounded(11));
            const int longest = 1 + random.bounded(round % 5 == 0 ? 20 : 8);
            for (int& each : seconds)
                each = 1 + random.bounded(longest);
            ClipLimits limits;
            limits.mostShots = 1 + random.bounded(6);
            if (round % 2) {
                limits.leastSeconds = 1 + random.bounded(6);
                limits.mostSeconds = limits.leastSeconds + random.bounded(12);
            }
            const QList<int> wanted = bruteForce(seconds, limits);
            const QList<int> found = clipStarts(script(seconds), limits);
            if (found != wanted)
                qWarning() << seconds << limits.leastSeconds << limits.mostSeconds << limits.mostShots;
            QCOMPARE(found, wanted);
        }
    }

    void whatAPersonSaysIsDoneExactly()
    {
        const QList<Shot> shots = script({5, 5, 5, 5});
        QCOMPARE(clipStarts(shots, {}, {1}), (QList<int>{0, 1}));
        QCOMPARE(clipStarts(shots, {}, {3, 1, 3}), (QList<int>{0, 1, 3}));
        QCOMPARE(clipStarts(shots, {}, {0}), QList<int>{0}); // one clip, also when it is too long
        QCOMPARE(clipStarts(shots, {}, {1, 9, -2}), (QList<int>{0, 1}));
        QCOMPARE(clipStarts(shots, {}, {9}), (QList<int>{0, 2})); // of shots that are gone: no wish is left
    }

    /// It is asked at every key.
    void aLongScriptIsCutAtOnce()
    {
        QRandomGenerator random(7);
        QList<int> seconds(400);
        for (int& each : seconds)
            each = 1 + random.bounded(6);
        QElapsedTimer clock;
        clock.start();
        const QList<int> starts = clipStarts(script(seconds), {});
        QVERIFY(starts.size() > 40);
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(worthOf(seconds, starts, {}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestScriptSplit)
#include "tst_scriptsplit.moc"
