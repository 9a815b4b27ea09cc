// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/rates.h"
#include "app/jobs/job.h"
#include "app/library/libraryentry.h"
#include "app/media/sidecar.h"
#include "app/prompt/lintrules.h"
#include "tests/support/dollars.h"
#include "ui/account/moneyfield.h"
#include "ui/compose/composewords.h"
#include "ui/compose/lintwords.h"
#include "ui/jobs/jobwords.h"
#include "ui/library/cardcontent.h"
#include "ui/models/moneytext.h"
#include "ui/models/sendtext.h"

#include <QApplication>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <initializer_list>

using namespace klapper;
using test::dollars;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);
const QLocale chinese(QLocale::Chinese, QLocale::China);

Sidecar recipe()
{
    Sidecar recipe;
    recipe.draft.guidance = 0.55;
    recipe.estimate = dollars("1.344");
    recipe.cost = dollars("1.34");
    recipe.created = QDateTime(QDate(2026, 11, 26), QTime(15, 4, 5), QTimeZone::utc());
    recipe.info.seconds = 5.04;
    return recipe;
}

} // namespace

/// People read numbers, money and dates as their locale writes them; programs read the same everywhere.
class TestNumbersByLocale final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void moneyHasTheDecimalSignOfTheLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("typed");
        const QString point = QStringLiteral("$1.34");
        QTest::newRow("C") << QLocale::c() << point << QStringLiteral("1.344");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates) << point
                                 << QStringLiteral("1.344");
        QTest::newRow("Chinese") << chinese << point << QStringLiteral("1.344");
        QTest::newRow("German") << german << QStringLiteral("$1,34") << QStringLiteral("1,344");
    }

    void moneyHasTheDecimalSignOfTheLocale()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, read);
        QFETCH(const QString, typed);
        QLocale::setDefault(locale);
        const Money money = dollars("1.344");
        QCOMPARE(moneyText(money), read);
        QCOMPARE(amountText(money), typed);
        QCOMPARE(money.toDisplay(), QStringLiteral("$1.34"));
        QCOMPARE(money.toDecimal(), QStringLiteral("1.344"));
    }

    void theWindowsWordsFollow()
    {
        QLocale::setDefault(german);
        Job job;
        job.state = JobState::Done;
        job.cost = dollars("0.84");
        QCOMPARE(JobWords::price(job), QStringLiteral("$0,84"));
        QCOMPARE(JobWords::bytes(18'200'000), QStringLiteral("18,2 MB"));
        Price price;
        price.seconds = 8;
        price.perSecond = dollars("0.168");
        price.total = dollars("1.344");
        QCOMPARE(ComposeWords::price(price), QStringLiteral("8 s × $0,168 = $1,34"));
        LibraryEntry entry;
        entry.state = JobState::Done;
        entry.seconds = 5.04;
        QVERIFY2(CardContent::of(entry, nullptr).endpoint.contains(QStringLiteral("5,04")),
                 qPrintable(CardContent::of(entry, nullptr).endpoint));
        Contract contract;
        contract.date = QDate(2026, 9, 1);
        QVERIFY(ComposeWords::contractSource(contract).contains(QStringLiteral("01.09.26")));
    }

    /// The rule's values stay as they were made; what a person wrote is not touched.
    void findingsFollow()
    {
        Finding finding;
        finding.rule = QStringLiteral("M701");
        finding.values = {{QStringLiteral("a"), QStringLiteral("$0.67")},
                          {QStringLiteral("b"), QStringLiteral("$3.36")}};
        const QString plain = LintWords::message(finding);
        QVERIFY(plain.contains(QStringLiteral("$0.67")) && plain.contains(QStringLiteral("$3.36")));
        QLocale::setDefault(german);
        QCOMPARE(LintWords::message(finding), QString(plain)
                                                  .replace(QStringLiteral("$0.67"), QStringLiteral("$0,67"))
                                                  .replace(QStringLiteral("$3.36"), QStringLiteral("$3,36")));
        QCOMPARE(lintMessage(finding, false), plain);
        finding.values[QStringLiteral("a")] = QStringLiteral("scene 1.5 of it");
        QVERIFY(LintWords::message(finding).contains(QStringLiteral("scene 1.5 of it")));
    }

    void whatIsTypedIsReadAsItIsShown()
    {
        QLocale::setDefault(german);
        QWidget form;
        auto* grid = new QGridLayout(&form);
        MoneyField field({}, true, QStringLiteral("perDay"), *grid, &form);
        QSignalSpy chosen(&field, &MoneyField::chosen);
        field.show(dollars("12.5"));
        QCOMPARE(field.edit().text(), QStringLiteral("12,50"));
        field.commit(); // shown and unchanged
        QCOMPARE(chosen.size(), 0);
        field.edit().selectAll();
        QTest::keyClicks(&field.edit(), QStringLiteral("7,25"));
        field.commit();
        QVERIFY(chosen.last().first().value<std::optional<Money>>() == dollars("7.25"));
        field.edit().selectAll();
        QTest::keyClicks(&field.edit(), QStringLiteral("7.5"));
        field.commit();
        QVERIFY(chosen.last().first().value<std::optional<Money>>() == dollars("7.50"));
    }

    void spinBoxesAndDatesFollow()
    {
        QLocale::setDefault(german);
        QDoubleSpinBox box;
        box.setValue(0.5);
        QCOMPARE(box.text(), QStringLiteral("0,50"));
        const QDateEdit edit(QDate(2026, 9, 1));
        QCOMPARE(edit.text(), QStringLiteral("01.09.26"));
    }

    void whatProgramsReadIsTheSameEverywhere()
    {
        const QByteArray sidecar = QJsonDocument(recipe().toJson()).toJson();
        QVERIFY(sidecar.contains("5.04") && sidecar.contains("0.55") && sidecar.contains("1.344"));
        const SendText sent{.endpoint = recipe().draft.endpoint,
                            .url = QUrl(QStringLiteral("https://model-api.runcomfy.net/v1/models/x")),
                            .body = R"({"cfg_scale":0.55,"duration":8})"};
        const QStringList plain{sent.json(), sent.curl(), sent.cli()};
        for (const QLocale& locale : {german, chinese}) {
            QLocale::setDefault(locale);
            QCOMPARE(QJsonDocument(recipe().toJson()).toJson(), sidecar);
            QCOMPARE((QStringList{sent.json(), sent.curl(), sent.cli()}), plain);
            const auto read = Sidecar::fromJson(QJsonDocument::fromJson(sidecar).object());
            QVERIFY(read && *read == recipe());
        }
    }
};

QTEST_MAIN(TestNumbersByLocale)
#include "tst_numbersbylocale.moc"
