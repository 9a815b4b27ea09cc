// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/money.h"

#include <QTest>

#include <limits>

using namespace klapper;

class TestMoney final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPlainDecimalsOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("micros");
        const auto row = [](const char* text, bool valid, qint64 micros) {
            QTest::newRow(text) << QString::fromUtf8(text) << valid << micros;
        };
        row("1.344", true, 1'344'000);
        row("0.084", true, 84'000);
        row("-0.5", true, -500'000);
        row("3", true, 3'000'000);
        row("0.000001", true, 1);
        row("0.0000001", false, 0);
        row("1.", false, 0);
        row(".5", false, 0);
        row("", false, 0);
        row("-", false, 0);
        row("1e3", false, 0);
        row(" 1", false, 0);
        row("$1", false, 0);
        row("1,5", false, 0);
        row("99999999999", false, 0);
    }
    void readsPlainDecimalsOnly()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(qint64, micros);
        const auto money = Money::fromDecimal(text);
        QCOMPARE(money.has_value(), valid);
        if (valid)
            QCOMPARE(money->micros(), micros);
    }
    void decimalRoundTripIsExact()
    {
        for (const qint64 micros :
             {qint64(0), qint64(1), qint64(84'000), qint64(1'344'000), qint64(-42), qint64(6'300'000)}) {
            const Money money = Money::fromMicros(micros);
            QCOMPARE(Money::fromDecimal(money.toDecimal()), std::optional(money));
        }
        QCOMPARE(Money::fromMicros(420'000).toDecimal(), QStringLiteral("0.42"));
        QCOMPARE(Money::fromMicros(3'000'000).toDecimal(), QStringLiteral("3.00"));
    }
    void dollarsFromJsonAreRoundedAndBounded()
    {
        QCOMPARE(Money::fromDollars(0.84)->micros(), qint64(840'000));
        QCOMPARE(Money::fromDollars(0.1 + 0.2)->micros(), qint64(300'000));
        QVERIFY(!Money::fromDollars(std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(!Money::fromDollars(std::numeric_limits<double>::infinity()));
        QVERIFY(!Money::fromDollars(1e12));
    }
    void nothingIsShownAsFree()
    {
        QCOMPARE(Money::fromMicros(1'344'000).toDisplay(), QStringLiteral("$1.34"));
        QCOMPARE(Money::fromMicros(84'000).toDisplay(), QStringLiteral("$0.084"));
        QCOMPARE(Money::fromMicros(0).toDisplay(), QStringLiteral("$0.00"));
        QCOMPARE(Money::fromMicros(3).toDisplay(), QStringLiteral("$0.001"));
        QCOMPARE(Money::fromMicros(6'300'000).toDisplay(), QStringLiteral("$6.30"));
        QCOMPARE(Money::fromMicros(-1'500'000).toDisplay(), QStringLiteral("-$1.50"));
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
