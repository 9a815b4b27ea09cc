// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobcache.h"

#include <QTest>

using namespace klapper;

namespace {

Job jobCalled(const QString& id)
{
    Job job;
    job.id = id;
    job.draft.prompt = u"prompt of " % id;
    return job;
}

QString nth(int n) { return QStringLiteral("job-%1").arg(n); }

} // namespace

class TestJobCache final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasPutInIsFound()
    {
        JobCache cache(2);
        QVERIFY(!cache.find(nth(1)));
        QVERIFY(*cache.lend(jobCalled(nth(1))) == jobCalled(nth(1)));
        QVERIFY(*cache.find(nth(1)) == jobCalled(nth(1)));
    }
    void aJobStaysWhereItIsUntilTheSweep()
    {
        JobCache cache(1);
        const Job* first = cache.lend(jobCalled(nth(0)));
        for (int n = 1; n < 1'000; ++n)
            cache.lend(jobCalled(nth(n)));
        QCOMPARE(cache.find(nth(0)), first);
        QCOMPARE(first->id, nth(0));
        Job later = jobCalled(nth(0));
        later.remoteWord = QStringLiteral("completed");
        QCOMPARE(cache.lend(later), first); // in its place
        QCOMPARE(first->remoteWord, QStringLiteral("completed"));
    }
    void theSweepLeavesWhatWasAskedForLast()
    {
        JobCache cache(2);
        for (int n = 0; n < 4; ++n)
            cache.lend(jobCalled(nth(n)));
        QVERIFY(cache.isOver());
        QVERIFY(cache.find(nth(0)));
        cache.sweep();
        QVERIFY(!cache.isOver());
        QVERIFY(cache.find(nth(0)));
        QVERIFY(!cache.find(nth(1)));
        QVERIFY(!cache.find(nth(2)));
        QVERIFY(cache.find(nth(3)));
    }
    void whatIsKeptOutlivesEverySweep()
    {
        JobCache cache(0);
        cache.keep(jobCalled(nth(0)));
        cache.lend(jobCalled(nth(1)));
        cache.lend(jobCalled(nth(0))); // news of it do not make it less kept
        cache.sweep();
        QVERIFY(cache.find(nth(0)));
        QVERIFY(!cache.find(nth(1)));
        QVERIFY(!cache.isOver());
        cache.letGo(nth(0));
        cache.letGo(nth(0));
        cache.letGo(QStringLiteral("nobody"));
        QVERIFY(cache.isOver());
        cache.sweep();
        QVERIFY(!cache.find(nth(0)));
        QVERIFY(!cache.isOver());
    }
    void whatWasLentCanBeKept()
    {
        JobCache cache(0);
        cache.lend(jobCalled(nth(0)));
        cache.keep(jobCalled(nth(0)));
        QVERIFY(!cache.isOver());
        cache.sweep();
        QVERIFY(cache.find(nth(0)));
    }
};

QTEST_GUILESS_MAIN(TestJobCache)
#include "tst_jobcache.moc"
