// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobagenda.h"
#include "ui/models/jobroles.h"

#include <QAbstractListModel>
#include <QTest>

using namespace klapper;

namespace {

class Rows final : public QAbstractListModel
{
public:
    QList<Job> jobs;
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(jobs.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return jobData(jobs[index.row()], role, true, QDateTime::currentDateTimeUtc());
    }
    /// @param age seconds since it was composed
    void add(JobState state, int age, double rank = 0)
    {
        Job job;
        job.state = state;
        job.createdAt = QDateTime::currentDateTimeUtc().addSecs(-age);
        job.rank = rank;
        jobs.append(job);
    }
};

} // namespace

class TestJobAgenda final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doubtComesFirstThenWhatIsUnderWay()
    {
        Rows rows;
        rows.add(JobState::Rendering, 10);
        rows.add(JobState::Downloading, 30);
        rows.add(JobState::Unknown, 5);
        rows.add(JobState::Submitting, 1);
        const JobAgenda agenda = JobAgenda::of(rows);
        QCOMPARE(agenda.open, (QList<int>{2, 1, 0, 3}));
        QVERIFY(agenda.unsent.isEmpty() && agenda.ended.isEmpty());
    }
    void theUnsentStandInTheOrderOfTheirTurn()
    {
        Rows rows;
        rows.add(JobState::Waiting, 30, 7);
        rows.add(JobState::Held, 20, 3);
        rows.add(JobState::Waiting, 10, 5);
        QCOMPARE(JobAgenda::of(rows).unsent, (QList<int>{1, 2, 0}));
    }
    void theEndedStandNewestFirst()
    {
        Rows rows;
        rows.add(JobState::Done, 300);
        rows.add(JobState::Failed, 100);
        rows.add(JobState::Expired, 200);
        QCOMPARE(JobAgenda::of(rows).ended, (QList<int>{1, 2, 0}));
    }
    void everyStateHasOnePlace()
    {
        Rows rows;
        for (int state = int(JobState::Held); state <= int(JobState::Expired); ++state)
            rows.add(JobState(state), state);
        const JobAgenda agenda = JobAgenda::of(rows);
        QCOMPARE(agenda.open.size() + agenda.unsent.size() + agenda.ended.size(), rows.jobs.size());
        QCOMPARE(agenda.unsent.size(), 2);
        QCOMPARE(agenda.ended.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestJobAgenda)
#include "tst_jobagenda.moc"
