// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked of a journal without reading all of it, against what reading all of it tells.
#include "app/jobs/jobmachine.h"
#include "app/jobs/journal.h"
#include "tests/support/isolated.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace klapper;

namespace {

constexpr int jobCount = 200;

QString nth(int n) { return QStringLiteral("job-%1").arg(n, 3, 10, QLatin1Char('0')); }

QDateTime timeOf(int n)
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + qint64(n) * 60'000, QTimeZone::utc());
}

/// Of every state, written in another order than they were made in.
Job someJob(int n)
{
    Job job;
    job.id = nth(n);
    job.state = JobState(n % (int(JobState::Expired) + 1));
    job.draft.prompt = QStringLiteral("prompt %1").arg(n);
    job.body = "{}";
    job.estimate = Money::fromMicros(10'000);
    job.createdAt = timeOf(n / 2); // two at once
    job.owner = QStringLiteral("me");
    job.folder = QStringLiteral("/clips/%1").arg(n / 50);
    if (job.state >= JobState::InQueue && job.state != JobState::Cancelled) {
        job.submittedAt = job.acceptedAt = job.createdAt;
        job.requestId = QStringLiteral("req-%1").arg(n);
    }
    if (isFinished(job.state))
        job.finishedAt = timeOf(n);
    if (n % 3 == 0)
        job.cost = job.estimate;
    if (n % 10 < 3) {
        job.batchId = QStringLiteral("script-%1").arg(n / 10);
        job.batchPart = n % 10;
        job.batchParts = 3;
    }
    if (job.state == JobState::Done)
        job.outputs = {{QStringLiteral("/clips/%1.mp4").arg(n), 1, "a", {}}};
    return job;
}

QStringList idsIn(const QList<Job>& jobs)
{
    QStringList ids;
    for (const Job& job : jobs)
        ids.append(job.id);
    return ids;
}

} // namespace

class TestJournalQueries final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_journal = open();
        const Status filled = m_journal->together([this] {
            for (int n = 0; n < jobCount; ++n) {
                if (!m_journal->insert(someJob((n * 37) % jobCount)))
                    qFatal("not inserted");
            }
        });
        QVERIFY(filled.ok());
        m_all = *m_journal->all();
        QCOMPARE(m_all.size(), jobCount);
    }

    void whatIsCurrentIsUnfinishedOrNew()
    {
        const auto isOpen = [](const Job& job) {
            return !isFinished(job.state);
        };
        for (const int ended : {0, 1, 7, jobCount}) {
            QList<Job> expected;
            int left = ended;
            for (auto job = m_all.crbegin(); job != m_all.crend(); ++job) {
                if (isOpen(*job) || left-- > 0)
                    expected.prepend(*job);
            }
            QCOMPARE(idsIn(*m_journal->current(ended)), idsIn(expected));
            QVERIFY(*m_journal->current(ended) == expected); // with their files
        }
    }
    void aListIsTheNewestOfItsStates()
    {
        QCOMPARE(*m_journal->list({}), m_all);
        const QList<JobState> states{JobState::Failed, JobState::Unknown};
        QList<Job> expected = m_all;
        expected.removeIf([&states](const Job& job) { return !states.contains(job.state); });
        QVERIFY(expected.size() > 12);
        QCOMPARE(*m_journal->list({.states = states}), expected);
        QCOMPARE(*m_journal->list({.states = states, .most = 4}), expected.last(4));
        QCOMPARE(*m_journal->list({.states = states, .most = 4, .skip = 5}),
                 expected.first(expected.size() - 5).last(4));
        QCOMPARE(m_journal->list({.states = states, .most = 4, .skip = 1'000})->size(), 0);
        QCOMPARE(*m_journal->count(states), expected.size());
        QCOMPARE(*m_journal->count({}), 0);
    }
    void idsAreThoseOfAllJobs() { QCOMPARE(*m_journal->ids(), idsIn(m_all)); }
    void lateCostsAreTheSameAsTheMachineThinks()
    {
        const QDateTime since = timeOf(jobCount / 2);
        QStringList expected;
        for (const Job& job : std::as_const(m_all)) {
            if (JobMachine::lacksCost(job) && job.finishedAt >= since)
                expected.append(job.id);
        }
        QVERIFY(!expected.isEmpty());
        QCOMPARE(*m_journal->idsWithoutCost(since), expected);
    }
    void scriptsHaveTheirParts()
    {
        QHash<QString, QStringList> expected;
        for (const Job& job : std::as_const(m_all)) {
            if (!job.batchId.isEmpty())
                expected[job.batchId].append(job.id);
        }
        QCOMPARE(*m_journal->batches(), expected);
        QCOMPARE(*m_journal->idsOfBatch(QStringLiteral("script-3")), expected.value(QStringLiteral("script-3")));
        QVERIFY(m_journal->idsOfBatch(QStringLiteral("none"))->isEmpty());
        QVERIFY(m_journal->idsOfBatch({})->isEmpty()); // what is no script
    }
    void foldersAreThoseInUse()
    {
        const QDateTime since = timeOf(160);
        QStringList expected;
        for (const Job& job : std::as_const(m_all)) {
            if (!isFinished(job.state) || job.finishedAt > since)
                expected.append(job.folder);
        }
        expected.removeDuplicates();
        QStringList found = *m_journal->folders(since);
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
        QCOMPARE(m_journal->folders(timeOf(jobCount))->size(), 4); // of what is unfinished
    }
    void madeDraftsComeInPagesEachOnce()
    {
        QStringList expected;
        for (const Job& job : std::as_const(m_all)) {
            if (job.state == JobState::Done || job.state == JobState::DoneNoFile)
                expected.append(job.draft.prompt);
        }
        QStringList found;
        qint64 next = 0;
        int pages = 0;
        do {
            const auto page = m_journal->madeDrafts(next, 7);
            QVERIFY(page.ok());
            QVERIFY(page->drafts.size() <= 7);
            for (const RequestDraft& draft : page->drafts)
                found.append(draft.prompt);
            next = page->next;
            QVERIFY(++pages < 100);
        } while (next > 0);
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }
    void noJobThatAnotherWroteIsMissedHoweverManyThereAre()
    {
        const auto reader = open();
        reader->markSeen();
        QVERIFY(reader->changedElsewhere(QStringLiteral("me"))->jobs.isEmpty());
        for (int n = 0; n < 30; ++n) {
            Job job = someJob(1);
            job.state = JobState::Done;
            job.cost = job.estimate;
            job.id = QStringLiteral("new-%1").arg(n);
            job.requestId = QStringLiteral("new-req-%1").arg(n);
            QVERIFY(m_journal->insert(job).ok());
        }
        QSet<QString> seen;
        int looks = 0;
        bool more = true;
        while (more) {
            const auto changes = reader->changedElsewhere(QStringLiteral("me"), 7);
            QVERIFY(changes.ok());
            QVERIFY(changes->jobs.size() <= 14); // so many events and so many lines of the ledger
            for (const Job& job : changes->jobs)
                seen.insert(job.id);
            more = changes->more;
            QVERIFY(++looks < 100);
        }
        QCOMPARE(seen.size(), 30);
        QVERIFY(looks > 1);
        QVERIFY(reader->changedElsewhere(QStringLiteral("me"))->jobs.isEmpty());
    }

private:
    std::unique_ptr<Journal> open()
    {
        auto journal = Journal::open(m_dir->filePath(QStringLiteral("journal.sqlite")));
        if (!journal)
            qFatal("%s", qPrintable(journal.error().detail));
        return std::move(journal).value();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
    QList<Job> m_all;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestJournalQueries object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_journalqueries.moc"
