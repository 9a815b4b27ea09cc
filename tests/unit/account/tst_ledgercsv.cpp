// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/ledgercsv.h"

#include <QTest>
#include <QTimeZone>

using namespace klapper;

namespace {

LedgerLine line(qint64 number, const char* job, LedgerLine::Kind kind, const char* amount)
{
    const QDateTime noon(QDate(2026, 11, 15), QTime(12, 0, 1, 5), QTimeZone::utc());
    return {.number = number,
            .writtenAt = noon.addSecs(number),
            .chargedAt = noon,
            .jobId = QString::fromLatin1(job),
            .kind = kind,
            .amount = *Money::fromDecimal(QString::fromLatin1(amount))};
}

QByteArray cellsOf(const LedgerCsvJob& job)
{
    const QByteArray csv = ledgerCsv({line(1, "a", LedgerLine::Kind::Hold, "1.00")}, [&job](auto&) { return job; });
    return csv.mid(csv.indexOf("\r\n") + 2);
}

} // namespace

class TestLedgerCsv final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsARow()
    {
        const QByteArray csv =
            ledgerCsv({line(1, "a", LedgerLine::Kind::Hold, "1.344"), line(2, "a", LedgerLine::Kind::Release, "-1.344"),
                       line(3, "a", LedgerLine::Kind::Cost, "1.300001")},
                      [](const QString& id) {
                          return LedgerCsvJob{.requestId = u"req-" % id,
                                              .endpoint = QStringLiteral("kling/pro"),
                                              .title = QStringLiteral("A fox")};
                      });
        QCOMPARE(
            csv,
            QByteArray("number,written_at,charged_at,job_id,request_id,endpoint,kind,amount_usd,title\r\n"
                       "1,2026-11-15T12:00:02.005Z,2026-11-15T12:00:01.005Z,a,req-a,kling/pro,hold,1.344,A fox\r\n"
                       "2,2026-11-15T12:00:03.005Z,2026-11-15T12:00:01.005Z,a,req-a,kling/pro,release,-1.344,A fox\r\n"
                       "3,2026-11-15T12:00:04.005Z,2026-11-15T12:00:01.005Z,a,req-a,kling/pro,cost,1.300001,A "
                       "fox\r\n"));
    }
    void anEmptyLedgerIsItsHeader()
    {
        const QByteArray csv = ledgerCsv({}, [](auto&) { return LedgerCsvJob(); });
        QCOMPARE(csv.count("\r\n"), 1);
        QVERIFY(csv.startsWith("number,"));
    }
    void quotesWhatNeedsThem_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QStringLiteral("A fox") << QByteArray("A fox");
        QTest::newRow("comma") << QStringLiteral("A fox, wet") << QByteArray("\"A fox, wet\"");
        QTest::newRow("quote") << QStringLiteral("The \"fox\"") << QByteArray("\"The \"\"fox\"\"\"");
        QTest::newRow("lines") << QStringLiteral("A\r\nfox") << QByteArray("\"A\r\nfox\"");
        QTest::newRow("Chinese") << QStringLiteral("雨夜的狐狸") << QByteArray("雨夜的狐狸");
    }
    void quotesWhatNeedsThem()
    {
        QFETCH(QString, title);
        QFETCH(QByteArray, cell);
        QVERIFY(
            cellsOf({.requestId = {}, .endpoint = {}, .title = title}).endsWith(QByteArray(",1.00," + cell + "\r\n")));
    }
    void aSpreadsheetRunsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+1") << QByteArray("'+1");
        QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("'-1");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"");
        QTest::newRow("quoted") << QStringLiteral("=HYPERLINK(\"x\",\"y\")")
                                << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        QTest::newRow("inside") << QStringLiteral("a=1") << QByteArray("a=1");
    }
    void aSpreadsheetRunsNothing()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        const QByteArray row = cellsOf({.requestId = text, .endpoint = text, .title = text});
        QVERIFY(row.endsWith(QByteArray(",a," + cell + ',' + cell + ",hold,1.00," + cell + "\r\n")));
    }
    void amountsStayNumbers()
    {
        const QByteArray csv =
            ledgerCsv({line(1, "a", LedgerLine::Kind::Release, "-0.000001")}, [](auto&) { return LedgerCsvJob(); });
        QVERIFY(csv.endsWith(",a,,,release,-0.000001,\r\n"));
    }
    void eachJobIsAskedForOnce()
    {
        QStringList asked;
        (void)ledgerCsv({line(1, "a", LedgerLine::Kind::Hold, "1.00"), line(2, "b", LedgerLine::Kind::Hold, "1.00"),
                         line(3, "a", LedgerLine::Kind::Cost, "1.00")},
                        [&asked](const QString& id) {
                            asked.append(id);
                            return LedgerCsvJob();
                        });
        QCOMPARE(asked, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }
};

QTEST_APPLESS_MAIN(TestLedgerCsv)
#include "tst_ledgercsv.moc"
