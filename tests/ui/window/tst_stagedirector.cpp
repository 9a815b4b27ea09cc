// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowhouse.h"
#include "ui/shell/stagedirector.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {

/// Another program learns of a job of the past what it cost; the queue says so here.
void changeCost(WindowHouse& house, const QString& id)
{
    QSignalSpy changed(&house.queue(), &JobQueue::jobChanged);
    const auto other = Journal::open(house.environment.paths.data + QStringLiteral("/journal.sqlite"));
    QVERIFY(other.ok());
    Job job = **(*other)->find(id);
    job.cost = job.cost.value_or(Money()) + Money::fromMicros(10'000);
    QVERIFY((*other)->update(job).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000); // first: who asks for a job has it read anew
    QVERIFY(house.job(id).cost == job.cost);
}

} // namespace

/// Which clip comes to the stage by itself.
class TestStageDirector final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatEndsUnderItsEyesArrivesOnce();
    void whatEndedLongAgoAndChangesDoesNot();
};

void TestStageDirector::whatEndsUnderItsEyesArrivesOnce()
{
    WindowHouse house;
    house.open();
    StagePanel stage;
    StageDirector director(house.queue(), stage);
    QSignalSpy arrived(&director, &StageDirector::arrived);
    const QString id = house.enqueue();
    QVERIFY(house.reaches(id, JobState::Done));
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(director.shown(), id);
    Q_EMIT house.queue().jobChanged(id); // as when its cost comes late
    QCOMPARE(arrived.size(), 1);
}

void TestStageDirector::whatEndedLongAgoAndChangesDoesNot()
{
    WindowHouse house;
    house.open();
    const QString id = house.enqueue();
    QVERIFY(house.reaches(id, JobState::Done));
    for (const int mostEnded : {50, 0}) { // among the jobs that the queue holds in memory, and not
        house.close();
        house.environment.queue.mostEnded = mostEnded;
        house.open();
        QCOMPARE(house.queue().ids().size(), mostEnded > 0 ? 1 : 0);
        StagePanel stage;
        StageDirector director(house.queue(), stage);
        QSignalSpy arrived(&director, &StageDirector::arrived);
        changeCost(house, id);
        QVERIFY(arrived.isEmpty());
        QVERIFY(director.shown().isEmpty());
        director.show(id); // the person can have it all the same
        QCOMPARE(director.shown(), id);
    }
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestStageDirector test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stagedirector.moc"
