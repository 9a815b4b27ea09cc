// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/practicehouse.h"
#include "ui/models/jobfilter.h"
#include "ui/models/jobtablemodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

class TestJobTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsAJobToItsClip();
    void filtersByGroupAndWords();
    void titlesAreTheFirstWords();
    void elapsedEndsWithTheJob();
    void everyStateHasAGroup();
    void hasTheRowsThatTheQueueLists();
};

void TestJobTableModel::followsAJobToItsClip()
{
    PracticeHouse house;
    JobTableModel model(house.engine->queue(), house.engine->thumbnails(), house.engine->environment().now);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const RequestDraft draft = smallDraft(QStringLiteral("Wide of a harbour"));
    const auto id = house.engine->queue().enqueue({.draft = draft,
                                                   .contract = documentedContract(draft.endpoint),
                                                   .folder = house.engine->environment().paths.library,
                                                   .parentId = {}});
    QVERIFY(id);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(model.rowOf(*id));
    QCOMPARE(model.rowCount(row), 0);
    QCOMPARE(row.data(TitleRole).toString(), QStringLiteral("Wide of a harbour"));
    QCOMPARE(row.data(EstimateRole).toLongLong(), 252'000);
    QVERIFY(row.data(OursRole).toBool());
    QTRY_COMPARE_WITH_TIMEOUT(row.data(StateRole).toInt(), int(JobState::Done), 240'000);
    QCOMPARE(row.data(GroupRole).toInt(), int(JobGroup::Done));
    QVERIFY(QFile::exists(row.data(OutputRole).toString()));
    QTRY_VERIFY_WITH_TIMEOUT(!row.data(ThumbnailRole).toString().isEmpty(), 20'000);

    // The newest stands first.
    const auto second = house.engine->queue().enqueue({.draft = draft,
                                                       .contract = documentedContract(draft.endpoint),
                                                       .folder = house.engine->environment().paths.library,
                                                       .parentId = {}});
    QVERIFY(second);
    QCOMPARE(model.rowOf(*second), 0);
    QCOMPARE(model.rowOf(*id), 1);
    QCOMPARE(model.rowOf(QStringLiteral("nobody")), -1);
    house.engine->queue().cancel(*second);
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(house.engine->queue().job(*second)->state), 240'000);
}

void TestJobTableModel::filtersByGroupAndWords()
{
    PracticeHouse house;
    JobTableModel model(house.engine->queue(), house.engine->thumbnails(), house.engine->environment().now);
    JobFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    const int before = filter.rowCount();
    const RequestDraft draft = smallDraft(QStringLiteral("A red kite over the dunes"));
    const auto id = house.engine->queue().enqueue({.draft = draft,
                                                   .contract = documentedContract(draft.endpoint),
                                                   .folder = house.engine->environment().paths.library,
                                                   .parentId = {}});
    QVERIFY(id);
    QCOMPARE(filter.rowCount(), before + 1);
    filter.setSearch(QStringLiteral("KITE dunes"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch(QStringLiteral("kite harbour"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearch({});
    filter.setGroup(JobGroup::Unknown);
    QCOMPARE(filter.rowCount(), 0);
    filter.setGroup(std::nullopt);
    filter.setRecentOnly(QDateTime::currentDateTimeUtc().addDays(1));
    QCOMPARE(filter.rowCount(), 1); // what runs is always recent
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(house.engine->queue().job(*id)->state), 240'000);
    QTRY_COMPARE(filter.rowCount(), 0);
}

void TestJobTableModel::titlesAreTheFirstWords()
{
    RequestDraft draft;
    QVERIFY(jobTitle(draft).isEmpty());
    draft.prompt = QStringLiteral("1\n2  3 4 5 6 7 8 9 10 11 12 13 14 15");
    QCOMPARE(jobTitle(draft), QStringLiteral("1 2 3 4 5 6 7 8 9 10 11 12 13 14…"));
    draft.prompt.clear();
    draft.shots = {{QStringLiteral(" "), 2}, {QStringLiteral("Tight on a hand"), 3}};
    QVERIFY(jobTitle(draft).isEmpty());
    draft.shotsActive = true;
    QCOMPARE(jobTitle(draft), QStringLiteral("Tight on a hand"));
}

void TestJobTableModel::elapsedEndsWithTheJob()
{
    Job job;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(!elapsedSeconds(job, now));
    job.acceptedAt = now.addSecs(-10);
    QCOMPARE(elapsedSeconds(job, now), std::optional<qint64>(10));
    job.finishedAt = now.addSecs(-4);
    QCOMPARE(elapsedSeconds(job, now), std::optional<qint64>(6));
    job.finishedAt = now.addSecs(-40); // a clock that was set back
    QCOMPARE(elapsedSeconds(job, now), std::optional<qint64>(0));
}

void TestJobTableModel::everyStateHasAGroup()
{
    for (int state = int(JobState::Held); state <= int(JobState::Expired); ++state)
        QVERIFY(groupOf(JobState(state)) <= JobGroup::Cancelled);
    QCOMPARE(groupOf(JobState::Unknown), JobGroup::Unknown);
    QCOMPARE(groupOf(JobState::Held), JobGroup::Running);
}

namespace {

/// Of an earlier start; an old one has a request, but no file.
Job pastJob(int n, JobState state)
{
    Job job;
    job.id = QStringLiteral("past-%1").arg(n);
    job.state = state;
    job.body = "{}";
    job.createdAt = QDateTime::currentDateTimeUtc().addDays(-100 + n);
    job.owner = QStringLiteral("gone");
    if (isFinished(state)) {
        job.requestId = QStringLiteral("req-%1").arg(n);
        job.finishedAt = job.createdAt;
        job.cost = job.estimate;
    }
    return job;
}

/// Ids in the rows, turned round: as the queue has them.
QStringList idsIn(const QAbstractItemModel& model)
{
    QStringList ids;
    for (int row = model.rowCount() - 1; row >= 0; --row)
        ids.append(model.index(row, 0).data(JobIdRole).toString());
    return ids;
}

} // namespace

void TestJobTableModel::hasTheRowsThatTheQueueLists()
{
    const QTemporaryDir folder;
    Environment environment;
    environment.profile = Profile::Loopback;
    environment.paths = {folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("library")),
                         folder.filePath(QStringLiteral("cache"))};
    const QUrl nowhere(QStringLiteral("http://127.0.0.1:9/v1"));
    environment.hosts = {nowhere, nowhere, nowhere};
    environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    environment.queue = {.mostRunning = 0, .mostEnded = 5};
    {
        const auto journal = Journal::open(environment.paths.data + QStringLiteral("/journal.sqlite"));
        QVERIFY(journal.ok());
        for (int n = 0; n < 9; ++n)
            QVERIFY((*journal)->insert(pastJob(n, n == 0 ? JobState::Unknown : JobState::DoneNoFile)).ok());
    }
    const auto engine = Engine::open(environment, std::make_unique<FixedTokenStore>(QStringLiteral("t")));
    QVERIFY(engine.ok());
    JobQueue& queue = (*engine)->queue();
    JobTableModel model(queue, (*engine)->thumbnails(), environment.now);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(idsIn(model), queue.ids());
    QCOMPARE(model.rowOf(QStringLiteral("past-0")), 5); // in doubt, however old
    QCOMPARE(model.rowOf(QStringLiteral("past-3")), -1);

    // An older one that goes on comes back to its place.
    queue.fetchAgain(QStringLiteral("past-2"));
    QCOMPARE(model.rowOf(QStringLiteral("past-2")), 5);
    QCOMPARE(model.rowOf(QStringLiteral("past-0")), 6);
    QCOMPARE(idsIn(model), queue.ids());
    QCOMPARE(model.index(5).data(StateRole).toInt(), int(JobState::Downloading));

    // What ends now takes the row of what ended longest ago.
    const RequestDraft draft = smallDraft(QStringLiteral("Wide of a harbour"));
    const auto id = queue.enqueue(
        {.draft = draft, .contract = documentedContract(draft.endpoint), .folder = environment.paths.library});
    QVERIFY(id.ok());
    QCOMPARE(model.rowOf(*id), 0);
    queue.cancel(*id);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowOf(QStringLiteral("past-4")), -1, 20'000);
    QCOMPARE(model.rowOf(*id), 0);
    QCOMPARE(model.rowOf(QStringLiteral("past-5")), 4);
    QCOMPARE(idsIn(model), queue.ids());
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    QCoreApplication application(argc, argv);
    TestJobTableModel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_jobtablemodel.moc"
