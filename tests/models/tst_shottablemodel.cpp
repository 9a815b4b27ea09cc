// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shottablemodel.h"

#include <QAbstractItemModelTester>
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
};

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

QTEST_GUILESS_MAIN(TestShotTableModel)
#include "tst_shottablemodel.moc"
