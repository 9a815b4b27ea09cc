// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowhouse.h"
#include "ui/jobs/jobdetailsdialog.h"
#include "ui/jobs/jobsheader.h"
#include "ui/jobs/jobspanel.h"
#include "ui/jobs/jobwords.h"
#include "ui/models/jobroles.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/stage/mediabackend.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>

using namespace klapper;
using test::WindowHouse;

namespace {

/// Rows without a queue behind them, for what only a screen shows.
class Rows final : public QAbstractListModel
{
public:
    QList<Job> jobs;
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(jobs.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return jobData(jobs[index.row()], role, true, QDateTime::currentDateTimeUtc());
    }
    void changed(int row) { Q_EMIT dataChanged(index(row), index(row)); }
    void reordered() { Q_EMIT layoutChanged(); }
};

Job rowJob(JobState state, int number)
{
    Job job;
    job.id = QStringLiteral("job-%1").arg(number);
    job.state = state;
    job.draft.prompt = QStringLiteral("Prompt %1").arg(number);
    job.createdAt = QDateTime::currentDateTimeUtc().addSecs(number);
    job.rank = number;
    return job;
}

} // namespace

/// What a person does in the jobs panel, on real jobs.
class TestJobsPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_house.reset(); }
    void everyStateHasItsCommands_data();
    void everyStateHasItsCommands();
    void aDownloadPausesAndGoesOn();
    void aPausedDownloadIsStillPausedAtTheNextStart();
    void holdAllAndReleaseAll();
    void oneRowIsHeldAndReleased();
    void theOrderIsChangedByButtonKeyAndMenu();
    void aRowIsPulledToItsPlace();
    void howManyRunAtOnceIsKept();
    void theCountsAreRight();
    void lostContactIsRetriedAtOnce();
    void whatExpiredIsLookedForAgain();
    void whatHasNoFileIsDownloadedAgain();
    void aCancelBeforeSendingCostsNothing();
    void aCancelTellsTheTruthAlsoAfterARestart_data();
    void aCancelTellsTheTruthAlsoAfterARestart();
    void theFocusGoesFromRowToRowAndStays();
    void hundredsThatWaitAreNotHundredsOfRows();
    void rowsHaveNames();

private:
    JobRow* row(const QString& id) { return m_house->row(id); }
    template<typename T>
    T* find(const char* name)
    {
        T* found = m_house->window->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QString detail(const QString& id) { return row(id)->accessibleDescription(); }
    QString counts() { return find<ElidedLabel>("jobCounts")->text(); }
    /// Rows of the panel from above.
    QStringList shownOrder();
    /// One job is in the queue of the service, which stands still; the others wait here.
    QStringList queueOf(int count);
    void trigger(const QString& id, JobCommand command);

    std::unique_ptr<WindowHouse> m_house;
};

void TestJobsPanel::init()
{
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
}

QStringList TestJobsPanel::shownOrder()
{
    QTest::qWait(20); // the panel gathers changes of one turn
    QList<JobRow*> rows = m_house->window->findChildren<JobRow*>();
    rows.removeIf([](const JobRow* each) { return each->isHidden(); });
    std::sort(rows.begin(), rows.end(), [](const JobRow* a, const JobRow* b) { return a->y() < b->y(); });
    QStringList ids;
    for (const JobRow* each : std::as_const(rows))
        ids.append(each->jobId());
    return ids;
}

QStringList TestJobsPanel::queueOf(int count)
{
    m_house->holdService(true);
    find<QSpinBox>("atOnce")->setValue(1);
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(m_house->enqueue(QStringLiteral("Job %1").arg(i), false));
    if (!m_house->reaches(ids[0], JobState::InQueue))
        qFatal("the first job is not in the queue");
    return ids;
}

void TestJobsPanel::trigger(const QString& id, JobCommand command)
{
    row(id)->findChild<IconButton*>(QStringLiteral("more"))->click();
    auto* menu = row(id)->findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (action->text() == JobCommandWords::title(command))
            action->trigger();
    }
    menu->hide();
}

void TestJobsPanel::everyStateHasItsCommands_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QList<JobCommand>>("must");
    QTest::addColumn<QList<JobCommand>>("mustNot");
    using C = JobCommand;
    using L = QList<JobCommand>;
    // What stands in architecture.md, "Job states".
    QTest::newRow("held") << JobState::Held << L{C::Release, C::UseRecipe, C::Cancel, C::MoveUp} << L{C::Hold};
    QTest::newRow("waiting") << JobState::Waiting << L{C::Hold, C::MoveUp, C::MoveDown, C::MoveToFront, C::Cancel}
                             << L{C::Release};
    QTest::newRow("submitting") << JobState::Submitting << L{C::Details} << L{C::Cancel, C::Hold};
    QTest::newRow("unknown") << JobState::Unknown << L{C::Check} << L{C::Cancel, C::Release};
    QTest::newRow("in queue") << JobState::InQueue << L{C::Cancel} << L{C::Hold, C::MoveUp};
    QTest::newRow("rendering") << JobState::Rendering << L{C::Cancel} << L{C::Hold};
    QTest::newRow("unreachable") << JobState::Unreachable << L{C::RetryNow, C::Cancel} << L{};
    QTest::newRow("downloading") << JobState::Downloading << L{C::Pause} << L{C::Cancel, C::Resume};
    QTest::newRow("done") << JobState::Done << L{C::Show, C::UseRecipe} << L{C::Cancel};
    QTest::newRow("no file") << JobState::DoneNoFile << L{C::Download} << L{C::Show};
    QTest::newRow("cancelled") << JobState::Cancelled << L{C::UseRecipe} << L{C::Cancel};
    QTest::newRow("failed") << JobState::Failed << L{C::UseRecipe} << L{C::Cancel};
    QTest::newRow("expired") << JobState::Expired << L{C::LookAgain, C::UseRecipe} << L{C::Cancel};
}

void TestJobsPanel::everyStateHasItsCommands()
{
    QFETCH(JobState, state);
    QFETCH(QList<JobCommand>, must);
    QFETCH(QList<JobCommand>, mustNot);
    const QList<JobCommand> commands = commandsOf(rowJob(state, 1), true);
    for (const JobCommand command : must)
        QVERIFY2(commands.contains(command), qPrintable(JobCommandWords::title(command)));
    for (const JobCommand command : mustNot)
        QVERIFY2(!commands.contains(command), qPrintable(JobCommandWords::title(command)));
    if (!isFinished(state))
        QCOMPARE(commandsOf(rowJob(state, 1), false), (QList<JobCommand>{JobCommand::UseRecipe, JobCommand::Details}));
}

// fault: D7
void TestJobsPanel::aDownloadPausesAndGoesOn()
{
    m_house->fault("file", "drip", {{QStringLiteral("bytes_per_second"), 20'000}});
    const QString id = m_house->enqueue();
    QVERIFY(m_house->reaches(id, JobState::Downloading));
    QTRY_VERIFY_WITH_TIMEOUT(m_house->job(id).received > 0, 30'000);
    QCOMPARE(m_house->mainButton(id)->text(), QStringLiteral("Pause"));
    QTest::mouseClick(m_house->mainButton(id), Qt::LeftButton);
    QVERIFY(m_house->job(id).paused);
    QVERIFY2(detail(id).contains(QStringLiteral("are here")), qPrintable(detail(id)));
    QVERIFY(row(id)->accessibleName().contains(QStringLiteral("Paused")));
    QTRY_COMPARE(counts(), QStringLiteral("1 paused"));
    const qint64 before = m_house->job(id).received;
    QTest::qWait(300); // a drip of the old connection would show
    QCOMPARE(m_house->job(id).received, before);
    row(id)->setFocus();
    QTest::keyClick(row(id), Qt::Key_Space); // goes on
    QVERIFY(!m_house->job(id).paused);
    QVERIFY(m_house->reaches(id, JobState::Done));
    const QJsonArray log = m_house->client->log();
    QStringList ranges;
    for (const QJsonValue& entry : log) {
        if (entry.toObject().value(u"kind").toString() == u"file")
            ranges.append(entry.toObject().value(u"range").toString());
    }
    QCOMPARE(ranges.size(), 2);
    QVERIFY2(ranges[1].startsWith(QStringLiteral("bytes=")), qPrintable(ranges[1]));
}

void TestJobsPanel::aPausedDownloadIsStillPausedAtTheNextStart()
{
    m_house->fault("file", "drip", {{QStringLiteral("bytes_per_second"), 20'000}});
    const QString id = m_house->enqueue();
    QVERIFY(m_house->reaches(id, JobState::Downloading));
    QTRY_VERIFY_WITH_TIMEOUT(m_house->job(id).received > 0, 30'000);
    m_house->mainButton(id)->click();
    m_house->open();
    QTRY_COMPARE(m_house->mainButton(id)->text(), QStringLiteral("Resume"));
    QVERIFY(m_house->job(id).paused);
    m_house->mainButton(id)->click();
    QVERIFY(m_house->reaches(id, JobState::Done));
    QCOMPARE(m_house->submits(), 1);
}

void TestJobsPanel::holdAllAndReleaseAll()
{
    const QStringList ids = queueOf(4);
    QTRY_COMPARE(counts(), QStringLiteral("1 running · 3 waiting"));
    auto* hold = find<QPushButton>("holdAll");
    auto* release = find<QPushButton>("releaseAll");
    QVERIFY(hold->isVisible() && !release->isVisible());
    QTest::mouseClick(hold, Qt::LeftButton);
    QTRY_COMPARE(counts(), QStringLiteral("1 running · 3 held"));
    QVERIFY(!hold->isVisible() && release->isVisible());
    m_house->holdService(false);
    QVERIFY(m_house->reaches(ids[0], JobState::DoneNoFile));
    QCOMPARE(m_house->submits(), 1);
    release->setFocus();
    QTest::keyClick(release, Qt::Key_Space);
    // Three paid calls are asked about, with their sum; the careful answer is the default.
    auto* question = m_house->window->findChild<QuestionDialog*>();
    QVERIFY(question && question->isVisible());
    Money sum;
    for (const QString& id : ids.mid(1))
        sum += m_house->job(id).estimate;
    QVERIFY(question->words().question.contains(sum.toDisplay()));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_house->window->findChild<QuestionDialog*>());
    QCOMPARE(m_house->job(ids[1]).state, JobState::Held);
    release->click();
    QTRY_VERIFY(m_house->window->findChild<QuestionDialog*>());
    m_house->window->findChild<QuestionDialog*>()->accept();
    for (const QString& id : ids)
        QVERIFY(m_house->reaches(id, JobState::DoneNoFile));
    QCOMPARE(m_house->submits(), 4);
    QTRY_COMPARE(counts(), QStringLiteral("nothing runs"));
}

void TestJobsPanel::oneRowIsHeldAndReleased()
{
    const QStringList ids = queueOf(2);
    QCOMPARE(m_house->mainButton(ids[1])->text(), QStringLiteral("Hold"));
    row(ids[1])->setFocus();
    QTest::keyClick(row(ids[1]), Qt::Key_Space);
    QCOMPARE(m_house->job(ids[1]).state, JobState::Held);
    QCOMPARE(m_house->mainButton(ids[1])->text(), QStringLiteral("Release"));
    QTest::keyClick(row(ids[1]), Qt::Key_Space); // sending is never a slip of the space bar
    QCOMPARE(m_house->job(ids[1]).state, JobState::Held);
    m_house->mainButton(ids[1])->click();
    QCOMPARE(m_house->job(ids[1]).state, JobState::Waiting);
}

void TestJobsPanel::theOrderIsChangedByButtonKeyAndMenu()
{
    const QStringList ids = queueOf(5);
    QCOMPARE(shownOrder(), ids);
    row(ids[4])->findChild<IconButton*>(QStringLiteral("up"))->click();
    QCOMPARE(shownOrder(), (QStringList{ids[0], ids[1], ids[2], ids[4], ids[3]}));
    m_house->window->activateWindow();
    row(ids[4])->setFocus();
    QTest::keyClick(row(ids[4]), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shownOrder(), (QStringList{ids[0], ids[1], ids[4], ids[2], ids[3]}));
    QVERIFY(row(ids[4])->hasFocus()); // it goes with the row
    QTest::keyClick(m_house->mainButton(ids[4]), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shownOrder(), (QStringList{ids[0], ids[1], ids[2], ids[4], ids[3]}));
    trigger(ids[3], JobCommand::MoveToFront);
    QCOMPARE(shownOrder(), (QStringList{ids[0], ids[3], ids[1], ids[2], ids[4]}));
    trigger(ids[4], JobCommand::MoveDown); // the last one stays
    QCOMPARE(m_house->queue().unsent(), (QStringList{ids[3], ids[1], ids[2], ids[4]}));
    m_house->open(); // and it is kept
    QCOMPARE(m_house->queue().unsent(), (QStringList{ids[3], ids[1], ids[2], ids[4]}));
}

void TestJobsPanel::aRowIsPulledToItsPlace()
{
    const QStringList ids = queueOf(4);
    QCOMPARE(shownOrder(), ids);
    // From the third to before the first that waits, then to the end.
    const auto pull = [this](const QString& id, const QPoint& to) {
        JobRow* pulled = row(id);
        const QPoint from = pulled->rect().center();
        QTest::mousePress(pulled, Qt::LeftButton, {}, from);
        QTest::mouseMove(pulled, from + QPoint(0, 4));
        QTest::mouseMove(pulled, pulled->mapFromGlobal(to));
        QTest::mouseRelease(pulled, Qt::LeftButton, {}, pulled->mapFromGlobal(to));
    };
    pull(ids[3], row(ids[1])->mapToGlobal(QPoint(40, 4)));
    QCOMPARE(m_house->queue().unsent(), (QStringList{ids[3], ids[1], ids[2]}));
    QCOMPARE(shownOrder(), (QStringList{ids[0], ids[3], ids[1], ids[2]}));
    pull(ids[3], row(ids[2])->mapToGlobal(QPoint(40, row(ids[2])->height() - 2)));
    QCOMPARE(m_house->queue().unsent(), (QStringList{ids[1], ids[2], ids[3]}));
    // Dropped where it stands: nothing.
    pull(ids[2], row(ids[2])->mapToGlobal(QPoint(40, 2)));
    QCOMPARE(m_house->queue().unsent(), (QStringList{ids[1], ids[2], ids[3]}));
}

void TestJobsPanel::howManyRunAtOnceIsKept()
{
    auto* atOnce = find<QSpinBox>("atOnce");
    QCOMPARE(atOnce->value(), 3);
    QCOMPARE(atOnce->minimum(), 1);
    QCOMPARE(atOnce->maximum(), 10);
    m_house->holdService(true);
    atOnce->setValue(2);
    QStringList ids;
    for (int i = 0; i < 4; ++i)
        ids.append(m_house->enqueue(QStringLiteral("Job %1").arg(i), false));
    QVERIFY(m_house->reaches(ids[0], JobState::InQueue));
    QVERIFY(m_house->reaches(ids[1], JobState::InQueue));
    QTRY_COMPARE(counts(), QStringLiteral("2 running · 2 waiting"));
    m_house->open();
    QCOMPARE(find<QSpinBox>("atOnce")->value(), 2);
    QCOMPARE(m_house->queue().mostRunning(), 2);
    QTRY_COMPARE(counts(), QStringLiteral("2 running · 2 waiting"));
    find<QSpinBox>("atOnce")->setValue(4); // room is used at once
    QTRY_COMPARE_WITH_TIMEOUT(m_house->queue().underWay(), 4, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_house->submits(), 4, 30'000);
}

void TestJobsPanel::theCountsAreRight()
{
    QCOMPARE(counts(), QStringLiteral("nothing runs"));
    m_house->unknown(false);
    const QStringList ids = queueOf(4);
    m_house->queue().hold(ids[3]);
    QTRY_COMPARE(counts(), QStringLiteral("1 unknown · 1 running · 2 waiting · 1 held"));
}

// fault: N7
void TestJobsPanel::lostContactIsRetriedAtOnce()
{
    m_house->holdService(true);
    const QString id = m_house->enqueue(QStringLiteral("A"), false);
    QVERIFY(m_house->reaches(id, JobState::InQueue));
    m_house->fault("status", "status", {{QStringLiteral("code"), 503}, {QStringLiteral("retry_after"), 600}});
    QVERIFY(m_house->reaches(id, JobState::Unreachable));
    QVERIFY2(detail(id).contains(QStringLiteral("Last contact")), qPrintable(detail(id)));
    QCOMPARE(m_house->mainButton(id)->text(), QStringLiteral("Retry now"));
    m_house->mainButton(id)->click(); // not in ten minutes
    QVERIFY(m_house->reaches(id, JobState::InQueue));
}

// fault: N9
void TestJobsPanel::whatExpiredIsLookedForAgain()
{
    m_house->holdService(true);
    const QString id = m_house->enqueue(QStringLiteral("A"), false);
    QVERIFY(m_house->reaches(id, JobState::InQueue));
    m_house->fault("status", "status", {{QStringLiteral("code"), 404}, {QStringLiteral("times"), -1}});
    QVERIFY(m_house->reaches(id, JobState::Expired));
    m_house->clearFaults();
    QCOMPARE(m_house->mainButton(id)->text(), QStringLiteral("Look again"));
    m_house->mainButton(id)->click();
    QVERIFY(m_house->reaches(id, JobState::InQueue));
}

// fault: N13
void TestJobsPanel::whatHasNoFileIsDownloadedAgain()
{
    const QString id = m_house->enqueue(QStringLiteral("A"), false);
    QVERIFY(m_house->reaches(id, JobState::DoneNoFile));
    QCOMPARE(m_house->mainButton(id)->text(), QStringLiteral("Download again"));
    m_house->mainButton(id)->click();
    QVERIFY(m_house->reaches(id, JobState::Done));
    QCOMPARE(m_house->mainButton(id)->text(), QStringLiteral("Show"));
    trigger(id, JobCommand::CopyRequestId);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_house->job(id).requestId);
}

void TestJobsPanel::aCancelBeforeSendingCostsNothing()
{
    const QStringList ids = queueOf(2);
    row(ids[1])->setFocus();
    QTest::keyClick(row(ids[1]), Qt::Key_Delete);
    QCOMPARE(m_house->job(ids[1]).state, JobState::Cancelled);
    const QString said = QStringLiteral("Cancelled before it was sent. Nothing was sent, nothing is charged.");
    QTRY_COMPARE(detail(ids[1]), said);
    QVERIFY(m_house->window->messages().shows(QStringLiteral("cancel")));
    row(ids[0])->setFocus();
    QTest::keyClick(row(ids[0]), Qt::Key_Delete); // what the service has is not cancelled by a key
    QCOMPARE(m_house->job(ids[0]).state, JobState::InQueue);
    QCOMPARE(m_house->client->logged(QStringLiteral("cancel")), 0);
    m_house->open();
    QCOMPARE(detail(ids[1]), said);
    QCOMPARE(m_house->submits(), 1);
}

void TestJobsPanel::aCancelTellsTheTruthAlsoAfterARestart_data()
{
    QTest::addColumn<QString>("action"); // what spoils the answer to the cancel call
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("said");
    QTest::newRow("confirmed") << QString() << QString() << QStringLiteral("RunComfy confirmed the cancelling.");
    QTest::newRow("refused") << QStringLiteral("body") << QStringLiteral("not_cancellable")
                             << QStringLiteral("goes on and is usually billed");
    QTest::newRow("asked") << QStringLiteral("body") << QStringLiteral("cancellation_requested")
                           << QStringLiteral("Cancelling");
    QTest::newRow("no answer") << QStringLiteral("close") << QString() << QStringLiteral("no clear answer");
}

void TestJobsPanel::aCancelTellsTheTruthAlsoAfterARestart()
{
    QFETCH(QString, action);
    QFETCH(QString, outcome);
    QFETCH(QString, said);
    m_house->holdService(true);
    const QString id = m_house->enqueue(QStringLiteral("A"), false);
    QVERIFY(m_house->reaches(id, JobState::InQueue));
    if (!action.isEmpty()) {
        m_house->fault("cancel", action.toLatin1().constData(),
                       {{QStringLiteral("body"), QJsonObject{{QStringLiteral("outcome"), outcome}}}});
    }
    row(id)->findChild<IconButton*>(QStringLiteral("cancel"))->click();
    QTRY_VERIFY(m_house->window->messages().shows(QStringLiteral("cancel")));
    QTRY_VERIFY2(detail(id).contains(said), qPrintable(detail(id)));
    m_house->open();
    QTRY_VERIFY2(detail(id).contains(said), qPrintable(detail(id)));
    Q_EMIT row(id)->commandGiven(JobCommand::Details, id);
    auto* details = m_house->window->findChild<JobDetailsDialog*>();
    QVERIFY(details);
    QVERIFY(details->findChild<QLabel*>(QStringLiteral("words"))->text().contains(said));
    QCOMPARE(m_house->client->logged(QStringLiteral("cancel")), 1);
    if (action.isEmpty())
        return;
    m_house->holdService(false); // it goes on, and says so at its end too
    QVERIFY(m_house->reaches(id, JobState::DoneNoFile));
    QVERIFY2(!JobWords::cancelled(m_house->job(id)).isEmpty(), "what became of the wish is forgotten");
}

void TestJobsPanel::theFocusGoesFromRowToRowAndStays()
{
    const QStringList ids = queueOf(3);
    QCOMPARE(shownOrder(), ids);
    m_house->window->activateWindow();
    row(ids[0])->setFocus();
    QTest::keyClick(row(ids[0]), Qt::Key_Down);
    QVERIFY(row(ids[1])->hasFocus());
    QTest::keyClick(row(ids[1]), Qt::Key_Tab);
    QTest::keyClick(m_house->window->focusWidget(), Qt::Key_Tab); // over the arrow
    QCOMPARE(m_house->window->focusWidget(), m_house->mainButton(ids[1]));
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(m_house->window->focusWidget(), Qt::Key_Tab);
    QVERIFY(row(ids[2])->hasFocus()); // tab order follows the eye
    m_house->queue().moveBefore(ids[2], ids[1]);
    QCOMPARE(shownOrder(), (QStringList{ids[0], ids[2], ids[1]}));
    QVERIFY(row(ids[2])->hasFocus());
    QTest::keyClick(row(ids[2]), Qt::Key_Down);
    QVERIFY(row(ids[1])->hasFocus());
}

void TestJobsPanel::hundredsThatWaitAreNotHundredsOfRows()
{
    Rows rows;
    for (int number = 0; number < 300; ++number)
        rows.jobs.append(rowJob(number < 3 ? JobState::Rendering : JobState::Waiting, number));
    JobsPanel panel([] { return QDateTime::currentDateTimeUtc(); });
    panel.resize(1040, 400);
    panel.show();
    QElapsedTimer clock;
    clock.start();
    panel.setModel(&rows);
    const double filled = double(clock.nsecsElapsed()) / 1e6;
    const auto shown = [&panel] {
        return panel.findChildren<JobRow*>(QString(), Qt::FindChildrenRecursively).size();
    };
    QCOMPARE(shown(), 3 + JobList::page);
    auto* more = panel.findChild<QPushButton*>(QStringLiteral("moreWaiting"));
    QVERIFY(more->isVisible());
    QVERIFY(more->text().contains(QString::number(297 - JobList::page)));
    clock.start();
    rows.jobs[150].rank = 1; // far below, to the front
    rows.changed(150);
    QTRY_VERIFY(panel.list().row(QStringLiteral("job-150")));
    const double moved = double(clock.nsecsElapsed()) / 1e6;
    QTRY_COMPARE(shown(), 3 + JobList::page);
    clock.start();
    rows.reordered();
    QCoreApplication::sendPostedEvents();
    panel.list().showTime();
    qInfo("300 jobs: %.1f ms to fill, %.1f ms to move one, %.1f ms to tick", filled, moved,
          double(clock.nsecsElapsed()) / 1e6);
    more->click();
    QCOMPARE(shown(), 3 + 3 * JobList::page);
    for (int press = 0; press < 10 && shown() < 300; ++press)
        more->click();
    QCOMPARE(shown(), 300);
    more->click(); // back to a page
    QTRY_COMPARE(shown(), 3 + JobList::page);
    panel.setModel(nullptr);
}

void TestJobsPanel::rowsHaveNames()
{
    const QStringList ids = queueOf(2);
    for (const QString& id : ids) {
        const QList<QWidget*> chain = row(id)->focusChain();
        for (QWidget* each : chain) {
            if (!each->isVisible())
                continue;
            QAccessibleInterface* access = QAccessible::queryAccessibleInterface(each);
            QVERIFY(access && !access->text(QAccessible::Name).isEmpty());
        }
    }
    QVERIFY(row(ids[1])->accessibleName().contains(QStringLiteral("Waiting")));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestJobsPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_jobspanel.moc"
