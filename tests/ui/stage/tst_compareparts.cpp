// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a comparison that only compute: places, pace, differences.
#include "ui/stage/comparelayout.h"
#include "ui/stage/comparepace.h"
#include "ui/stage/recipedifference.h"

#include <QTest>

using namespace klapper;

class TstCompareParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhereThePicturesAreLargest_data();
    void standsWhereThePicturesAreLargest();
    void placesNeitherOverlapNorLeaveTheRoom();
    void paceRunsWithTheClock();
    void paceIsHeldBackAndTellsWhenThatIsALot();
    void tellsOnlyWhatDiffers();
    void keepsTheOrderAndKnowsWhatOneClipLacks();
};

void TstCompareParts::standsWhereThePicturesAreLargest_data()
{
    QTest::addColumn<QSize>("room");
    QTest::addColumn<QSize>("shape");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("columns");
    const QSize wide(1920, 1080);
    const QSize tall(1080, 1920);
    QTest::newRow("two wide in a wide stage") << QSize(1600, 500) << wide << 2 << 2;
    QTest::newRow("two wide in a tall stage") << QSize(600, 900) << wide << 2 << 1;
    QTest::newRow("two tall") << QSize(800, 600) << tall << 2 << 2;
    QTest::newRow("three wide: a grid") << QSize(800, 450) << wide << 3 << 2;
    QTest::newRow("four wide: a grid") << QSize(800, 450) << wide << 4 << 2;
    QTest::newRow("four tall: a row") << QSize(1200, 500) << tall << 4 << 4;
}

void TstCompareParts::standsWhereThePicturesAreLargest()
{
    QFETCH(QSize, room);
    QFETCH(QSize, shape);
    QFETCH(int, count);
    QFETCH(int, columns);
    const QList<QRect> places = comparePlaces(room, QList<QSize>(count, shape), 2);
    QCOMPARE(places.size(), count);
    int inFirstRow = 0;
    for (const QRect& place : places)
        inFirstRow += place.top() == 0 ? 1 : 0;
    QCOMPARE(inFirstRow, columns);
}

void TstCompareParts::placesNeitherOverlapNorLeaveTheRoom()
{
    const QSize room(641, 359);
    for (int count = 2; count <= 4; ++count) {
        const QList<QRect> places = comparePlaces(room, QList<QSize>(count), 2);
        for (int i = 0; i < count; ++i) {
            QVERIFY(QRect(QPoint(), room).contains(places[i]));
            for (int other = i + 1; other < count; ++other)
                QVERIFY(!places[i].adjusted(-1, -1, 1, 1).intersects(places[other]));
            const QRect picture = pictureIn(places[i], QSize(900, 1600));
            QVERIFY(places[i].contains(picture));
            QVERIFY(std::abs(picture.width() * 16 - picture.height() * 9) <= 16);
        }
    }
}

void TstCompareParts::paceRunsWithTheClock()
{
    ComparePace pace;
    pace.start(10, 24, 1000);
    QCOMPARE(pace.at(1000), 10.0);
    QCOMPARE(pace.at(2500), 46.0);
    QVERIFY(!pace.follow(44, 2500)); // 83 ms behind: caught up with
    QCOMPARE(pace.at(2500), 46.0);
    pace.start(100, -48, 0);
    QCOMPARE(pace.at(1000), 52.0);
}

void TstCompareParts::paceIsHeldBackAndTellsWhenThatIsALot()
{
    ComparePace pace;
    pace.start(0, 10, 10'000);
    // Pictures come at half the speed: the playhead stays with them, and after a while it is told.
    bool told = false;
    qint64 now = 10'000;
    for (; now < 13'000 && !told; now += 20) {
        const double shown = std::floor(double(now - 10'000) / 1000 * 5);
        told = pace.follow(shown, now);
        QVERIFY(pace.at(now) - shown <= 2.01); // 200 ms at most
    }
    QVERIFY(told);
    // One hiccup is nothing to tell.
    pace.start(0, 10, 20'000);
    pace.forget();
    QVERIFY(!pace.follow(0, 20'350));
    QVERIFY(!pace.follow(38, 24'000));
    QVERIFY(!pace.follow(40, 24'300));
}

void TstCompareParts::tellsOnlyWhatDiffers()
{
    const auto clip = [](const QString& seed, const QString& rating) {
        StageClip made;
        made.facts = {{.label = QStringLiteral("Rating"), .value = rating, .always = true},
                      {.label = QStringLiteral("Tier"), .value = QStringLiteral("Pro")},
                      {.label = QStringLiteral("Seed"), .value = seed}};
        return made;
    };
    const auto labels = [](const QList<FactDifference>& differences) {
        QStringList found;
        for (const FactDifference& difference : differences)
            found.append(difference.label);
        return found;
    };
    const QString one = QStringLiteral("1");
    const QString stars = QStringLiteral("3 of 5");
    QVERIFY(factDifferences({clip(one, {}), clip(one, {})}).isEmpty());
    QCOMPARE(labels(factDifferences({clip(one, stars), clip(one, stars)})), QStringList(QStringLiteral("Rating")));
    const QList<FactDifference> seeds = factDifferences({clip(one, {}), clip(one, {}), clip(QStringLiteral("2"), {})});
    QCOMPARE(labels(seeds), QStringList(QStringLiteral("Seed")));
    QCOMPARE(seeds.first().values, QStringList({one, one, QStringLiteral("2")}));
}

void TstCompareParts::keepsTheOrderAndKnowsWhatOneClipLacks()
{
    const auto fact = [](const char* label, const char* value) {
        return StageFact{.label = QString::fromLatin1(label), .value = QString::fromLatin1(value), .isText = true};
    };
    StageClip first;
    first.facts = {fact("Shot 1", "wide"), fact("Negative", "blur")};
    StageClip second;
    second.facts = {fact("Shot 1", "close"), fact("Shot 2", "wide"), fact("Negative", "noise")};
    const QList<FactDifference> found = factDifferences({first, second});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].label, QStringLiteral("Shot 1"));
    QCOMPARE(found[1].label, QStringLiteral("Shot 2"));
    QCOMPARE(found[1].values, QStringList({QString(), QStringLiteral("wide")}));
    QVERIFY(found[1].isText);
    QCOMPARE(found[2].label, QStringLiteral("Negative"));
}

QTEST_GUILESS_MAIN(TstCompareParts)
#include "tst_compareparts.moc"
