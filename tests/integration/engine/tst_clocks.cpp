// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/jobs/wakewatch.h"
#include "tests/integration/cli/clibench.h"
#include "tests/support/enginehost.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTimeZone>

#include <csignal>

using namespace klapper;
using namespace std::chrono_literals;
using test::CliBench;
using test::CliOutcome;
using test::CliProgram;

namespace {

constexpr int overCap = 78;
const QTimeZone utc = QTimeZone::utc();

RequestDraft plainDraft()
{
    RequestDraft draft;
    draft.prompt = QStringLiteral("wide shot of a fox");
    draft.seconds = 3;
    return draft;
}

/// What `faketime` lets the dynamic linker load, as it says itself.
QString fakeTimeLibrary()
{
    QProcess faketime;
    faketime.start(QStringLiteral("faketime"), {QStringLiteral("-m"), QStringLiteral("-f"), QStringLiteral("+0"),
                                                QStringLiteral("printenv"), QStringLiteral("LD_PRELOAD")});
    if (!faketime.waitForFinished(30'000) || faketime.exitCode() != 0)
        qFatal("faketime is missing (package faketime)");
    return QString::fromLocal8Bit(faketime.readAllStandardOutput().trimmed());
}

/// klapper-cli with a wall clock and a time zone of its own; what it measures stretches with runs on as it does.
struct ElsewhenBench : CliBench
{
    ElsewhenBench()
        : CliBench(50)
        , library(fakeTimeLibrary())
    {
    }
    void setClock(const QDateTime& instant, const QByteArray& zone)
    {
        const QTimeZone there(zone);
        program.set(QStringLiteral("LD_PRELOAD"), library);
        program.set(QStringLiteral("TZ"), QString::fromLatin1(zone));
        program.set(QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC"), QStringLiteral("1"));
        program.set(QStringLiteral("FAKETIME"),
                    u'@' % instant.toTimeZone(there).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")));
    }
    CliOutcome runAt(const QDateTime& instant, const QByteArray& zone)
    {
        setClock(instant, zone);
        return program.run(CliBench::run({QStringLiteral("--no-wait")}));
    }
    static void setCaps(const BudgetCaps& caps)
    {
        const auto journal =
            Journal::open(QDir(ProfilePaths::of(Profile::Loopback).data).filePath(QStringLiteral("journal.sqlite")));
        if (!journal || !(*journal)->setCaps(caps))
            qFatal("no caps");
    }
    const QString library;
};

} // namespace

/// Clocks that are turned, zones that change, machines that sleep.
class TestClocks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QDir(ProfilePaths::of(Profile::Loopback).data).removeRecursively(); }

    // fault: L5
    void capsAreRightWhenTheClockIsTurnedBetweenStarts()
    {
        ElsewhenBench bench;
        const QDateTime noon(QDate(2026, 11, 15), QTime(12, 0), utc);
        ElsewhenBench::setCaps({.perDay = Money::fromMicros(300'000), .perMonth = {}}); // room for one
        const auto check = [&bench](const QDateTime& at, int exitCode, int posts) {
            const CliOutcome outcome = bench.runAt(at, "UTC");
            QVERIFY2(outcome.exitCode == exitCode, outcome.said());
            QCOMPARE(bench.posts(), posts);
        };
        check(noon, 0, 1);
        check(noon.addSecs(3600), overCap, 1);
        check(noon.addDays(1), 0, 2); // another day
        check(noon.addDays(1).addSecs(60), overCap, 2);
        // Turned back: neither the day that was, nor the one that has not come yet, gives its room again.
        check(noon.addSecs(7200), overCap, 2);
        check(noon.addDays(3), 0, 3);
        check(noon.addDays(-20), 0, 4);
    }
    // fault: L5
    void capsAreRightWhenTheZoneChangesBetweenStarts()
    {
        ElsewhenBench bench;
        ElsewhenBench::setCaps({.perDay = Money::fromMicros(300'000), .perMonth = {}});
        const QDateTime evening(QDate(2026, 11, 15), QTime(23, 30), utc);
        const auto check = [&bench](const QDateTime& at, const char* zone, int exitCode, int posts) {
            const CliOutcome outcome = bench.runAt(at, zone);
            QVERIFY2(outcome.exitCode == exitCode, outcome.said());
            QCOMPARE(bench.posts(), posts);
        };
        check(evening, "UTC", 0, 1);
        // An hour later it is the next day in UTC, but the same one in New York.
        check(evening.addSecs(3600), "America/New_York", overCap, 1);
        check(evening.addSecs(3600), "UTC", 0, 2);
        // In Auckland both were sent on the 16th.
        check(evening.addSecs(7200), "Pacific/Auckland", overCap, 2);
    }
    // fault: L5
    void theMonthIsTheOneOfTheZone()
    {
        ElsewhenBench bench;
        ElsewhenBench::setCaps({.perDay = {}, .perMonth = Money::fromMicros(300'000)});
        const QDateTime last(QDate(2026, 11, 30), QTime(23, 30), utc);
        const auto check = [&bench](const QDateTime& at, const char* zone, int exitCode) {
            const CliOutcome outcome = bench.runAt(at, zone);
            QVERIFY2(outcome.exitCode == exitCode, outcome.said());
        };
        check(last, "UTC", 0);
        check(last.addSecs(3600), "America/New_York", overCap);
        check(last.addSecs(3600), "UTC", 0);
    }
    /// While a program runs: what waits, and how often is asked, goes by a clock that nobody turns.
    // fault: L5
    void waitsDoNotFollowTheWallClock_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("a day ahead") << 1;
        QTest::newRow("a day back") << -1;
    }
    void waitsDoNotFollowTheWallClock()
    {
        QFETCH(int, days);
        CliBench bench(50);
        bench.hold(true);
        const QTemporaryDir folder;
        qint64 turned = 0;
        Environment environment;
        environment.profile = Profile::Loopback;
        environment.paths = {folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("library")),
                             folder.filePath(QStringLiteral("cache"))};
        environment.hosts = practiceHosts(bench.service->address());
        environment.tools = std::make_shared<MediaTools>(MediaTools::find());
        environment.polls.fresh = 300ms;
        environment.polls.spacing = 10ms;
        environment.now = [&turned] {
            return QDateTime::currentDateTimeUtc().addDays(turned);
        };
        const auto engine =
            Engine::open(environment, std::make_unique<FixedTokenStore>(bench.service->address().token));
        QVERIFY(engine.ok());
        JobQueue& queue = (*engine)->queue();
        const auto enqueue = [&] {
            const RequestDraft draft = plainDraft();
            return *queue.enqueue({.draft = draft,
                                   .contract = (*engine)->contracts().contract(draft.endpoint),
                                   .folder = environment.paths.library,
                                   .wantsFile = false});
        };
        const QString running = enqueue();
        QTRY_COMPARE_WITH_TIMEOUT(queue.job(running)->state, JobState::InQueue, 30'000);
        bench.client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                             {QStringLiteral("action"), QStringLiteral("status")},
                             {QStringLiteral("code"), 429},
                             {QStringLiteral("retry_after"), QStringLiteral("3")}});
        const QString refused = enqueue();
        QTRY_COMPARE_WITH_TIMEOUT(bench.posts(), 2, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(queue.job(refused)->state == JobState::Waiting && queue.job(refused)->error, 30'000);
        turned = days;
        // Neither sooner nor never.
        QTRY_COMPARE_WITH_TIMEOUT(bench.posts(), 3, 30'000);
        QList<qint64> submits;
        QList<qint64> polls;
        const QJsonArray log = bench.client->log();
        for (const QJsonValue& entry : log) {
            if (entry[u"kind"].toString() == u"submit")
                submits.append(entry[u"time_ms"].toInteger());
            else if (entry[u"kind"].toString() == u"status")
                polls.append(entry[u"time_ms"].toInteger());
        }
        QVERIFY2(submits[2] - submits[1] >= 2'900, qPrintable(QString::number(submits[2] - submits[1])));
        const auto inBetween = std::count_if(polls.begin(), polls.end(),
                                             [&submits](qint64 at) { return at > submits[1] && at < submits[2]; });
        QVERIFY2(inBetween >= 3, qPrintable(QString::number(inBetween)));
        bench.hold(false);
        QTRY_COMPARE_WITH_TIMEOUT(queue.job(running)->state, JobState::DoneNoFile, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(queue.job(refused)->state, JobState::DoneNoFile, 60'000);
        QCOMPARE(bench.posts(), 3);
    }
    /// A machine that slept, as the program sees it: it stood still, and time went on.
    // fault: L5
    void aProgramThatStoodStillAsksAtOnce()
    {
        CliBench bench(50);
        bench.hold(true);
        const auto process = bench.program.start(
            {QStringLiteral("run"), QStringLiteral("kling/kling-3.0/standard/text-to-video"),
             QStringLiteral("--poll-secs"), QStringLiteral("60"), QStringLiteral("--no-download"),
             QStringLiteral("--input"), test::jsonText("{'prompt': 'wide shot of a fox', 'duration': 3}")});
        QTRY_COMPARE_WITH_TIMEOUT(bench.posts(), 1, 30'000);
        QVERIFY(CliProgram::waitForError(*process, "accepted as request"));
        QCOMPARE(bench.client->logged(QStringLiteral("status")), 0);
        ::kill(pid_t(process->processId()), SIGSTOP);
        QTest::qWait(17'000);
        QCOMPARE(bench.client->logged(QStringLiteral("status")), 0);
        ::kill(pid_t(process->processId()), SIGCONT);
        // Long before the minute is over.
        QTRY_COMPARE_WITH_TIMEOUT(bench.client->logged(QStringLiteral("status")), 1, 15'000);
        ::kill(pid_t(process->processId()), SIGINT);
        const CliOutcome outcome = CliProgram::outcome(*process);
        QVERIFY2(outcome.exitCode == 130, outcome.said());
    }
    // fault: L5
    void sleepIsNoticedByAClockThatRunsOn()
    {
        std::chrono::milliseconds clock{1'000'000};
        WakeWatch watch([&clock] { return clock += 10ms; }, 10ms);
        QSignalSpy woke(&watch, &WakeWatch::woke);
        QTest::qWait(200);
        QCOMPARE(woke.size(), 0);
        clock += 4h;
        QTRY_COMPARE(woke.size(), 1);
        QVERIFY(woke[0][0].value<std::chrono::milliseconds>() >= 4h);
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestClocks object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clocks.moc"
