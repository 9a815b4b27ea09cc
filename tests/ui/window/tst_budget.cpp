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
#include <QTreeView>

using namespace klapper;
using test::dollars;

/// What the caps and the threshold do to a click, to a job and to the next day.
class TestBudget final : public test::BudgetBench
{
    Q_OBJECT
private Q_SLOTS:
    void aCapRefusesTheSecondClipUntilItIsRaised();
    void aCapSetElsewhereIsObeyedAtTheClick();
    void aCapOfTheMonthRefusesAsWell();
    void anEstimateBecomesTheCostWhenItIsSaid();
    void theThresholdForAskingIsThePersons();
    void aJobRefusedAtItsTurnSaysSoAndWaitsForThePerson();
    void midnightMakesRoomAndThePersonReleases();
};

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
