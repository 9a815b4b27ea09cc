// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginehost.h"
#include "tests/support/json.h"
#include "tests/support/practiceclient.h"
#include "ui/account/budgetdialog.h"
#include "ui/jobs/jobrow.h"
#include "ui/models/jobroles.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/mediabackend.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QTreeView>

using namespace klapper;

namespace {

Money dollars(const char* text) { return *Money::fromDecimal(QString::fromLatin1(text)); }

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

/// The budget as a person meets it: the real window on a real engine, over HTTP, with a service that keeps count.
class TestBudget final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aCapRefusesTheSecondClipUntilItIsRaised();
    void aCapSetElsewhereIsObeyedAtTheClick();
    void aCapOfTheMonthRefusesAsWell();
    void anEstimateBecomesTheCostWhenItIsSaid();
    void theThresholdForAskingIsThePersons();
    void aJobRefusedAtItsTurnSaysSoAndWaitsForThePerson();
    void midnightMakesRoomAndThePersonReleases();
    void whatIsTypedHoldsAtOnceAndCanBeTypedBack();
    void badAmountsAreSaidAndChangeNothing();
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

private:
    template<typename T>
    T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }
    QString text(const char* label) const { return find<PlainLabel>(label)->text(); }
    bool isShown(const char* widget) const { return find<QWidget>(widget)->isVisible(); }
    Engine& engine() { return **m_host; }
    JobQueue& queue() { return engine().queue(); }
    void openWindow();
    BudgetDialog* openBudget();
    void type(const char* field, const char* words, bool commit = true);
    void write(const char* prompt);
    QPushButton* generate() const { return find<QPushButton>("generate"); }
    QString barText() const { return find<QPushButton>("budget")->text(); }
    /// Presses Generate as soon as it takes a click; the id of the new job.
    QString pressGenerate();
    void holdService(bool hold) { m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), hold}}); }
    JobRow* rowOf(const QString& id) const;
    QPushButton* buttonIn(QWidget* widget, const char* text) const;

    QTemporaryDir m_folder;
    int m_round = 0;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<test::PracticeClient> m_client;
    std::unique_ptr<test::EngineHost> m_host;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<MainWindow> m_window;
};

void TestBudget::init()
{
    const QString folder = m_folder.filePath(QString::number(++m_round));
    m_service = std::make_unique<practice::PracticeService>(
        practice::PracticeOptions{.speed = 50, .stateDir = folder % u"/service"});
    const auto address = m_service->start();
    QVERIFY(address.ok());
    m_client = std::make_unique<test::PracticeClient>(*address);
    m_host = std::make_unique<test::EngineHost>(folder, practiceHosts(*address), address->token);
    m_memory = std::make_unique<WindowMemory>(folder % u"/window.ini");
    openWindow();
}

void TestBudget::cleanup()
{
    m_window.reset();
    m_host.reset();
    m_client.reset();
    m_service.reset();
}

void TestBudget::openWindow()
{
    m_window = std::make_unique<MainWindow>(engine(), *m_memory);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    write("A harbour at dawn"); // 3 s of Standard without sound: $0.252
}

void TestBudget::write(const char* prompt)
{
    RequestDraft draft;
    draft.prompt = QString::fromUtf8(prompt);
    draft.seconds = 3;
    draft.audio = false;
    m_window->compose().setDraft(draft);
}

BudgetDialog* TestBudget::openBudget()
{
    find<QPushButton>("budget")->click();
    return find<BudgetDialog>("budgetDialog");
}

void TestBudget::type(const char* field, const char* words, bool commit)
{
    auto* box = m_window->findChild<QCheckBox*>(QString::fromLatin1(field) % u"On");
    if (box && !box->isChecked())
        box->click();
    auto* edit = find<QLineEdit>(field);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, QString::fromLatin1(words));
    if (commit)
        QTest::keyClick(edit, Qt::Key_Return);
}

QString TestBudget::pressGenerate()
{
    const qsizetype before = queue().ids().size();
    if (!QTest::qWaitFor([this] { return generate()->isEnabled(); }, 10'000))
        return {};
    generate()->click();
    return queue().ids().size() == before + 1 ? queue().ids().last() : QString();
}

JobRow* TestBudget::rowOf(const QString& id) const
{
    const QList<JobRow*> rows = m_window->findChildren<JobRow*>();
    for (JobRow* row : rows) {
        if (row->jobId() == id)
            return row;
    }
    qFatal("the job has no row");
}

QPushButton* TestBudget::buttonIn(QWidget* widget, const char* text) const
{
    const QList<QPushButton*> buttons = widget->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == QString::fromUtf8(text))
            return button;
    }
    qFatal("no button %s", text);
}

void TestBudget::aCapRefusesTheSecondClipUntilItIsRaised()
{
    holdService(true);
    openBudget();
    type("perDay", "0.50");
    find<BudgetDialog>("budgetDialog")->close();
    QVERIFY(!isShown("refusal"));
    const QString first = pressGenerate();
    QVERIFY(!first.isEmpty());

    QTRY_VERIFY(isShown("refusal"));
    QVERIFY(text("refusal").contains(QStringLiteral("$0.248")));
    QVERIFY(!generate()->isEnabled());
    const qsizetype jobs = queue().ids().size();
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier); // neither by the menu's key
    QTRY_COMPARE(m_client->logged(QStringLiteral("submit")), 1);
    QCOMPARE(queue().ids().size(), jobs);

    find<QPushButton>("changeBudget")->click();
    type("perDay", "0.51");
    find<BudgetDialog>("budgetDialog")->close();
    QTRY_VERIFY(!isShown("refusal"));
    const QString second = pressGenerate();
    QVERIFY(!second.isEmpty());
    holdService(false);
    QVERIFY(m_host->reaches(first, {JobState::Done}));
    QVERIFY(m_host->reaches(second, {JobState::Done}));
    QCOMPARE(m_client->logged(QStringLiteral("submit")), 2);
}

void TestBudget::aCapSetElsewhereIsObeyedAtTheClick()
{
    const auto other = Journal::open(m_folder.filePath(QString::number(m_round)) % u"/data/journal.sqlite");
    QVERIFY(other.ok());
    QVERIFY(engine().budget().setCaps({.askAbove = dollars("0.10"), .perDay = {}, .perMonth = {}}).ok());
    QVERIFY((*other)->setCaps({.askAbove = dollars("0.10"), .perDay = dollars("0.10"), .perMonth = {}}).ok());
    QVERIFY(pressGenerate().isEmpty()); // this window has not heard of it yet, and asks nothing in vain
    QVERIFY(m_window->messages().shows(QStringLiteral("refused")));
    QVERIFY(isShown("refusal"));
    QVERIFY(!m_window->generateFlow().question());
    buttonIn(&m_window->messages(), "Change the budget …")->click();
    QVERIFY(!m_window->messages().shows(QStringLiteral("refused")));
    type("perDay", "1");
    type("askAbove", "1");
    find<BudgetDialog>("budgetDialog")->close();
    QVERIFY(!pressGenerate().isEmpty());
    QTRY_COMPARE(m_client->logged(QStringLiteral("submit")), 1);
}

void TestBudget::aCapOfTheMonthRefusesAsWell()
{
    openBudget();
    type("perMonth", "0.20");
    QTRY_VERIFY(isShown("refusal"));
    QVERIFY(text("refusal").contains(QStringLiteral("a month")));
    QVERIFY(!generate()->isEnabled());
    QVERIFY(barText().contains(QStringLiteral("This month $0.00 of $0.20")));
    m_window->compose().setPrompt(QString()); // no request, no price, no refusal
    QVERIFY(!isShown("refusal"));
}

void TestBudget::anEstimateBecomesTheCostWhenItIsSaid()
{
    holdService(true);
    openBudget();
    type("perDay", "0.30");
    const QString id = pressGenerate();
    QTRY_VERIFY(!queue().job(id)->requestId.isEmpty());
    // The service will say another cost than the estimate, and says it late.
    const QString request = queue().job(id)->requestId;
    m_client->control(u"requests/" % request,
                      {{QStringLiteral("force"), QJsonObject{{QStringLiteral("cost"), QJsonValue::Null}}}});
    QTRY_COMPARE(barText(), QStringLiteral("Today $0.00 + $0.252 estimated, of $0.30, close to the cap"));
    QCOMPARE(text("todayHeld"), QStringLiteral("Reserved $0.252, estimated"));
    QCOMPARE(text("todaySpent"), QStringLiteral("Spent $0.00"));
    holdService(false);
    QVERIFY(m_host->reaches(id, {JobState::Done}));
    QVERIFY(!queue().job(id)->cost);
    QCOMPARE(text("todaySpent"), QStringLiteral("Spent $0.00")); // done, but nobody said what it cost
    QCOMPARE(text("todayHeld"), QStringLiteral("Reserved $0.252, estimated"));

    m_client->control(u"requests/" % request, {{QStringLiteral("force"), QJsonObject{{QStringLiteral("cost"), 0.11}}}});
    m_window.reset();
    m_host->restart(); // late costs are asked for at each start
    openWindow();
    openBudget();
    engine().queue().adoptOrphans();
    QTRY_COMPARE_WITH_TIMEOUT(barText(), QStringLiteral("Today $0.11 of $0.30"), 30'000);
    QCOMPARE(text("todaySpent"), QStringLiteral("Spent $0.11"));
    QCOMPARE(text("todayHeld"), QStringLiteral("Reserved $0.00, estimated"));
    QCOMPARE(text("todayLeft"), QStringLiteral("$0.19 of $0.30 left"));
    const QAbstractItemModel* lines = find<QTreeView>("ledger")->model();
    QCOMPARE(lines->rowCount(), 3);
    QCOMPARE(lines->index(0, 2).data().toString(), QStringLiteral("charged"));
    QCOMPARE(lines->index(0, 3).data().toString(), QStringLiteral("$0.11"));
    QCOMPARE(lines->index(1, 3).data().toString(), QStringLiteral("-$0.252"));
    QCOMPARE(lines->index(2, 1).data().toString(), QStringLiteral("A harbour at dawn"));
}

void TestBudget::theThresholdForAskingIsThePersons()
{
    openBudget();
    type("askAbove", "0.25");
    find<BudgetDialog>("budgetDialog")->close();
    QVERIFY(pressGenerate().isEmpty());
    QuestionDialog* question = m_window->generateFlow().question();
    QVERIFY(question);
    QVERIFY(question->words().reason.contains(QStringLiteral("$0.25")));
    question->reject();
    QTRY_VERIFY(!m_window->generateFlow().question());
    openBudget();
    type("askAbove", "0.252"); // three decimals are none; what held before holds
    QVERIFY(engine().budget().caps().askAbove == dollars("0.25"));
    type("askAbove", "0.26");
    find<BudgetDialog>("budgetDialog")->close();
    QVERIFY(!pressGenerate().isEmpty());
    QVERIFY(!m_window->generateFlow().question());
    QTRY_COMPARE(m_client->logged(QStringLiteral("submit")), 1);
}

void TestBudget::aJobRefusedAtItsTurnSaysSoAndWaitsForThePerson()
{
    holdService(true);
    queue().setMostRunning(1);
    const QString first = pressGenerate();
    QTRY_VERIFY(!queue().job(first)->requestId.isEmpty());
    const QString second = pressGenerate();
    QCOMPARE(m_host->state(second), JobState::Waiting);
    QTRY_COMPARE(barText(), QStringLiteral("Today $0.00 + $0.504 estimated"));

    openBudget();
    type("perDay", "0.30"); // the first stays; the second has no room when its turn comes
    holdService(false);
    QVERIFY(m_host->reaches(second, {JobState::Held}));
    QVERIFY(m_host->reaches(first, {JobState::Done}));
    JobRow* row = rowOf(second);
    QTRY_VERIFY(row->accessibleDescription().contains(QStringLiteral("over your budget")));
    const auto* action = row->findChild<QPushButton*>(QStringLiteral("main"));
    QCOMPARE(action->text(), QStringLiteral("Budget …"));
    QVERIFY(!m_window->messages().shows(QStringLiteral("budgetRoom")));

    find<BudgetDialog>("budgetDialog")->close();
    QTRY_VERIFY(!m_window->findChild<BudgetDialog*>());
    buttonIn(row, "Budget …")->click();
    type("perDay", "1");
    QTRY_VERIFY(m_window->messages().shows(QStringLiteral("budgetRoom")));
    QCOMPARE(action->text(), QStringLiteral("Release"));
    QVERIFY(row->accessibleDescription().contains(QStringLiteral("now there is room")));
    // It is not sent by itself, not even when a later one was through meanwhile.
    const QString third = pressGenerate();
    QVERIFY(m_host->reaches(third, {JobState::Done}));
    QCOMPARE(m_host->state(second), JobState::Held);
    QCOMPARE(m_client->logged(QStringLiteral("submit")), 2);

    buttonIn(&m_window->messages(), "Release")->click();
    QVERIFY(!m_window->messages().shows(QStringLiteral("budgetRoom")));
    QVERIFY(m_host->reaches(second, {JobState::Done}));
    QCOMPARE(m_client->logged(QStringLiteral("submit")), 3);
}

void TestBudget::midnightMakesRoomAndThePersonReleases()
{
    // The day's money is spent, and a job is held for it; then the clock goes on by a day.
    const QString folder = m_folder.filePath(QStringLiteral("midnight"));
    int days = 0;
    Environment environment;
    environment.profile = Profile::Loopback;
    environment.paths = {folder % u"/data", folder % u"/library", folder % u"/cache"};
    environment.hosts = engine().environment().hosts;
    environment.tools = engine().environment().tools;
    environment.polls = engine().environment().polls;
    environment.now = [&days] {
        return QDateTime::currentDateTimeUtc().addDays(days);
    };
    m_window.reset();
    const QString held = QStringLiteral("held");
    const QString second = QStringLiteral("second");
    {
        const auto journal = Journal::open(folder % u"/data/journal.sqlite");
        QVERIFY(journal.ok());
        Job job;
        job.id = QStringLiteral("spent");
        job.state = JobState::Done;
        job.body = "{}";
        job.createdAt = job.submittedAt = job.finishedAt = QDateTime::currentDateTimeUtc();
        job.requestId = QStringLiteral("req-spent");
        job.estimate = dollars("0.252");
        job.cost = job.estimate;
        QVERIFY((*journal)->insert(job).ok());
        for (const QString& id : {held, second}) {
            job = {};
            job.id = id;
            job.state = JobState::Held;
            job.error = Error{.kind = ErrorKind::OverBudget, .retry = Retry::ByPerson};
            job.draft.prompt = QStringLiteral("A bell");
            job.draft.seconds = 3;
            job.body = test::json("{'prompt':'A bell','duration':3}");
            job.estimate = dollars("0.252");
            job.createdAt = QDateTime::currentDateTimeUtc();
            job.wantsFile = false;
            QVERIFY((*journal)->insert(job).ok());
        }
        QVERIFY((*journal)->setCaps({.perDay = dollars("0.30"), .perMonth = {}}).ok());
    }
    const auto opened = Engine::open(environment, std::make_unique<FixedTokenStore>(m_client->token));
    QVERIFY(opened.ok());
    Engine& later = **opened;
    MainWindow window(later, *m_memory);
    window.show();
    later.queue().adoptOrphans();
    QCOMPARE(later.queue().job(held)->state, JobState::Held);
    QVERIFY(!window.messages().shows(QStringLiteral("budgetRoom")));
    days = 1;
    later.budget().refresh(); // the engine does so by itself once a minute
    QVERIFY(window.messages().shows(QStringLiteral("budgetRoom")));
    QCOMPARE(later.queue().job(held)->state, JobState::Held);
    days = -1; // turning the clock back frees nothing
    later.budget().refresh();
    QVERIFY(!window.messages().shows(QStringLiteral("budgetRoom")));
    days = 1;
    later.budget().refresh();
    const QList<PlainLabel*> labels = window.messages().findChildren<PlainLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel* label) {
        return label->text().contains(QStringLiteral("fit now: 1")); // each would fit, but not both
    }));
    buttonIn(&window.messages(), "Release")->click();
    QVERIFY(!window.messages().shows(QStringLiteral("budgetRoom")));
    QTRY_COMPARE_WITH_TIMEOUT(later.queue().job(held)->state, JobState::DoneNoFile, 30'000);
    QCOMPARE(later.queue().job(second)->state, JobState::Held);
    QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
}

void TestBudget::whatIsTypedHoldsAtOnceAndCanBeTypedBack()
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

void TestBudget::badAmountsAreSaidAndChangeNothing()
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

void TestBudget::aCapThatIsLowerThanWhatCountsIsTakenAndSaid()
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

void TestBudget::closingTakesWhatWasTyped()
{
    BudgetDialog* dialog = openBudget();
    type("perMonth", "75", false);
    dialog->close();
    QVERIFY(engine().journal().caps()->perMonth == dollars("75"));
}

void TestBudget::theBudgetSurvivesARestart()
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

void TestBudget::whatTheCommandLineSetsIsShown()
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

void TestBudget::theExportIsTheJournal()
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

void TestBudget::anExportThatFailsIsSaid()
{
    BudgetDialog* dialog = openBudget();
    QVERIFY(!find<QPushButton>("exportLedger")->isEnabled()); // nothing to export yet
    const QString path = m_folder.filePath(QStringLiteral("no/such/folder/ledger.csv"));
    dialog->exportTo(path);
    QVERIFY(text("budgetSaid").contains(path));
    QVERIFY(text("budgetSaid").contains(QStringLiteral("was not written")));
    QVERIFY(!QFile::exists(path));
}

void TestBudget::whereRoomIsSmallTheNarrowerCapIsShown()
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

void TestBudget::theMenuOpensOneBudget()
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

void TestBudget::practiceSaysThatItIsPretendMoney()
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

void TestBudget::nothingOfTheBudgetIsMarkup()
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
    TestBudget test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_budget.moc"
