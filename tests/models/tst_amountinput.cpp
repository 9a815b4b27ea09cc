// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/amountinput.h"

#include <QTest>

using namespace klapper;

class TestAmountInput final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("point");
        QTest::addColumn<QString>("amount");
        const QChar dot(u'.');
        const QChar comma(u',');
        QTest::newRow("whole") << QStringLiteral("10") << dot << QStringLiteral("10.00");
        QTest::newRow("cents") << QStringLiteral("10.5") << dot << QStringLiteral("10.50");
        QTest::newRow("half typed") << QStringLiteral("10.") << dot << QStringLiteral("10.00");
        QTest::newRow("no whole") << QStringLiteral(".75") << dot << QStringLiteral("0.75");
        QTest::newRow("sign before") << QStringLiteral(" $ 3.10 ") << dot << QStringLiteral("3.10");
        QTest::newRow("sign behind") << QStringLiteral("3,10 $") << comma << QStringLiteral("3.10");
        QTest::newRow("point where a comma is usual") << QStringLiteral("3.10") << comma << QStringLiteral("3.10");
        QTest::newRow("wide digits") << QStringLiteral("12.50") << dot << QStringLiteral("12.50");
        QTest::newRow("nothing at all") << QStringLiteral("0") << dot << QStringLiteral("0.00");
        QTest::newRow("the most") << QStringLiteral("1000000") << dot << QStringLiteral("1000000.00");
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(QChar, point);
        QFETCH(QString, amount);
        const AmountInput input = AmountInput::read(text, point);
        QCOMPARE(input.problem, AmountInput::Problem::None);
        QCOMPARE(input.amount->toDecimal(), amount);
    }
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("point");
        QTest::addColumn<AmountInput::Problem>("problem");
        using Problem = AmountInput::Problem;
        const QChar dot(u'.');
        const QChar comma(u',');
        QTest::newRow("empty") << QStringLiteral("") << dot << Problem::Empty;
        QTest::newRow("only a sign") << QStringLiteral("$") << dot << Problem::Empty;
        QTest::newRow("negative") << QStringLiteral("-5") << dot << Problem::NoAmount;
        QTest::newRow("words") << QStringLiteral("ten") << dot << Problem::NoAmount;
        QTest::newRow("exponent") << QStringLiteral("1e3") << dot << Problem::NoAmount;
        QTest::newRow("two points") << QStringLiteral("1.2.3") << dot << Problem::NoAmount;
        QTest::newRow("only a point") << QStringLiteral(".") << dot << Problem::NoAmount;
        // A thousand in one country and one in another: neither is guessed.
        QTest::newRow("group, English") << QStringLiteral("1,000") << dot << Problem::NoAmount;
        QTest::newRow("group, German") << QStringLiteral("1.000") << comma << Problem::TooFine;
        QTest::newRow("too large") << QStringLiteral("1000000.01") << dot << Problem::TooLarge;
        QTest::newRow("beyond all numbers") << QString(400, u'9') << dot << Problem::TooLarge;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QChar, point);
        QFETCH(AmountInput::Problem, problem);
        const AmountInput input = AmountInput::read(text, point);
        QCOMPARE(input.problem, problem);
        QVERIFY(!input.amount);
    }
};

QTEST_APPLESS_MAIN(TestAmountInput)
#include "tst_amountinput.moc"
