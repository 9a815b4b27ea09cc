// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shottablemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace klapper;

class TestShotTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfAModel();
    void hasNoRowsBelowARow();
    void aNewShotTakesWhatIsLeft();
    void aNewShotHalvesTheOneBeforeWhenNothingIsLeft();
    void movesBothWays();
    void ignoresWhatIsOutside();
    void neverBelowOneSecond();
    void aNewShotTakesASecondOfTheLongest();
    void duplicatesWithinTheClip();
    void splitsTheSecondsByTheText_data();
    void splitsTheSecondsByTheText();
    void mergingIsTheWayBack();
    void whatIsRemovedLeavesItsSeconds();
    void aBorderKeepsTheSum();
    void equalShotsKeepEveryText();
    void aFullClipTakesNoMore();
    void saysWhereRowsCameAndWent();
    void theSumStaysWhateverIsDone();
};

namespace {

QList<Shot> shotsOf(const QList<int>& seconds)
{
    QList<Shot> shots;
    for (const int each : seconds)
        shots.append({QString(QChar(u'a' + int(shots.size()))), each});
    return shots;
}

QList<int> secondsIn(const ShotTableModel& model)
{
    QList<int> seconds;
    for (const Shot& shot : model.shots())
        seconds.append(shot.seconds);
    return seconds;
}

} // namespace

void TestShotTableModel::keepsTheRulesOfAModel()
{
    ShotTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setShots({{QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}});
    model.add(1, 8);
    model.move(0, 2);
    model.remove(1);
    model.setData(model.index(0, ShotTableModel::TextColumn), QStringLiteral("c"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.duplicate(0, 8), 1);
    QCOMPARE(model.split(0, 1), 1);
    QVERIFY(model.mergeWithNext(0));
    model.moveBorder(0, -1);
    model.setEqual(5, 8);
    model.setEqual(2, 8);
    QCOMPARE(model.rowCount(), 2);
}

void TestShotTableModel::hasNoRowsBelowARow()
{
    ShotTableModel model;
    model.setShots({{QStringLiteral("a"), 2}});
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TestShotTableModel::aNewShotTakesWhatIsLeft()
{
    ShotTableModel model;
    QSignalSpy edited(&model, &ShotTableModel::edited);
    QCOMPARE(model.add(-1, 8), 0);
    QCOMPARE(model.shots(), (QList<Shot>{{QString(), 8}}));
    QCOMPARE(edited.size(), 1);
}

void TestShotTableModel::aNewShotHalvesTheOneBeforeWhenNothingIsLeft()
{
    ShotTableModel model;
    model.setShots({{QStringLiteral("a"), 5}});
    QCOMPARE(model.add(0, 5), 1);
    QCOMPARE(model.shots(), (QList<Shot>{{QStringLiteral("a"), 3}, {QString(), 2}}));
    QCOMPARE(model.sum(), 5);
}

void TestShotTableModel::movesBothWays()
{
    ShotTableModel model;
    model.setShots({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}, {QStringLiteral("c"), 1}});
    model.move(0, 2);
    QCOMPARE(model.shots().at(2).text, QStringLiteral("a"));
    model.move(2, 0);
    QCOMPARE(model.shots().at(0).text, QStringLiteral("a"));
    QCOMPARE(model.shots().at(1).text, QStringLiteral("b"));
}

void TestShotTableModel::ignoresWhatIsOutside()
{
    ShotTableModel model;
    model.setShots({{QStringLiteral("a"), 1}});
    model.move(0, 1);
    model.move(-1, 0);
    model.remove(1);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.setData(QModelIndex(), 3));
    QVERIFY(!model.data(QModelIndex()).isValid());
}

void TestShotTableModel::neverBelowOneSecond()
{
    ShotTableModel model;
    model.setShots({{QStringLiteral("a"), 4}});
    QVERIFY(model.setData(model.index(0, ShotTableModel::SecondsColumn), -3));
    QCOMPARE(model.sum(), 1);
}

void TestShotTableModel::aNewShotTakesASecondOfTheLongest()
{
    ShotTableModel model;
    model.setShots(shotsOf({4, 1}));
    QCOMPARE(model.add(1, 5), 2);
    QCOMPARE(secondsIn(model), (QList<int>{3, 1, 1}));
}

void TestShotTableModel::duplicatesWithinTheClip()
{
    ShotTableModel model;
    model.setShots(shotsOf({4, 3}));
    QCOMPARE(model.duplicate(0, 7), 1);
    QCOMPARE(model.shots(),
             (QList<Shot>{{QStringLiteral("a"), 2}, {QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}}));
    QCOMPARE(model.duplicate(2, 10), 3);
    QCOMPARE(secondsIn(model), (QList<int>{2, 2, 3, 3}));
    QCOMPARE(model.duplicate(9, 10), -1);
}

void TestShotTableModel::splitsTheSecondsByTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("position");
    QTest::addColumn<QList<Shot>>("shots");
    const auto row = [](const char* name, const char* text, int seconds, int position, QList<Shot> shots) {
        QTest::newRow(name) << QString::fromLatin1(text) << seconds << position << shots;
    };
    row("half", "abcd efgh", 6, 5, {{QStringLiteral("abcd"), 3}, {QStringLiteral("efgh"), 3}});
    row("a third", "ab cdef", 6, 3, {{QStringLiteral("ab"), 2}, {QStringLiteral("cdef"), 4}});
    row("at the start", "abcd", 6, 0, {{QString(), 1}, {QStringLiteral("abcd"), 5}});
    row("at the end", "abcd", 6, 4, {{QStringLiteral("abcd"), 5}, {QString(), 1}});
    row("beyond", "abcd", 6, 99, {{QStringLiteral("abcd"), 5}, {QString(), 1}});
    row("nothing to share", "ab cd", 1, 3, {{QStringLiteral("ab"), 1}, {QStringLiteral("cd"), 1}});
    row("empty", "", 4, 0, {{QString(), 1}, {QString(), 3}});
}

void TestShotTableModel::splitsTheSecondsByTheText()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    QFETCH(int, position);
    ShotTableModel model;
    model.setShots({{text, seconds}});
    QSignalSpy edited(&model, &ShotTableModel::edited);
    QCOMPARE(model.split(0, position), 1);
    QTEST(model.shots(), "shots");
    QCOMPARE(edited.size(), 1);
}

void TestShotTableModel::mergingIsTheWayBack()
{
    ShotTableModel model;
    model.setShots({{QStringLiteral("wide of a cafe"), 5}, {QStringLiteral("close"), 3}});
    model.split(0, 4);
    QVERIFY(model.mergeWithNext(0));
    QCOMPARE(model.shots(), (QList<Shot>{{QStringLiteral("wide of a cafe"), 5}, {QStringLiteral("close"), 3}}));
    QVERIFY(!model.mergeWithNext(1));
    model.setShots({{QString(), 2}, {QStringLiteral("close"), 3}});
    QVERIFY(model.mergeWithNext(0));
    QCOMPARE(model.shots(), (QList<Shot>{{QStringLiteral("close"), 5}}));
}

void TestShotTableModel::whatIsRemovedLeavesItsSeconds()
{
    ShotTableModel model;
    model.setShots(shotsOf({4, 3, 5}));
    model.remove(1, 12);
    QCOMPARE(secondsIn(model), (QList<int>{7, 5}));
    model.remove(0, 12);
    QCOMPARE(secondsIn(model), (QList<int>{12}));
    model.setShots(shotsOf({4, 3, 5}));
    model.remove(0, 9); // three of them were too much
    QCOMPARE(secondsIn(model), (QList<int>{4, 5}));
    model.remove(1);
    QCOMPARE(secondsIn(model), (QList<int>{4}));
}

void TestShotTableModel::aBorderKeepsTheSum()
{
    ShotTableModel model;
    model.setShots(shotsOf({4, 3, 5}));
    model.moveBorder(0, 2);
    QCOMPARE(secondsIn(model), (QList<int>{6, 1, 5}));
    model.moveBorder(0, 1);
    QCOMPARE(secondsIn(model), (QList<int>{6, 1, 5}));
    model.moveBorder(1, -9);
    QCOMPARE(secondsIn(model), (QList<int>{6, 1, 5}));
    model.moveBorder(1, 99);
    QCOMPARE(secondsIn(model), (QList<int>{6, 5, 1}));
    model.moveBorder(2, 1); // behind the last there is no border
    model.moveBorder(-1, 1);
    QCOMPARE(secondsIn(model), (QList<int>{6, 5, 1}));
}

void TestShotTableModel::equalShotsKeepEveryText()
{
    ShotTableModel model;
    model.setShots(shotsOf({4, 3, 5, 1}));
    model.setEqual(5, 12);
    QCOMPARE(secondsIn(model), (QList<int>{3, 3, 2, 2, 2}));
    model.setEqual(2, 11);
    QCOMPARE(model.shots(), (QList<Shot>{{QStringLiteral("a"), 6}, {QStringLiteral("b c d"), 5}}));
    QSignalSpy edited(&model, &ShotTableModel::edited);
    model.setEqual(2, 11);
    QVERIFY(edited.isEmpty());
}

void TestShotTableModel::aFullClipTakesNoMore()
{
    ShotTableModel model;
    model.setShots(shotsOf({4, 3}));
    model.setMost(2);
    QVERIFY(model.isFull());
    QCOMPARE(model.add(1, 7), -1);
    QCOMPARE(model.duplicate(0, 7), -1);
    QCOMPARE(model.split(0, 0), -1);
    QCOMPARE(model.rowCount(), 2);
    model.setMost(0);
    QCOMPARE(model.add(1, 7), 2);
}

void TestShotTableModel::saysWhereRowsCameAndWent()
{
    ShotTableModel model;
    model.setShots(shotsOf({4, 3, 5}));
    QSignalSpy edited(&model, &ShotTableModel::edited);
    const auto last = [&edited] {
        return QPair<int, int>(edited.last()[1].toInt(), edited.last()[2].toInt());
    };
    model.split(0, 1);
    QCOMPARE(last(), qMakePair(1, 1));
    model.mergeWithNext(1);
    QCOMPARE(last(), qMakePair(2, -1));
    model.remove(0, 12);
    QCOMPARE(last(), qMakePair(0, -1));
    model.setData(model.index(0, 0), 9);
    QCOMPARE(last(), qMakePair(0, 0));
}

void TestShotTableModel::theSumStaysWhateverIsDone()
{
    ShotTableModel model;
    model.setShots(shotsOf({4, 3, 5}));
    QRandomGenerator random(15);
    for (int i = 0; i < 3000; ++i) {
        const int row = random.bounded(model.rowCount());
        switch (random.bounded(7)) {
        case 0:
            model.setMost(6);
            model.add(row, 12);
            break;
        case 1:
            model.duplicate(row, 12);
            break;
        case 2:
            model.split(row, random.bounded(4));
            break;
        case 3:
            model.mergeWithNext(row);
            break;
        case 4:
            if (model.rowCount() > 1)
                model.remove(row, 12);
            break;
        case 5:
            model.moveBorder(row, random.bounded(-9, 10));
            break;
        default:
            model.setEqual(random.bounded(1, 7), 12);
        }
        QCOMPARE(model.sum(), 12);
        for (const Shot& shot : model.shots())
            QVERIFY(shot.seconds >= 1);
    }
}

QTEST_GUILESS_MAIN(TestShotTableModel)
#include "tst_shottablemodel.moc"
