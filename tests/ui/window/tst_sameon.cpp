// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowhouse.h"
#include "ui/jobs/samewords.h"
#include "ui/library/librarypanel.h"
#include "ui/models/composemodel.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

using namespace klapper;
using test::WindowHouse;

/// "Same on Pro" from a clip that the practice service has made.
class TestSameOn final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void onlyWhatIsFinishedAndCanGetBetterOffersIt();
    void theButtonTellsTheDifferenceAndSendsAChild();
    void noSendsNothingAndTheDraftStays();
    void itCanBeLoadedInstead();
    void rowAndLibraryOfferItToo();
    void anUnknownJobIsNothing();

private:
    QPushButton* same(int index) const
    {
        return m_house->window->stage().findChild<QPushButton*>(QStringLiteral("same%1").arg(index));
    }
    QuestionDialog* question() const { return m_house->window->generateFlow().question(); }
    ComposeModel& compose() { return m_house->window->compose(); }
    void press(const QString& answer);

    std::unique_ptr<WindowHouse> m_house;
    QString m_id; ///< of a clip of 3 s on Standard with a seed
    int m_submits = 0;
};

void TestSameOn::initTestCase()
{
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_house->window.get()));
    compose().setPrompt(QStringLiteral("Tight on hands kneading dough"));
    compose().setSeconds(3);
    compose().setSeed(42);
    m_house->window->generateFlow().start();
    m_id = m_house->queue().ids().value(0);
    QVERIFY(m_house->reaches(m_id, JobState::Done));
    compose().setPrompt(QStringLiteral("My next idea"));
    compose().setSeed(std::nullopt);
    Q_EMIT m_house->window->library().chosen(m_id);
    QTRY_VERIFY(m_house->window->stage().hasClip());
    m_submits = m_house->submits();
    QCOMPARE(m_submits, 1);
}

void TestSameOn::cleanup()
{
    if (question())
        question()->reject();
}

void TestSameOn::cleanupTestCase() { m_house.reset(); }

void TestSameOn::press(const QString& answer)
{
    QVERIFY(question());
    const QList<QPushButton*> buttons = question()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == answer)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(answer));
}

void TestSameOn::onlyWhatIsFinishedAndCanGetBetterOffersIt()
{
    Job job;
    job.draft.endpoint.tier = Tier::Standard;
    job.state = JobState::Rendering;
    QVERIFY(SameWords::tiersFor(job).isEmpty());
    job.state = JobState::Done;
    QCOMPARE(SameWords::tiersFor(job), (QList<Tier>{Tier::Pro, Tier::FourK}));
    job.draft.endpoint.tier = Tier::Pro;
    QCOMPARE(SameWords::tiersFor(job), (QList<Tier>{Tier::FourK}));
    job.draft.seconds = 10;
    job.draft.audio = true; // $0.42 less $0.168, ten times
    QCOMPARE(SameWords::title(job, Tier::FourK), QStringLiteral("Same on 4K (+$2.52)"));
    job.draft.endpoint.tier = Tier::FourK;
    QVERIFY(SameWords::tiersFor(job).isEmpty());
}

void TestSameOn::theButtonTellsTheDifferenceAndSendsAChild()
{
    QVERIFY(same(0) && same(1));
    QCOMPARE(same(0)->text(), QStringLiteral("Same on Pro (+$0.084)"));
    QCOMPARE(same(1)->text(), QStringLiteral("Same on 4K (+$1.01)"));
    const RequestDraft before = compose().draft();
    QSignalSpy sent(&m_house->window->generateFlow(), &GenerateFlow::sent);
    QTest::mouseClick(same(0), Qt::LeftButton);
    QVERIFY(question());                                                      // also below the threshold
    QVERIFY(question()->words().question.contains(QStringLiteral("$0.336"))); // the whole price, not the difference
    QVERIFY(question()->words().reason.contains(QStringLiteral("seed, 42")));
    press(QStringLiteral("Generate · $0.336"));
    QTRY_COMPARE(m_house->queue().ids().size(), 2);
    const QString id = m_house->queue().ids().last();
    QVERIFY(m_house->reaches(id, JobState::Done));
    const Job child = m_house->job(id);
    QCOMPARE(child.parentId, m_id);
    RequestDraft expected = m_house->job(m_id).draft;
    expected.endpoint.tier = Tier::Pro;
    QCOMPARE(child.draft, expected);
    QCOMPARE(QJsonDocument::fromJson(child.body)[u"seed"].toInt(), 42);
    QCOMPARE(compose().draft(), before);
    QCOMPARE(sent.size(), 0); // nothing of the open draft was sent
    m_submits = m_house->submits();
    QCOMPARE(m_submits, 2);
}

void TestSameOn::noSendsNothingAndTheDraftStays()
{
    const RequestDraft before = compose().draft();
    Q_EMIT m_house->window->library().chosen(m_id);
    QTRY_COMPARE(m_house->window->stage().clip().sames.size(), 2);
    same(1)->setFocus();
    QTest::keyClick(same(1), Qt::Key_Space);
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(compose().draft(), before);
    QCOMPARE(m_house->submits(), m_submits);
}

void TestSameOn::itCanBeLoadedInstead()
{
    Q_EMIT m_house->window->library().sameRequested(m_id, Tier::FourK);
    press(QStringLiteral("Load it instead"));
    QTRY_VERIFY(!question());
    QCOMPARE(compose().draft().endpoint.tier, Tier::FourK);
    QCOMPARE(compose().draft().prompt, QStringLiteral("Tight on hands kneading dough"));
    QCOMPARE(compose().draft().seed, std::optional<qint64>(42));
    QVERIFY(m_house->window->messages().shows(QStringLiteral("recipe"))); // the way back
    compose().undo();
    QCOMPARE(compose().draft().prompt, QStringLiteral("My next idea"));
    QCOMPARE(m_house->submits(), m_submits);
}

void TestSameOn::rowAndLibraryOfferItToo()
{
    const QList<JobCommand> commands = commandsOf(m_house->job(m_id), true);
    QVERIFY(commands.contains(JobCommand::SameOnPro));
    QCOMPARE(JobCommandWords::title(JobCommand::SameOnPro, m_house->job(m_id)),
             QStringLiteral("Same on Pro (+$0.084)"));
    Q_EMIT m_house->row(m_id)->commandGiven(JobCommand::SameOnFourK, m_id);
    QVERIFY(question());
    QVERIFY(question()->words().reason.contains(QStringLiteral("4K")));
    question()->reject();
    QTRY_VERIFY(!question());

    auto* list = m_house->window->findChild<QListView*>(QStringLiteral("clips"));
    m_house->window->library().select(m_id);
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
    QAction* wanted = nullptr;
    const QList<QMenu*> menus = m_house->window->library().findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        const QList<QAction*> actions = menu->actions();
        for (QAction* action : actions) {
            if (action->text() == QStringLiteral("Same on 4K (+$1.01)"))
                wanted = action;
        }
    }
    QVERIFY(wanted);
    wanted->trigger();
    QVERIFY(question());
}

void TestSameOn::anUnknownJobIsNothing()
{
    Q_EMIT m_house->window->library().sameRequested(QStringLiteral("no such job"), Tier::Pro);
    QVERIFY(!question());
    QCOMPARE(m_house->submits(), m_submits);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestSameOn test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sameon.moc"
