// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/json.h"
#include "tests/ui/window/budgetbench.h"
#include "ui/jobs/jobrow.h"
#include "ui/models/jobroles.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/stage/mediabackend.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QScopeGuard>
#include <QTreeView>

using namespace klapper;
using test::dollars;

namespace {

/// Reads a table of RFC 4180 as a stranger would: by its rules, not by how it was written.
QList<QStringList> tableOf(const QString& csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (quoted && c == u'"' && csv.mid(i + 1, 1) == u"\"") {
            cell += csv[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (!quoted && c == u'\r' && csv.mid(i + 1, 1) == u"\n") {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

} // namespace

/// Setting the budget, seeing it, and its ledger as a file.
class TestBudgetDialog final : public test::BudgetBench
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedHoldsAtOnceAndCanBeTypedBack();
    void badAmountsAreSaidAndChangeNothing();
    void amountsFollowTheLocaleAndTheLedgerDoesNot();
    void aCapThatIsLowerThanWhatCountsIsTakenAndSaid();
    void closingTakesWhatWasTyped();
    void theBudgetSurvivesARestart();
    void whatTheCommandLineSetsIsShown();
    void theExportIsTheJournal();
    void anExportThatFailsIsSaid();
    void whereRoomIsSmallTheNarrowerCapIsShown();
    void theMenuOpensOneBudget();
    void practiceSaysThatItIsPretendMoney();
    void nothingOfTheBudgetIsMarkup();
};

void TestBudgetDialog::whatIsTypedHoldsAtOnceAndCanBeTypedBack()
{
    openBudget();
    auto* box = find<QCheckBox>("perDayOn");
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(!engine().budget().caps().perDay); // nothing was written yet
    type("perDay", "10", false);
    QTRY_COMPARE(*engine().journal().caps(), (BudgetCaps{.perDay = dollars("10"), .perMonth = {}}));
    QCOMPARE(text("todayLeft"), QStringLiteral("$10.00 of $10.00 left"));
    box->click();
    QVERIFY(!engine().journal().caps()->perDay);
    QCOMPARE(text("todayLeft"), QStringLiteral("No cap"));
    box->click(); // the amount was kept in sight and is back
    QVERIFY(engine().journal().caps()->perDay == dollars("10"));
    type("perDay", "4", false);
    QTRY_VERIFY(engine().journal().caps()->perDay == dollars("4"));
    type("perDay", "10", false);
    QTRY_VERIFY(engine().journal().caps()->perDay == dollars("10"));
}

void TestBudgetDialog::badAmountsAreSaidAndChangeNothing()
{
    BudgetDialog* dialog = openBudget();
    type("perDay", "10");
    for (const char* bad : {"ten", "-5", "1.000", "9999999999", ""}) {
        type("perDay", bad);
        QVERIFY2(engine().journal().caps()->perDay == dollars("10"), bad);
        const QString said = find<QLineEdit>("perDay")->accessibleDescription();
        QVERIFY2(said.contains(QStringLiteral("Until then $10.00 holds")), qPrintable(said));
        QVERIFY(dialog->isVisible()); // Return is for the amount, not for the dialog
    }
    QVERIFY(engine().budget().setCaps({.perDay = dollars("10"), .perMonth = dollars("50")}).ok());
    QCOMPARE(find<QLineEdit>("perMonth")->text(), QStringLiteral("50.00"));
    QCOMPARE(find<QLineEdit>("perDay")->text(), QString()); // what was typed stays until it is put right
    type("perDay", "12.5");
    QCOMPARE(find<QLineEdit>("perDay")->accessibleDescription(), QString());
    QVERIFY(engine().journal().caps()->perDay == dollars("12.5"));
}

void TestBudgetDialog::amountsFollowTheLocaleAndTheLedgerDoesNot()
{
    const QString id = pressGenerate();
    QVERIFY(m_host->reaches(id, {JobState::Done}));
    QTRY_VERIFY(queue().job(id)->cost.has_value());
    BudgetDialog* dialog = openBudget();
    const auto exported = [&](const char* name) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        dialog->exportTo(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray plain = exported("plain.csv");
    QVERIFY(plain.contains(",0.252,"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    type("perDay", "12,50");
    QVERIFY(engine().journal().caps()->perDay == dollars("12.50"));
    QTRY_COMPARE(text("todayLeft"), QStringLiteral("$12,25 of $12,50 left"));
    QCOMPARE(exported("german.csv"), plain);
}

void TestBudgetDialog::aCapThatIsLowerThanWhatCountsIsTakenAndSaid()
{
    const QString id = pressGenerate();
    QVERIFY(m_host->reaches(id, {JobState::Done}));
    QTRY_VERIFY(queue().job(id)->cost.has_value());
    openBudget();
    type("perDay", "0.10");
    QVERIFY(engine().journal().caps()->perDay == dollars("0.10"));
    QTRY_COMPARE(find<QLineEdit>("perDay")->accessibleDescription(),
                 QStringLiteral("Today $0.252 are spent already: nothing more is sent today."));
    QVERIFY(barText().contains(QStringLiteral("over the cap")));
    type("perDay", "0");
    QVERIFY(engine().journal().caps()->perDay == Money());
    QVERIFY(!generate()->isEnabled());
}

void TestBudgetDialog::closingTakesWhatWasTyped()
{
    BudgetDialog* dialog = openBudget();
    type("perMonth", "75", false);
    dialog->close();
    QVERIFY(engine().journal().caps()->perMonth == dollars("75"));
}

void TestBudgetDialog::theBudgetSurvivesARestart()
{
    holdService(true);
    openBudget();
    type("perDay", "0.30");
    type("perMonth", "9");
    type("askAbove", "0.99");
    const QString id = pressGenerate();
    QTRY_VERIFY(!queue().job(id)->requestId.isEmpty());
    m_window.reset();
    m_host->restart();
    openWindow();
    QVERIFY(isShown("refusal"));
    QVERIFY(!generate()->isEnabled());
    QVERIFY(barText().startsWith(QStringLiteral("Today $0.00 + $0.252 estimated, of $0.30")));
    openBudget();
    QCOMPARE(find<QLineEdit>("perDay")->text(), QStringLiteral("0.30"));
    QCOMPARE(find<QLineEdit>("perMonth")->text(), QStringLiteral("9.00"));
    QCOMPARE(find<QLineEdit>("askAbove")->text(), QStringLiteral("0.99"));
    holdService(false);
    queue().adoptOrphans();
    QVERIFY(m_host->reaches(id, {JobState::Done}));
}

void TestBudgetDialog::whatTheCommandLineSetsIsShown()
{
    openBudget();
    const auto other = Journal::open(m_folder.filePath(QString::number(m_round)) % u"/data/journal.sqlite");
    QVERIFY(other.ok());
    QVERIFY((*other)->setCaps({.askAbove = dollars("0.084"), .perDay = dollars("0.1234"), .perMonth = {}}).ok());
    engine().budget().refresh(); // the engine does so by itself once a minute
    QCOMPARE(find<QLineEdit>("perDay")->text(), QStringLiteral("0.1234"));
    QVERIFY(find<QCheckBox>("perDayOn")->isChecked());
    QVERIFY(!generate()->isEnabled());
    find<BudgetDialog>("budgetDialog")->close(); // and is not rounded by being looked at
    QVERIFY(engine().journal().caps()->perDay == dollars("0.1234"));
    QVERIFY(engine().journal().caps()->askAbove == dollars("0.084"));
}

void TestBudgetDialog::theExportIsTheJournal()
{
    write("=1+1, \"quoted\"\nand a second line");
    const QString id = pressGenerate();
    QVERIFY(m_host->reaches(id, {JobState::Done}));
    QTRY_VERIFY(queue().job(id)->cost.has_value());
    BudgetDialog* dialog = openBudget();
    find<QPushButton>("exportLedger")->click();
    auto* choice = dialog->findChild<QFileDialog*>();
    QVERIFY(choice);
    const QString path = m_folder.filePath(QStringLiteral("ledger.csv"));
    Q_EMIT choice->fileSelected(path);
    choice->close();
    QVERIFY(text("budgetSaid").contains(path));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QStringList> table = tableOf(QString::fromUtf8(file.readAll()));
    const QList<LedgerLine> lines = *engine().journal().ledger();
    QVERIFY(lines.size() >= 3);
    QCOMPARE(table.size(), lines.size() + 1);
    QCOMPARE(table.first().join(u','),
             QStringLiteral("number,written_at,charged_at,job_id,request_id,endpoint,kind,amount_usd,title"));
    Money sum;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList& row = table[i + 1];
        QCOMPARE(row.size(), 9);
        QCOMPARE(row[0].toLongLong(), lines[i].number);
        QCOMPARE(QDateTime::fromString(row[1], Qt::ISODateWithMs), lines[i].writtenAt);
        QCOMPARE(QDateTime::fromString(row[2], Qt::ISODateWithMs), lines[i].chargedAt);
        QCOMPARE(row[3], id);
        QCOMPARE(row[4], queue().job(id)->requestId);
        QCOMPARE(row[5], queue().job(id)->draft.endpoint.modelId());
        QCOMPARE(row[6], ledgerKindWord(lines[i].kind));
        QVERIFY(Money::fromDecimal(row[7]) == lines[i].amount);
        QCOMPARE(row[8], QString(u'\'' % jobTitle(queue().job(id)->draft)));
        sum += *Money::fromDecimal(row[7]);
    }
    QVERIFY(sum == *queue().job(id)->cost);
    QCOMPARE(m_client->balance(), 100 - double(sum.micros()) / 1e6);
}

void TestBudgetDialog::anExportThatFailsIsSaid()
{
    BudgetDialog* dialog = openBudget();
    QVERIFY(!find<QPushButton>("exportLedger")->isEnabled()); // nothing to export yet
    const QString path = m_folder.filePath(QStringLiteral("no/such/folder/ledger.csv"));
    dialog->exportTo(path);
    QVERIFY(text("budgetSaid").contains(path));
    QVERIFY(text("budgetSaid").contains(QStringLiteral("was not written")));
    QVERIFY(!QFile::exists(path));
}

void TestBudgetDialog::whereRoomIsSmallTheNarrowerCapIsShown()
{
    QVERIFY(engine().budget().setCaps({.perDay = dollars("10"), .perMonth = dollars("0.00")}).ok());
    m_window->resize(1440, 900);
    QTRY_COMPARE(barText(), QStringLiteral("Today $0.00 of $10.00 · This month $0.00 of $0.00, used up"));
    m_window->resize(1024, 680);
    QTRY_COMPARE(barText(), QStringLiteral("This month $0.00 of $0.00, used up"));
    QVERIFY(engine().budget().setCaps({.perDay = dollars("10"), .perMonth = {}}).ok());
    QCOMPARE(barText(), QStringLiteral("Today $0.00 of $10.00"));
    // However large the amounts, the window still fits the smallest screen.
    QVERIFY(engine().budget().setCaps({.perDay = dollars("999999.99"), .perMonth = dollars("1000000")}).ok());
    QVERIFY(m_window->minimumSizeHint().width() <= 1024);
    QCOMPARE(m_window->width(), 1024);
}

void TestBudgetDialog::theMenuOpensOneBudget()
{
    const QList<QAction*> actions = m_window->findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text() == QStringLiteral("&Budget …");
    });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    (*found)->trigger();
    QCOMPARE(m_window->findChildren<BudgetDialog*>().size(), 1);
}

void TestBudgetDialog::practiceSaysThatItIsPretendMoney()
{
    QVERIFY(!openBudget()->findChild<PlainLabel*>(QStringLiteral("practiceBudget")));
    Environment environment;
    environment.profile = Profile::Practice;
    environment.paths.data = m_folder.filePath(QStringLiteral("practice"));
    const auto practice = Engine::open(environment, std::make_unique<FixedTokenStore>(QStringLiteral("token")));
    QVERIFY(practice.ok());
    const BudgetDialog dialog(**practice);
    QVERIFY(
        dialog.findChild<PlainLabel*>(QStringLiteral("practiceBudget"))->text().contains(QStringLiteral("pretend")));
    // And it is another budget.
    QVERIFY(engine().budget().setCaps({.perDay = dollars("7"), .perMonth = {}}).ok());
    (*practice)->budget().refresh();
    QVERIFY(!(*practice)->budget().caps().perDay);
}

void TestBudgetDialog::nothingOfTheBudgetIsMarkup()
{
    write("<b>bold</b><img src='/dev/zero'>");
    const QString id = pressGenerate();
    QVERIFY(m_host->reaches(id, {JobState::Done}));
    BudgetDialog* dialog = openBudget();
    dialog->exportTo(m_folder.filePath(QStringLiteral("<b>no/such/ledger.csv")));
    const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
    QVERIFY(labels.size() > 10);
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QAbstractItemModel* lines = find<QTreeView>("ledger")->model();
    QVERIFY(!lines->index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestBudgetDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_budgetdialog.moc"
