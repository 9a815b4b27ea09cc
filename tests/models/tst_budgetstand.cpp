// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/budgetstand.h"

#include <QTest>

using namespace klapper;
using Level = BudgetStand::Level;

namespace {

Money cents(qint64 amount) { return Money::fromMicros(amount * 10'000); }

BudgetStand stand(std::optional<Money> cap, qint64 spent, qint64 held = 0, qint64 waiting = 0)
{
    return {.cap = cap, .spent = cents(spent), .held = cents(held), .waiting = cents(waiting)};
}

} // namespace

class TestBudgetStand final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levelsBeginWhereTheySay_data()
    {
        QTest::addColumn<qint64>("cap");
        QTest::addColumn<qint64>("spent");
        QTest::addColumn<qint64>("held");
        QTest::addColumn<qint64>("waiting");
        QTest::addColumn<Level>("level");
        QTest::newRow("none") << qint64(-1) << qint64(5000) << qint64(0) << qint64(0) << Level::NoCap;
        QTest::newRow("below four fifths") << qint64(1000) << qint64(500) << qint64(200) << qint64(99) << Level::Fine;
        QTest::newRow("four fifths") << qint64(1000) << qint64(500) << qint64(200) << qint64(100) << Level::Near;
        QTest::newRow("one cent left") << qint64(1000) << qint64(999) << qint64(0) << qint64(0) << Level::Near;
        QTest::newRow("nothing left") << qint64(1000) << qint64(900) << qint64(100) << qint64(0) << Level::UsedUp;
        QTest::newRow("more") << qint64(1000) << qint64(1001) << qint64(0) << qint64(0) << Level::Over;
        QTest::newRow("a cap of nothing") << qint64(0) << qint64(0) << qint64(0) << qint64(0) << Level::UsedUp;
    }
    void levelsBeginWhereTheySay()
    {
        QFETCH(qint64, cap);
        QFETCH(qint64, spent);
        QFETCH(qint64, held);
        QFETCH(qint64, waiting);
        QFETCH(Level, level);
        const std::optional<Money> limit = cap < 0 ? std::nullopt : std::optional(cents(cap));
        QCOMPARE(stand(limit, spent, held, waiting).level(), level);
    }
    void estimatesAreApartFromCost()
    {
        const BudgetCaps caps{.perDay = cents(1000), .perMonth = cents(9000)};
        const BudgetUse use{.today = {.spent = cents(100), .held = cents(20)},
                            .month = {.spent = cents(3000), .held = cents(20)},
                            .waiting = cents(5)};
        const BudgetStand day = BudgetStand::ofDay(caps, use);
        QCOMPARE(day.spent, cents(100));
        QCOMPARE(day.estimated(), cents(25));
        QCOMPARE(*day.left(), cents(875));
        QCOMPARE(BudgetStand::ofMonth(caps, use), stand(cents(9000), 3000, 20, 5));
    }
    void theNarrowerOneIsShownFirst()
    {
        const BudgetStand quiet = stand(cents(1000), 100);
        const BudgetStand near = stand(cents(1000), 900);
        const BudgetStand open = stand({}, 99'999);
        QCOMPARE(narrower(quiet, near), near);
        QCOMPARE(narrower(near, quiet), near);
        QCOMPARE(narrower(open, quiet), quiet);
        QCOMPARE(narrower(stand(cents(1000), 100), stand(cents(1000), 101)).spent, cents(101));
        const BudgetStand day = stand(cents(1000), 100);
        const BudgetStand month = stand(cents(10'000), 1000);
        QCOMPARE(&narrower(day, month), &day);
    }
};

QTEST_APPLESS_MAIN(TestBudgetStand)
#include "tst_budgetstand.moc"
